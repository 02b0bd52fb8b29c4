-- Keeps one input, once: marks its event as seen, appends it to the inbox of the conversation that owns the address, and
-- takes the conversation in hand if nobody has it. Run twice, the second run answers "duplicate".
local conversation = ARGV[1]  -- believed to own the address, or to be opened
local address      = ARGV[2]  -- keyed hash
local key          = ARGV[3]  -- the wrapped intake key the entries below are sealed under
local sealed_addr  = ARGV[4]  -- '' when the conversation is believed to stand already: then none is opened
local event        = ARGV[5]  -- keyed hash
local day          = ARGV[6]  -- day of the event by the platform's clock: redeliveries fall on the same
local message      = ARGV[7]  -- keyed hash, or ''
local unsend       = ARGV[8] == '1'
local reach        = ARGV[9]  -- ANYONE, GOING_ON, KNOWN
local sent         = ARGV[10] -- [ms]
local now          = ARGV[11] -- [ms]
local content      = ARGV[12]
local withheld     = ARGV[13]
local flooded      = ARGV[14]
local limit        = tonumber(ARGV[15])
local lane         = ARGV[16] -- the reply lane; '' for what happens by itself, which no limit holds back
local token        = ARGV[17] -- or ''
local lease        = tonumber(ARGV[18]) -- [ms]
local remember     = tonumber(ARGV[19]) -- [s] how long events and unsent messages are remembered

local seen, pointer, c = T .. 's:' .. day, T .. 'a:' .. address, T .. 'c:' .. conversation
if redis.call('SISMEMBER', seen, event) == 1 then return { 'duplicate' } end

local owner = redis.call('GET', pointer)
if owner and owner ~= conversation then return { 'elsewhere', owner } end
if owner and redis.call('HGET', c, 'k') ~= key then return { 'elsewhere', owner } end

-- A tombstone stands also where nothing is known of the person: the message may still be on its way.
if unsend then redis.call('SET', T .. 'u:' .. message, '1', 'EX', remember) end

local rests = not owner
  or (redis.call('HGET', c, 'rest') == '1' and redis.call('ZCARD', T .. 'i:' .. conversation) == 0)
local opens = reach == 'ANYONE' and sealed_addr ~= ''
if (not owner and not opens) or (reach == 'GOING_ON' and rests) then return { 'nobody' } end

if not owner then
  redis.call('SET', pointer, conversation)
  redis.call('HSET', c, 'v', 0, 'k', key, 'ad', sealed_addr, 'own', address, 'rest', 1)
end
redis.call('SADD', seen, event)
redis.call('EXPIRE', seen, remember)

local index = conversation .. '|' .. lane
if token ~= '' then redis.call('HSET', T .. 'r:' .. index, 'tok', token, 'tokat', now) end

local waiting = redis.call('ZCARD', T .. 'i:' .. conversation) + redis.call('LLEN', T .. 'l:' .. index)
if unsend then
  local place = redis.call('HGET', T .. 'e:' .. conversation, 'm' .. message)
  -- What was put aside is no less unsent than what waits.
  local aside = redis.call('HGET', c, 'aside' .. message)
  if aside then
    redis.call('HDEL', T .. 'x', aside)
    redis.call('HDEL', c, 'aside' .. message)
  end
  if place then redis.call('HSET', T .. 'e:' .. conversation, place, message .. '||' .. withheld) end
  append(conversation, sent, '', '', content)
elseif lane ~= '' and waiting >= limit then
  local told = redis.call('HSETNX', c, 'flood', 1) == 0
  if not told then append(conversation, sent, '', '', flooded) end
  return { 'dropped', take(conversation, lease) }
elseif message ~= '' and redis.call('EXISTS', T .. 'u:' .. message) == 1 then
  append(conversation, sent, message, '', withheld)
else
  append(conversation, sent, message, '', content)
end
-- The flood is over, and may be told of again, when half of what is allowed waits.
if waiting * 2 < limit then redis.call('HDEL', c, 'flood') end
return { 'kept', take(conversation, lease) }
