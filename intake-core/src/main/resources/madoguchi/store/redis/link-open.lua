-- Opens a one-time link for a session, unless another has it. ARGV: the keyed hash of its token, that of the session,
-- now [ms]. Run twice, the second run finds the session there and answers the same.
local key = T .. 'link:' .. ARGV[1]
local link = redis.call('HMGET', key, 'x', 's')
if not link[1] or tonumber(link[1]) <= tonumber(ARGV[3]) then return 0 end
if link[2] then return link[2] == ARGV[2] and 1 or 0 end
redis.call('HSET', key, 's', ARGV[2])
return 1
