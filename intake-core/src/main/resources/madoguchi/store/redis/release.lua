-- Gives a conversation back undecided, to be taken up after a pause; the try does not count. ARGV: conversation, place,
-- pause [ms]. Run twice, the second run changes nothing that matters: a try more or less is forgiven.
local conversation, place, pause = ARGV[1], ARGV[2], tonumber(ARGV[3])
if redis.call('ZSCORE', T .. 'i:' .. conversation, place) then
  redis.call('HINCRBY', T .. 'e:' .. conversation, 'n' .. place, -1)
  redis.call('ZADD', T .. 'w', pause > 0 and server_ms() + pause or 0, conversation)
end
return 1
