-- Counts what waits, is overdue and was put aside in the shard, and finds the oldest of each. Reads only.
-- ARGV: now [ms], at most so many conversations and lanes are looked at. Beyond that, ages and the numbers of lanes are
-- those of the part looked at.
local now, most = ARGV[1], tonumber(ARGV[2])

local function older(a, b)
  if not a or tonumber(b) < tonumber(a) then return b end
  return a
end

local input
for _, conversation in ipairs(redis.call('ZRANGE', T .. 'w', 0, most - 1)) do
  local head = redis.call('ZRANGE', T .. 'i:' .. conversation, 0, 0, 'WITHSCORES')
  if head[2] then input = older(input, head[2]) end
end

local names, counts, oldest = {}, {}, {}
local lanes = redis.call('ZRANGE', T .. 'd', 0, most - 1, 'WITHSCORES')
for i = 1, #lanes, 2 do
  local lane = string.match(lanes[i], '|(.*)$')
  if not counts[lane] then
    table.insert(names, lane)
    counts[lane] = 0
  end
  counts[lane] = counts[lane] + 1
  -- A lane that nobody has planned a call of stands here with the time its first entry came.
  oldest[lane] = older(oldest[lane], redis.call('HGET', T .. 'r:' .. lanes[i], 'first') or lanes[i + 1])
end
local waiting = {}
for _, lane in ipairs(names) do table.insert(waiting, { lane, counts[lane], oldest[lane] }) end

local aside, given_up = {}, {}
for _, id in ipairs(redis.call('HKEYS', T .. 'g')) do
  local lane = string.match(id, '^[^|]*|([^|]*)|')
  aside[lane] = (aside[lane] or 0) + 1
end
for lane, count in pairs(aside) do table.insert(given_up, { lane, count }) end

return {
  redis.call('ZCARD', T .. 'w'),
  input or '',
  waiting,
  redis.call('ZCOUNT', T .. 't', '-inf', now),
  redis.call('ZRANGEBYSCORE', T .. 't', '-inf', now, 'WITHSCORES', 'LIMIT', 0, 1)[2] or '',
  redis.call('HLEN', T .. 'x'),
  given_up,
}
