-- Writes a key wrapped anew, if the one it was made from still stands. What is gone does not come back. Run twice, the
-- second run finds another and writes nothing.
local name      = ARGV[1] -- without the shard's tag
local field     = ARGV[2] -- of a hash, or '' where the value is the key
local stood     = ARGV[3]
local rewrapped = ARGV[4]

local place = T .. name
if field == '' then
  if redis.call('GET', place) ~= stood then return 0 end
  redis.call('SET', place, rewrapped)
else
  if redis.call('HGET', place, field) ~= stood then return 0 end
  redis.call('HSET', place, field, rewrapped)
end
return 1
