-- Notes that a case is about a name. ARGV: the name's keyed hash, the case's number, its conversation. Run twice, it
-- notes the same. Gives the conversations of all cases about the name.
local key = T .. 'n:' .. ARGV[1]
redis.call('HSET', key, ARGV[2], ARGV[3])
return redis.call('HVALS', key)
