-- Puts an input aside that could not be decided, and another one in its place. Run twice, the second run finds it gone.
local conversation, place, now, substitute = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local score = redis.call('ZSCORE', T .. 'i:' .. conversation, place)
if not score then return 0 end
local raw = redis.call('HGET', T .. 'e:' .. conversation, place) or '||'
local message = string.sub(raw, 1, string.find(raw, '|', 1, true) - 1)
local id = conversation .. '|inbox|' .. place
if message ~= '' then redis.call('HSET', T .. 'c:' .. conversation, 'aside' .. message, id) end
redis.call('HSET', T .. 'x', id, now .. '|undecidable|' .. score .. '|' .. raw)
if substitute ~= '' then append(conversation, score, '', 's', substitute) end
remove(conversation, place)
if redis.call('ZSCORE', T .. 'w', conversation) then redis.call('ZADD', T .. 'w', 0, conversation) end
return 1
