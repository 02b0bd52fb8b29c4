-- Takes a timer away if it still stands at this time. ARGV: conversation|timer, due [ms].
if redis.call('ZSCORE', T .. 't', ARGV[1]) == ARGV[2] then redis.call('ZREM', T .. 't', ARGV[1]) end
return 1
