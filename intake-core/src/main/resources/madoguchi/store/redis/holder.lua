-- Who owns an address (ARGV[1] = "address", ARGV[2] = its keyed hash), or what stands of a conversation ("conversation").
-- Reads only.
local conversation = ARGV[2]
if ARGV[1] == 'address' then conversation = redis.call('GET', T .. 'a:' .. ARGV[2]) end
if not conversation then return {} end
local c = redis.call('HMGET', T .. 'c:' .. conversation, 'own', 'k')
if not c[2] then return {} end
return { conversation, c[1] or '', c[2] }
