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
local withheld     = ARGV[13] -- '' like the next: they are sealed only when they are asked for
local flooded      = ARGV[14]
local limit        = tonumber(ARGV[15])
local lane         = ARGV[16] -- the reply lane; '' for what happens by itself, which no limit holds back
local token        = ARGV[17] -- or ''
local lease        = tonumber(ARGV[18]) -- [ms]
local remember     = tonumber(ARGV[19]) -- [s] how long events and unsent messages are remembered

local seen, pointer, c = T .. 's:' .. day, T .. 'a:' .. address, T .. 'c:' .. conversation
local e, i, index = T .. 'e:' .. conversation, T .. 'i:' .. conversation, conversation .. '|' .. lane
if redis.call('SISMEMBER', seen, event) == 1 then return { 'duplicate' } end

local owner = redis.call('GET', pointer)
local known = redis.call('HMGET', c, 'k', 'v', 'st', 'ad', 'shown', 'rest', 'seq', 'flood')
if owner and (owner ~= conversation or known[1] ~= key) then return { 'elsewhere', owner } end

-- A tombstone stands also where nothing is known of the person: the message may still be on its way.
if unsend then redis.call('SET', T .. 'u:' .. message, '1', 'EX', remember) end

local till = redis.call('ZSCORE', T .. 'w', conversation) -- stands while anything waits
local rests = not owner or (known[6] == '1' and not till)
local opens = reach == 'ANYONE' and sealed_addr ~= ''
if (not owner and not opens) or (reach == 'GOING_ON' and rests) then return { 'nobody' } end

local waiting = (till and redis.call('ZCARD', i) or 0) + redis.call('LLEN', T .. 'l:' .. index)
local drops = lane ~= '' and not unsend and waiting >= limit
local tells = drops and not known[8]
local unsent = not drops and not unsend and message ~= '' and redis.call('EXISTS', T .. 'u:' .. message) == 1
if withheld == '' and (tells or unsent) then return { 'instead' } end

redis.call('SADD', seen, event)
redis.call('EXPIRE', seen, remember)
if token ~= '' then redis.call('HSET', T .. 'r:' .. index, 'tok', token, 'tokat', now) end
local seq = tonumber(known[7] or 0) + 1
if not owner then
  redis.call('SET', pointer, conversation)
  redis.call('HSET', c, 'v', 0, 'k', key, 'ad', sealed_addr, 'own', address, 'rest', 1, 'seq', seq)
elseif tells then
  redis.call('HSET', c, 'flood', 1, 'seq', seq)
elseif not drops then
  redis.call('HSET', c, 'seq', seq)
end
-- The flood is over, and may be told of again, when half of what is allowed waits.
if known[8] and waiting * 2 < limit then redis.call('HDEL', c, 'flood') end
if drops and not tells then return { 'dropped', take(conversation, lease) } end

if unsend then
  local place = redis.call('HGET', e, 'm' .. message)
  -- What was put aside is no less unsent than what waits.
  local aside = redis.call('HGET', c, 'aside' .. message)
  if aside then
    redis.call('HDEL', T .. 'x', aside)
    redis.call('HDEL', c, 'aside' .. message)
  end
  if place then redis.call('HSET', e, place, message .. '||' .. withheld) end
end
if tells then content = flooded elseif unsent then content = withheld end
if tells or unsend then message = '' end

local place = placed(seq)
local raw = message .. '||' .. content
local entries = { place, raw }
if message ~= '' then entries[3], entries[4] = 'm' .. message, place end
redis.call('ZADD', i, sent, place)
local answer = drops and 'dropped' or 'kept'
if till then
  redis.call('HSET', e, unpack(entries))
  return { answer, take(conversation, lease) }
end
-- Nothing waited: this is the turn.
table.insert(entries, 'n' .. place)
table.insert(entries, 1)
redis.call('HSET', e, unpack(entries))
redis.call('ZADD', T .. 'w', server_ms() + lease, conversation)
return { answer, { conversation, owner and known[2] or '0', known[3] or '', key, known[4] or sealed_addr, known[5] or '', place, raw, 1 } }
