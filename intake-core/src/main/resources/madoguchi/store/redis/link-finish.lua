-- Ends a one-time link, if it is this session's. ARGV: the keyed hash of its token, that of the session. Run twice, the
-- second run finds nothing. Its name stays in the conversation's list, where it does no harm.
local key = T .. 'link:' .. ARGV[1]
if redis.call('HGET', key, 's') == ARGV[2] then redis.call('DEL', key) end
return 1
