-- What stands of a case (ARGV[1], its number) in this shard: key, case, conversation, and its row in the register of
-- destruction; '' for what does not. Reads only.
local kept = redis.call('HMGET', T .. 'case:' .. ARGV[1], 'k', 'b', 'c')
return { kept[1] or '', kept[2] or '', kept[3] or '', redis.call('HGET', T .. 'gone', ARGV[1]) or '' }
