package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reply tokens: usable once, for one minute after the webhook was last delivered, and never later than 20 minutes
/// after the event (LINE Messaging API reference, Send reply message).
final class ReplyTokens {
    private static final Duration AFTER_DELIVERY = Duration.ofMinutes(1);
    private static final Duration AFTER_EVENT = Duration.ofMinutes(20);
    private static final int SWEEP_EVERY = 1_000;

    private final InstantSource clock;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    ReplyTokens(InstantSource clock) {
        this.clock = clock;
    }

    private record Issued(Account account, Optional<Person> person, Instant event, Instant delivered) {
        boolean good(Instant now) {
            return !now.isAfter(delivered.plus(AFTER_DELIVERY)) && !now.isAfter(event.plus(AFTER_EVENT));
        }
    }

    /// Makes a token good, from the event on.
    ///
    /// @param person who sees a reply; empty for groups and rooms, whose screens are not kept
    void issue(String token, Account account, Optional<Person> person, Instant event) {
        if (issued.size() % SWEEP_EVERY == SWEEP_EVERY - 1) {
            Instant now = clock.instant();
            issued.values().removeIf(entry -> now.isAfter(entry.event().plus(AFTER_EVENT)));
        }
        issued.put(token, new Issued(account, person, event, event));
    }

    /// The webhook with this token is on its way (again): its minute starts now.
    void delivered(String token) {
        Instant now = clock.instant();
        issued.computeIfPresent(
                token, (same, entry) -> new Issued(entry.account(), entry.person(), entry.event(), now));
    }

    /// Uses the token up.
    ///
    /// @return whether it was good; a good token's answer tells who sees the reply
    Optional<Used> use(String token, Account account) {
        Instant now = clock.instant();
        Issued entry = issued.get(token);
        if (entry == null || !entry.account().equals(account) || !entry.good(now) || !issued.remove(token, entry)) {
            return Optional.empty();
        }
        return Optional.of(new Used(entry.person()));
    }

    record Used(Optional<Person> person) {}
}
