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

local c = T .. 'c:' .. conversation
local head = redis.call('ZRANGE', T .. 'i:' .. conversation, 0, 0)[1]
if redis.call('HGET', c, 'v') ~= version or head ~= place then
  if redis.call('ZSCORE', T .. 'i:' .. conversation, place) then
    redis.call('HINCRBY', T .. 'e:' .. conversation, 'n' .. place, -1)
    redis.call('ZADD', T .. 'w', 0, conversation)
  end
  return { 'conflict' }
end

redis.call('HSET', c, 'v', version + 1, 'st', state, 'rest', rests)
for _ = 1, following() do
  local to, raw = following(), following()
  redis.call('RPUSH', T .. 'l:' .. conversation .. '|' .. to, raw)
  redis.call('ZADD', T .. 'd', 'NX', now, conversation .. '|' .. to)
end
for _ = 1, following() do
  local name, due = following(), following()
  redis.call('ZADD', T .. 't', due, conversation .. '|' .. name)
end
for _ = 1, following() do redis.call('ZREM', T .. 't', conversation .. '|' .. following()) end
for _ = 1, following() do
  local number, key, content = following(), following(), following()
  redis.call('HSET', T .. 'case:' .. number, 'k', key, 'b', content)
end
if erase_by ~= '' then
  local index = conversation .. '|' .. lane
  redis.call('RPUSH', T .. 'l:' .. index, 'erase|e|' .. (version + 1) .. '|')
  redis.call('HSET', T .. 'r:' .. index, 'erase', erase_by)
  redis.call('ZADD', T .. 'd', 'NX', now, index)
end
remove(conversation, place)
if redis.call('ZSCORE', T .. 'w', conversation) then redis.call('ZADD', T .. 'w', 0, conversation) end
return { 'done', take(conversation, hand), dispatch(conversation, lane, owner, false, most, lease, token_life, now) }
