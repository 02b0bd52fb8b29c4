package madoguchi.workbench.line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last so many of something, oldest first.
final class Recent<T> {
    private final int kept;
    private final Deque<T> all = new ArrayDeque<>();

    Recent(int kept) {
        this.kept = kept;
    }

    synchronized void add(T one) {
        if (all.size() == kept) {
            all.removeFirst();
        }
        all.addLast(one);
    }

    synchronized List<T> all() {
        return List.copyOf(all);
    }
}
