-- Lists what was put aside in the shard: id, when, why; never contents. Reads only.
local all = {}
for _, name in ipairs({ 'x', 'g' }) do
  local rows = redis.call('HGETALL', T .. name)
  for i = 1, #rows, 2 do
    local when, why = string.match(rows[i + 1], '^([^|]*)|([^|]*)|')
    table.insert(all, { rows[i], when, why })
  end
end
return all
