package madoguchi.workbench.line;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who wants to know about new messages, and about any change on any screen.
final class Listeners {
    private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<Consumer<Arrival>> arrivals = new CopyOnWriteArrayList<>();
    private final List<Runnable> changes = new CopyOnWriteArrayList<>();

    void onArrival(Consumer<Arrival> listener) {
        arrivals.add(listener);
    }

    void onChange(Runnable listener) {
        changes.add(listener);
    }

    void arrived(Arrival arrival) {
        arrivals.forEach(listener -> call(() -> listener.accept(arrival)));
        changed();
    }

    void changed() {
        changes.forEach(Listeners::call);
    }

    // A listener's error is its own: the platform must go on answering the bot.
    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException | AssertionError e) {
            LOG.log(System.Logger.Level.ERROR, "a listener failed", e);
        }
    }
}
