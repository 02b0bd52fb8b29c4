-- Looks at a one-time link and the conversation it belongs to; {} when it is unknown or ended. Reads only.
-- ARGV: the keyed hash of its token, now [ms].
local link = redis.call('HMGET', T .. 'link:' .. ARGV[1], 'c', 'p', 'x', 's')
if not link[1] or tonumber(link[3]) <= tonumber(ARGV[2]) then return {} end
local c = redis.call('HMGET', T .. 'c:' .. link[1], 'st', 'k', 'ad')
if not c[2] then return {} end
local waits = redis.call('ZSCORE', T .. 'w', link[1]) and 1 or 0
return { link[1], link[2], link[4] or '', c[1] or '', c[2], c[3] or '', waits }
