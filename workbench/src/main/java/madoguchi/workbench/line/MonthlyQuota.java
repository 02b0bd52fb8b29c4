package madoguchi.workbench.line;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/// How many messages the plan has left. LINE counts recipients, not message objects, and neither replies nor what
/// could not be delivered.
final class MonthlyQuota {
    private final OptionalInt limit;
    private final AtomicInteger used = new AtomicInteger();

    MonthlyQuota(OptionalInt limit) {
        this.limit = limit;
    }

    OptionalInt limit() {
        return limit;
    }

    int used() {
        return used.get();
    }

    boolean spent() {
        return limit.isPresent() && used.get() >= limit.getAsInt();
    }

    void count() {
        used.incrementAndGet();
    }
}
