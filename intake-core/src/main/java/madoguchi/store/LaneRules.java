package madoguchi.store;

import java.time.Duration;

/// How a lane is served.
///
/// @param most entries per call; 0 where this process cannot serve the lane and leaves it to others
/// @param lease how long a process holds the lane after each step; longer than the longest call
/// @param tokenLife how long after its arrival a reply token is used
/// @param giveUp how long after the first try entries are given up; under the 24 hours a retry key is remembered
public record LaneRules(int most, Duration lease, Duration tokenLife, Duration giveUp) {}
