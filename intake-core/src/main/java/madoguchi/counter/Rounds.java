package madoguchi.counter;

import madoguchi.inbox.Sweeper;
import madoguchi.watch.Backlog;
import org.springframework.context.SmartLifecycle;

/// Begins what goes round for as long as the process runs, and ends it first of all: Redis's connections go
/// before any bean is destroyed, and a round that finds them gone would look like a fault.
final class Rounds implements SmartLifecycle {
    private final Sweeper sweeper;
    private final Backlog backlog;
    private volatile boolean running;

    Rounds(Sweeper sweeper, Backlog backlog) {
        this.sweeper = sweeper;
        this.backlog = backlog;
    }

    @Override
    public void start() {
        sweeper.start();
        backlog.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sweeper.close();
        backlog.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
