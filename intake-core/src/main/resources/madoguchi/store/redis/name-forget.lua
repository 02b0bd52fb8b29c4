-- Forgets that a case is about a name. ARGV: the name's keyed hash, the case's number. Run twice, the second run finds
-- nothing.
redis.call('HDEL', T .. 'n:' .. ARGV[1], ARGV[2])
return 1
