package madoguchi.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import madoguchi.inbox.Inbound;
import madoguchi.inbox.Intake;

/// Keeps what is accepted in a list; knows events by their ids; fails when told to.
public final class FakeIntake implements Intake {
    private final List<Inbound> kept = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Consumer<Inbound> before = _ -> {};

    @Override
    public synchronized Acceptance accept(Inbound inbound) {
        before.accept(inbound);
        if (!ids.add(inbound.eventId())) {
            return Acceptance.DUPLICATE;
        }
        kept.add(inbound);
        return Acceptance.KEPT;
    }

    public synchronized List<Inbound> kept() {
        return List.copyOf(kept);
    }

    public synchronized Inbound only() {
        if (kept.size() != 1) {
            throw new AssertionError(kept.size() + " kept instead of one");
        }
        return kept.getFirst();
    }

    /// What happens before each; may throw.
    public synchronized void before(Consumer<Inbound> before) {
        this.before = before;
    }

    public synchronized void forget() {
        kept.clear();
        ids.clear();
        before = _ -> {};
    }
}
