package madoguchi.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import madoguchi.store.Commit.LaneEntry;
import madoguchi.store.Dispatch;
import madoguchi.store.Lane;
import madoguchi.store.LaneRules;
import madoguchi.store.Settlement;
import madoguchi.store.Turn;
import org.jspecify.annotations.Nullable;

/// One lane: entries in order, the planned call, the lease, and at its end perhaps an erasure.
final class MemoryLane {
    private record Token(String value, Instant at) {}

    private record Erasure(long version, Instant latest) {}

    private final List<LaneEntry> entries = new ArrayList<>();
    private @Nullable Token offered;
    private @Nullable Token spent;
    private @Nullable Erasure erasure;
    private String owner = "";
    private Instant till = Instant.MIN;
    private Instant next = Instant.MIN;
    private Instant since = Instant.MAX;
    private Instant first = Instant.MIN;
    private int planned;
    private int tries;
    private boolean unsure;

    void offer(String token, Instant at) {
        offered = new Token(token, at);
    }

    void add(LaneEntry entry, Instant now) {
        entries.add(entry);
        since = since.equals(Instant.MAX) ? now : since;
    }

    void eraseAfter(long version, Instant latest, Instant now) {
        erasure = new Erasure(version, latest);
        since = since.equals(Instant.MAX) ? now : since;
    }

    int size() {
        return entries.size() + (erasure == null ? 0 : 1);
    }

    Instant waitsSince() {
        return planned > 0 ? first : since;
    }

    boolean due(Instant now) {
        return !since.isAfter(now);
    }

    boolean waits() {
        return planned > 0 && owner.isEmpty();
    }

    boolean heldFor(Dispatch call) {
        return owner.equals(call.owner())
                && planned > 0
                && entries.getFirst().id().equals(call.entries().getFirst().id());
    }

    Optional<Dispatch> next(
            Lane lane,
            String asking,
            boolean holds,
            LaneRules rules,
            Instant now,
            Instant clock,
            Optional<MemoryStore.Kept> kept,
            LongPredicate erase) {
        if (!holds && till.isAfter(clock)) {
            return Optional.empty();
        }
        if (erasure != null && (!now.isBefore(erasure.latest()) || (planned == 0 && entries.isEmpty()))) {
            boolean gone = erase.test(erasure.version());
            erasure = null;
            if (gone) {
                entries.clear();
                planned = 0;
                clear();
                return Optional.empty();
            }
        }
        if (next.isAfter(now)) {
            return Optional.empty();
        }
        if (entries.isEmpty()) {
            clear();
            return Optional.empty();
        }
        if (planned > 0 && !owner.isEmpty() && !holds) {
            unsure = true;
        }
        boolean lapsed = false;
        if (planned == 0) {
            planned = Math.min(rules.most(), entries.size());
            first = now;
            spent = offered != null && !offered.at().plus(rules.tokenLife()).isBefore(now) ? offered : null;
            offered = null;
        } else if (spent != null && spent.at().plus(rules.tokenLife()).isBefore(now)) {
            spent = null;
            lapsed = unsure;
        }
        tries++;
        owner = asking;
        till = clock.plus(rules.lease());
        since = now.plus(rules.lease());
        List<LaneEntry> call = List.copyOf(entries.subList(0, planned));
        return Optional.of(new Dispatch(
                lane,
                asking,
                call.stream()
                        .map(entry -> new Dispatch.Entry(entry.id(), entry.about(), entry.content()))
                        .toList(),
                Optional.ofNullable(spent).map(Token::value),
                tries,
                unsure,
                lapsed,
                kept.map(k -> k.address),
                kept.map(k -> k.key)));
    }

    /// What was given up by it.
    List<LaneEntry> settle(Settlement settlement, Optional<MemoryStore.Kept> kept, LaneRules rules, Instant now) {
        if (settlement instanceof Settlement.Done || settlement instanceof Settlement.Unsure) {
            kept.ifPresent(each -> show(each, now));
        }
        return switch (settlement) {
            case Settlement.Done _ -> {
                leave();
                yield List.of();
            }
            case Settlement.AsPush _ -> {
                spent = null;
                next = Instant.MIN;
                yield List.of();
            }
            case Settlement.GiveUp _ -> leave();
            case Settlement.Later later -> again(later.at(), rules, now);
            case Settlement.Unsure lost -> {
                unsure = true;
                yield again(lost.at(), rules, now);
            }
        };
    }

    private void show(MemoryStore.Kept kept, Instant now) {
        entries.subList(0, planned).stream()
                .filter(entry -> entry.kind() == LaneEntry.Kind.PROMPT)
                .filter(entry -> kept.shown
                        .filter(shown -> shown.prompt().equals(entry.about()))
                        .isEmpty())
                .forEach(entry -> kept.shown = Optional.of(new Turn.Shown(entry.about(), now)));
    }

    private List<LaneEntry> again(Instant at, LaneRules rules, Instant now) {
        if (!now.isBefore(first.plus(rules.giveUp()))) {
            return leave();
        }
        next = at;
        since = at;
        owner = "";
        till = Instant.MIN;
        return List.of();
    }

    private List<LaneEntry> leave() {
        List<LaneEntry> call = entries.subList(0, planned);
        List<LaneEntry> gone = List.copyOf(call);
        call.clear();
        planned = 0;
        tries = 0;
        unsure = false;
        spent = null;
        next = Instant.MIN;
        return gone;
    }

    private void clear() {
        owner = "";
        till = Instant.MIN;
        next = Instant.MIN;
        since = Instant.MAX;
    }
}
