-- Puts something stranded back where it came from. Run twice, the second run finds nothing.
local id, now = ARGV[1], ARGV[2]
local conversation, what = string.match(id, '^([^|]*)|([^|]*)|')
if what == 'inbox' then
  local row = redis.call('HGET', T .. 'x', id)
  if not row then return 0 end
  if redis.call('EXISTS', T .. 'c:' .. conversation) == 0 then
    -- The conversation was destroyed, and with it the key: nobody can read this any more.
    redis.call('HDEL', T .. 'x', id)
    return 0
  end
  local score, message, flag, content = string.match(row, '^[^|]*|[^|]*|([^|]*)|([^|]*)|([^|]*)|(.*)$')
  redis.call('HDEL', T .. 'x', id)
  redis.call('HDEL', T .. 'c:' .. conversation, 'aside' .. message)
  append(conversation, score, message, flag, content)
  return 1
end
local row = redis.call('HGET', T .. 'g', id)
if not row then return 0 end
local raw = string.match(row, '^[^|]*|[^|]*|(.*)$')
local first = string.find(raw, '|', 1, true)
-- A new id, since the old one's retry key may still be remembered by the platform as refused or used.
redis.call('RPUSH', T .. 'l:' .. conversation .. '|' .. what, string.sub(raw, 1, first - 1) .. '~' .. string.sub(raw, first))
redis.call('ZADD', T .. 'd', 'NX', now, conversation .. '|' .. what)
redis.call('HDEL', T .. 'g', id)
return 1
