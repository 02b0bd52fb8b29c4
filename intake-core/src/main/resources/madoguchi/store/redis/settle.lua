-- Writes the outcome of a call, if the caller still holds the lane and the call is the one at its head; gives the next.
-- Run twice, the second run finds another head or no holder and writes nothing.
local conversation, lane, owner, first_id, outcome = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local now, again_at, reason = tonumber(ARGV[6]), ARGV[7], ARGV[8]
local most, lease, token_life, give_up =
  tonumber(ARGV[9]), tonumber(ARGV[10]), tonumber(ARGV[11]), tonumber(ARGV[12])

local index = conversation .. '|' .. lane
local l, r = T .. 'l:' .. index, T .. 'r:' .. index
local run = redis.call('HMGET', r, 'owner', 'n', 'first', 'id', 'asks', 'tok')
if run[1] ~= owner or not run[2] or run[4] ~= first_id then return { 0, 0, {} } end

local n, prompt, gave_up = tonumber(run[2]), run[5], 0
-- A prompt counts as shown when the first call that may have delivered it has ended: whoever wrote before that was
-- answering something else. Asking the same question again changes nothing.
local function shown()
  if not prompt or prompt == '' then return end
  local c = T .. 'c:' .. conversation
  local known = redis.call('HMGET', c, 'v', 'shown')
  local same = known[2] and string.sub(known[2], 1, #prompt + 1) == prompt .. '|'
  if known[1] and not same then redis.call('HSET', c, 'shown', prompt .. '|' .. now) end
end
local function leave()
  redis.call('LTRIM', l, n, -1)
  redis.call('HDEL', r, 'n', 'id', 'asks', 'first', 'tries', 'unsure', 'ptok', 'ptokat', 'next')
end
local function strand(why)
  for _, raw in ipairs(redis.call('LRANGE', l, 0, n - 1)) do
    redis.call('HSET', T .. 'g', index .. '|' .. entry(raw), now .. '|' .. why .. '|' .. raw)
    gave_up = gave_up + 1
  end
  leave()
end

if outcome == 'done' or outcome == 'unsure' then shown() end
if outcome == 'done' and not run[6] and redis.call('LLEN', l) == n then
  -- All is delivered and no token is left: nothing of the lane has to be kept.
  redis.call('DEL', l, r)
  redis.call('ZREM', T .. 'd', index)
  return { 1, 0, {} }
elseif outcome == 'done' then
  leave()
elseif outcome == 'push' then
  redis.call('HDEL', r, 'ptok', 'ptokat', 'next')
elseif outcome == 'never' then
  strand(reason)
else
  if outcome == 'unsure' then redis.call('HSET', r, 'unsure', 1) end
  if now - tonumber(run[3]) >= give_up then
    strand('gave-up')
  else
    redis.call('HSET', r, 'next', again_at)
    redis.call('HDEL', r, 'owner', 'till')
    redis.call('ZADD', T .. 'd', again_at, index)
    return { 1, 0, {} }
  end
end
return { 1, gave_up, dispatch(conversation, lane, owner, true, most, lease, token_life, now) }
