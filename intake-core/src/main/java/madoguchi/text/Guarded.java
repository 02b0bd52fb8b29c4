package madoguchi.text;

import java.util.Set;

/// A text after the guard.
///
/// @param text with [NumberGuard#MARK], or [NumberGuard#DOUBTED], in the place of each number
/// @param found what was cut out; the numbers themselves are kept nowhere
public record Guarded(String text, Set<NumberClass> found) {
    public Guarded {
        found = Set.copyOf(found);
    }

    public boolean changed() {
        return !found.isEmpty();
    }

    @Override
    public String toString() {
        return "Guarded" + found;
    }
}
