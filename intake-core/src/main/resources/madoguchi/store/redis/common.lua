-- Shared by all scripts (it stands before each of them). Keys and their meaning: RedisKeys.java.
-- KEYS[1] is the shard's tag with a colon, such as "{s042}:"; every key a script touches begins with it, so that all of
-- them live in one slot of a cluster.
-- Two clocks: leases use the server's own, so that no two processes' clocks need to agree on them; timers, back-off and
-- tokens use the caller's `now`.
local T = KEYS[1]

local clock
local function server_ms()
  if not clock then
    local t = redis.call('TIME')
    clock = t[1] * 1000 + math.floor(t[2] / 1000)
  end
  return clock
end

-- A lane's entry is "id|kind|about|content". Kinds: m message, p prompt, t ticket, e erase.
local function entry(raw)
  local a = string.find(raw, '|', 1, true)
  local b = string.find(raw, '|', a + 1, true)
  local c = string.find(raw, '|', b + 1, true)
  return string.sub(raw, 1, a - 1), string.sub(raw, a + 1, b - 1), string.sub(raw, b + 1, c - 1), string.sub(raw, c + 1)
end

-- The name of a place in the inbox: sorts as its number does.
local function placed(seq) return string.format('%012d', seq) end

-- Adds to a conversation's inbox. An entry is "messageHash|flag|content"; flag s: stands in for a parked one.
local function append(conversation, score, message, flag, content)
  local e = T .. 'e:' .. conversation
  local place = placed(redis.call('HINCRBY', T .. 'c:' .. conversation, 'seq', 1))
  redis.call('HSET', e, place, message .. '|' .. flag .. '|' .. content)
  if message ~= '' then redis.call('HSET', e, 'm' .. message, place) end
  redis.call('ZADD', T .. 'i:' .. conversation, score, place)
  redis.call('ZADD', T .. 'w', 'NX', 0, conversation)
  return place
end

-- Removes an entry from the inbox, and the inbox with its last one.
local function remove(conversation, place)
  local e = T .. 'e:' .. conversation
  local raw = redis.call('HGET', e, place)
  if raw then
    local message = string.sub(raw, 1, string.find(raw, '|', 1, true) - 1)
    if message ~= '' then redis.call('HDEL', e, 'm' .. message) end
  end
  redis.call('HDEL', e, place, 'n' .. place)
  redis.call('ZREM', T .. 'i:' .. conversation, place)
  if redis.call('ZCARD', T .. 'i:' .. conversation) == 0 then
    redis.call('ZREM', T .. 'w', conversation)
    redis.call('DEL', e)
  end
end

