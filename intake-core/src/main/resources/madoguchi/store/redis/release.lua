-- Gives a conversation back undecided; the try does not count. Run twice, the second run changes nothing that matters:
-- a try more or less is forgiven.
local conversation, place = ARGV[1], ARGV[2]
if redis.call('ZSCORE', T .. 'i:' .. conversation, place) then
  redis.call('HINCRBY', T .. 'e:' .. conversation, 'n' .. place, -1)
  redis.call('ZADD', T .. 'w', 0, conversation)
end
return 1
