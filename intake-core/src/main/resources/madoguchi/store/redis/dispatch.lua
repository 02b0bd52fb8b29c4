-- Plans a lane's next call. ARGV: conversation, lane, owner, most, lease [ms], token life [ms], now [ms].
-- Run twice, the second run finds the lane held.
return dispatch(ARGV[1], ARGV[2], ARGV[3], false, tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]))