-- Takes a conversation in hand with the oldest of its inbox (by the platform's time, then by arrival).
-- {} when nothing waits or somebody has it.
local function take(conversation, lease)
  local now = server_ms()
  local till = redis.call('ZSCORE', T .. 'w', conversation)
  if not till or tonumber(till) > now then return {} end
  local place = redis.call('ZRANGE', T .. 'i:' .. conversation, 0, 0)[1]
  if not place then
    redis.call('ZREM', T .. 'w', conversation)
    return {}
  end
  redis.call('ZADD', T .. 'w', now + lease, conversation)
  local e = T .. 'e:' .. conversation
  local attempt = redis.call('HINCRBY', e, 'n' .. place, 1)
  local c = redis.call('HMGET', T .. 'c:' .. conversation, 'v', 'st', 'k', 'ad', 'shown')
  return { conversation, c[1] or '0', c[2] or '', c[3] or '', c[4] or '', c[5] or '', place,
    redis.call('HGET', e, place) or '||', attempt }
end

-- Offers a one-time link. A conversation has its newest 16; both keys end by themselves with the link.
local function offer(conversation, name, purpose, ends, now)
  local key, all = T .. 'link:' .. name, T .. 'k:' .. conversation
  local life = math.max(1, ends - now)
  redis.call('HSET', key, 'c', conversation, 'p', purpose, 'x', ends)
  redis.call('PEXPIRE', key, life)
  if redis.call('RPUSH', all, name) > 16 then redis.call('DEL', T .. 'link:' .. redis.call('LPOP', all)) end
  redis.call('PEXPIRE', all, life)
end

-- Destroys a conversation, unless it went on since that was decided.
local function erase(conversation, version)
  local c = T .. 'c:' .. conversation
  if redis.call('HGET', c, 'v') ~= version or redis.call('ZCARD', T .. 'i:' .. conversation) > 0 then return end
  local own = redis.call('HGET', c, 'own')
  if own and redis.call('GET', T .. 'a:' .. own) == conversation then redis.call('DEL', T .. 'a:' .. own) end
  for _, name in ipairs(redis.call('LRANGE', T .. 'k:' .. conversation, 0, -1)) do
    redis.call('DEL', T .. 'link:' .. name)
  end
  redis.call('DEL', c, T .. 'i:' .. conversation, T .. 'e:' .. conversation, T .. 'k:' .. conversation)
  redis.call('ZREM', T .. 'w', conversation)
end

-- Plans a lane's next call and holds the lane for the caller. {} when it is held, it waits, or it is empty.
-- `holds`: the caller holds it already, from the call before. An owner is one run of calls, not one process.
-- `known`: the conversation's sealed address and key, `whole`: all of the lane's entries; where the caller has them.
local function dispatch(conversation, lane, owner, holds, most, lease, token_life, now, known, whole)
  local index = conversation .. '|' .. lane
  local l, r, c = T .. 'l:' .. index, T .. 'r:' .. index, T .. 'c:' .. conversation
  local till = server_ms() + lease
  local run = redis.call('HMGET', r, 'owner', 'till', 'next', 'n', 'unsure', 'ptok', 'ptokat', 'tok', 'tokat', 'erase')
  if not holds and run[2] and tonumber(run[2]) > server_ms() then return {} end
  if run[10] and now >= tonumber(run[10]) then
    -- The goodbye could not be delivered in time: erasing does not wait for it any longer. If the conversation went on
    -- meanwhile, nothing is erased and the lane goes on as well.
    redis.call('HDEL', r, 'erase')
    for _, raw in ipairs(redis.call('LRANGE', l, 0, -1)) do
      local _, kind, version = entry(raw)
      if kind == 'e' then
        erase(conversation, version)
        redis.call('LREM', l, 1, raw)
      end
    end
    if redis.call('EXISTS', c) == 0 then
      redis.call('DEL', l, r)
      redis.call('ZREM', T .. 'd', index)
      return {}
    end
  end
  if run[3] and tonumber(run[3]) > now then return {} end

  local n, token, unsure, lapsed, tries = tonumber(run[4]), run[6], run[5], false, 1
  local raws = whole or redis.call('LRANGE', l, 0, math.max(n or 0, most) - 1)
  if n and run[1] and not holds and not unsure then
    -- Whoever made this call never wrote what became of it: killed, or away for longer than the lease.
    unsure = '1'
    redis.call('HSET', r, 'unsure', 1)
  end
  if n then
    if token and now - tonumber(run[7]) > token_life then
      token, lapsed = false, unsure
      redis.call('HDEL', r, 'ptok', 'ptokat')
    end
    tries = redis.call('HINCRBY', r, 'tries', 1)
    redis.call('HSET', r, 'owner', owner, 'till', till)
  else
    n = 0
    local asks, first = '', ''
    while n < most and raws[n + 1] do
      local id, kind, about = entry(raws[n + 1])
      if kind == 'e' then
        if n == 0 then
          erase(conversation, about)
          redis.call('LPOP', l)
          if redis.call('EXISTS', c) == 0 then
            redis.call('DEL', l, r)
            redis.call('ZREM', T .. 'd', index)
          else
            redis.call('HDEL', r, 'erase')
            redis.call('ZADD', T .. 'd', now, index)
          end
          return {}
        end
        break
      end
      if n == 0 then first = id end
      if kind == 'p' then asks = about end
      n = n + 1
    end
    if n == 0 then
      -- Empty: only an unspent reply token is worth keeping.
      redis.call('HDEL', r, 'owner', 'till', 'next')
      redis.call('ZREM', T .. 'd', index)
      return {}
    end
    local plan = { 'n', n, 'id', first, 'asks', asks, 'first', now, 'tries', 1, 'owner', owner, 'till', till }
    if run[8] and now - tonumber(run[9]) <= token_life then
      token = run[8]
      for _, part in ipairs({ 'ptok', token, 'ptokat', run[9] }) do table.insert(plan, part) end
    end
    redis.call('HSET', r, unpack(plan))
    if run[8] then redis.call('HDEL', r, 'tok', 'tokat') end
  end
  redis.call('ZADD', T .. 'd', now + lease, index)

  known = known or redis.call('HMGET', c, 'ad', 'k')
  -- 2: nobody knows what became of a reply, and it can only be pushed now.
  local call = { index, token or '', tries, lapsed and 2 or unsure and 1 or 0, known[1] or '', known[2] or '' }
  for place = 1, n do
    local id, _, about, content = entry(raws[place])
    table.insert(call, id)
    table.insert(call, about)
    table.insert(call, content)
  end
  return call
end
