-- What waits in the shard longer than it should. ARGV: now [ms], at most so many of each. Reads only.
local most = ARGV[2]
return {
  redis.call('ZRANGEBYSCORE', T .. 'w', '-inf', server_ms(), 'LIMIT', 0, most),
  redis.call('ZRANGEBYSCORE', T .. 'd', '-inf', ARGV[1], 'LIMIT', 0, most),
  redis.call('ZRANGEBYSCORE', T .. 't', '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, most),
}
