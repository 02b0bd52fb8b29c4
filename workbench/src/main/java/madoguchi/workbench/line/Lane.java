package madoguchi.workbench.line;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Runs one person's deliveries one after the other, without keeping a thread while there are none.
final class Lane {
    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> heldBack = new ArrayList<>();
    private boolean running;

    Lane(Executor executor) {
        this.executor = executor;
    }

    /// Runs after everything added before; whatever was held back follows it.
    synchronized void add(Runnable task) {
        waiting.add(task);
        waiting.addAll(heldBack);
        heldBack.clear();
        if (!running) {
            running = true;
            executor.execute(this::drain);
        }
    }

    /// Runs right after the next task that is added, or by itself if none comes in time.
    synchronized void addAfterNext(Runnable task, Duration atMost) {
        var done = new AtomicBoolean();
        Runnable once = () -> {
            if (done.compareAndSet(false, true)) {
                task.run();
            }
        };
        heldBack.add(once);
        executor.execute(() -> {
            if (Pause.of(atMost)) {
                add(once);
            }
        });
    }

    private void drain() {
        while (true) {
            Runnable task;
            synchronized (this) {
                task = waiting.poll();
                if (task == null) {
                    running = false;
                    return;
                }
            }
            task.run();
        }
    }
}
