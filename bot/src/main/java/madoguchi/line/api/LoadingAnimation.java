package madoguchi.line.api;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import madoguchi.outbox.Address;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Shows somebody whose answer takes long that it is being worked on. LINE ends the animation itself with the next
/// message, and does nothing where the chat is not open or the account is blocked.
///
/// Nothing is kept of it and nothing depends on it: an answer that another process sends is not seen here, so that
/// person may see the animation for a moment after it.
@Component
public class LoadingAnimation {
    /// Most answers are there long before; who waits longer begins to wonder.
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /// LINE takes 100 such calls a second, and a counter that is so busy has other worries.
    private static final int MOST_AT_ONCE = 20;

    private static final int MOST_KEPT_IN_MIND = 10_000;

    private final LineApis apis;
    private final LongSupplier nanos;
    private final Map<Address, Long> waiting = new ConcurrentHashMap<>();

    @Autowired
    LoadingAnimation(LineApis apis) {
        this(apis, System::nanoTime);
    }

    LoadingAnimation(LineApis apis, LongSupplier nanos) {
        this.apis = apis;
        this.nanos = nanos;
    }

    /// This person has just said something that will be answered.
    public void waits(Address person) {
        if (waiting.size() < MOST_KEPT_IN_MIND) {
            waiting.put(person, nanos.getAsLong());
        }
    }

    /// An answer is on its way to this person, or none will come.
    public void isOver(Address person) {
        waiting.remove(person);
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        long now = nanos.getAsLong();
        int shown = 0;
        for (Iterator<Map.Entry<Address, Long>> people = waiting.entrySet().iterator(); people.hasNext(); ) {
            var person = people.next();
            if (now - person.getValue() >= PATIENCE.toNanos()) {
                people.remove();
                if (shown++ < MOST_AT_ONCE) {
                    show(person.getKey());
                }
            }
        }
    }

    private void show(Address person) {
        apis.of(person.operator()).ifPresent(api -> Thread.startVirtualThread(() -> api.showLoading(person.person())));
    }
}
