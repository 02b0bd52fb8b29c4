package madoguchi.store;

import java.util.Optional;

/// What became of a settlement.
///
/// @param held false when the lane was no longer this process's: nothing was written
/// @param next the next call, still held
/// @param gaveUp how many entries were given up by this step
public record Settled(boolean held, Optional<Dispatch> next, int gaveUp) {}
