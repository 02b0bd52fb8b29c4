-- Takes a waiting conversation in hand (ARGV[1]) for a lease (ARGV[2], ms). Run twice, the second run finds it taken.
return take(ARGV[1], tonumber(ARGV[2]))
