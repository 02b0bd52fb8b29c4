package madoguchi.workbench.page;

import java.time.Duration;

/// Counts changes and lets watchers wait for the next one.
final class Changes {
    private long count;
    private boolean closed;

    synchronized void happened() {
        count++;
        notifyAll();
    }

    /// Waits until there are more changes than the watcher has seen, the time is over, or the page closes.
    ///
    /// @return the number of changes
    synchronized long after(long seen, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (count <= seen && !closed && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return count;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean closed() {
        return closed;
    }
}
