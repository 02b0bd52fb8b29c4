-- Writes all that follows from one decision, if the state and the head of the inbox are still those it was made from.
-- Run twice, the second run answers "conflict" and writes nothing.
local conversation = ARGV[1]
local version      = ARGV[2]
local place        = ARGV[3]
local state        = ARGV[4]
local rests        = ARGV[5]  -- 1 or 0
local now          = tonumber(ARGV[6]) -- [ms]
local hand         = tonumber(ARGV[7]) -- [ms] lease of the next turn
local lane         = ARGV[8]  -- the reply lane
local owner        = ARGV[9]
local most, lease, token_life = tonumber(ARGV[10]), tonumber(ARGV[11]), tonumber(ARGV[12])
local erase_by     = ARGV[13] -- [ms], or '' when nothing is erased
local at = 13
local function following() at = at + 1 return ARGV[at] end

local c, i = T .. 'c:' .. conversation, T .. 'i:' .. conversation
local heads = redis.call('ZRANGE', i, 0, 1)
local known = redis.call('HMGET', c, 'v', 'ad', 'k')
if known[1] ~= version or heads[1] ~= place then
  if redis.call('ZSCORE', i, place) then
    redis.call('HINCRBY', T .. 'e:' .. conversation, 'n' .. place, -1)
    redis.call('ZADD', T .. 'w', 0, conversation)
  end
  return { 'conflict' }
end

redis.call('HSET', c, 'v', version + 1, 'st', state, 'rest', rests)
local serves = most > 0 -- whether the caller can serve the reply lane; if not, it is left to one that can
local lanes, entries = {}, {}
for _ = 1, following() do
  local to, raw = following(), following()
  if not entries[to] then
    table.insert(lanes, to)
    entries[to] = {}
  end
  table.insert(entries[to], raw)
end
local whole -- all that is in the reply lane, if that is only what is put into it here
for _, to in ipairs(lanes) do
  local index = conversation .. '|' .. to
  local length = redis.call('RPUSH', T .. 'l:' .. index, unpack(entries[to]))
  if to ~= lane or not serves then
    redis.call('ZADD', T .. 'd', 'NX', now, index)
  elseif length == #entries[to] and erase_by == '' then
    whole = entries[to]
  end
end
for _ = 1, following() do
  local name, due = following(), following()
  redis.call('ZADD', T .. 't', due, conversation .. '|' .. name)
end
for _ = 1, following() do redis.call('ZREM', T .. 't', conversation .. '|' .. following()) end
for _ = 1, following() do
  local number, key, content = following(), following(), following()
  redis.call('HSET', T .. 'case:' .. number, 'k', key, 'b', content, 'c', conversation)
end
for _ = 1, following() do
  local number, row = following(), following()
  redis.call('HDEL', T .. 'case:' .. number, 'k')
  redis.call('DEL', T .. 'case:' .. number)
  redis.call('HSETNX', T .. 'gone', number, row)
end
for _ = 1, following() do
  local name, purpose, ends = following(), following(), following()
  offer(conversation, name, purpose, ends, now)
end
if erase_by ~= '' then
  local index = conversation .. '|' .. lane
  redis.call('RPUSH', T .. 'l:' .. index, 'erase|e|' .. (version + 1) .. '|')
  redis.call('HSET', T .. 'r:' .. index, 'erase', erase_by)
  if not serves then redis.call('ZADD', T .. 'd', 'NX', now, index) end
end
local turn = {}
if heads[2] then
  remove(conversation, place)
  redis.call('ZADD', T .. 'w', 0, conversation)
  turn = take(conversation, hand)
else
  redis.call('DEL', i, T .. 'e:' .. conversation)
  redis.call('ZREM', T .. 'w', conversation)
end
if not serves then return { 'done', turn, {} } end
return { 'done', turn,
  dispatch(conversation, lane, owner, false, most, lease, token_life, now, { known[2], known[3] }, whole) }
