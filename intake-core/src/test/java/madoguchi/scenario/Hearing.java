package madoguchi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import madoguchi.outbox.Parcel;

/// What was answered and filed, held against what a scenario says.
final class Hearing {
    private static final String SILENCE = "-";
    static final String MORE = "…";
    private static final String NO_CASE = "no case";
    private static final String NOTHING = "nothing is kept";
    private static final List<String> COUNTERS_NAME = List.of("お手続き窓口", "Service desk");

    private Hearing() {}

    static void check(String where, Scenario.Beat beat, List<Parcel.Bubble> heard, Counter counter) {
        var bubbles = heard.stream().map(Hearing::whole).toList();
        int from = 0;
        for (String part : beat.heard()) {
            if (part.equals(SILENCE)) {
                assertThat(bubbles).as(where).isEmpty();
                continue;
            }
            int found = from;
            while (found < bubbles.size() && !bubbles.get(found).contains(part)) {
                found++;
            }
            assertThat(found)
                    .as("%s%nheard: %s%nnot, or not in this order: %s", where, bubbles, part)
                    .isLessThan(bubbles.size());
            from = found;
        }
        beat.unheard().forEach(part -> assertThat(bubbles).as(where).noneMatch(bubble -> bubble.contains(part)));
        filed(where, beat.filed(), counter);
    }

    private static void filed(String where, List<String> expected, Counter counter) {
        if (expected.isEmpty()) {
            return;
        }
        if (expected.contains(NO_CASE) || expected.contains(NOTHING)) {
            assertThat(counter.cases()).as(where).isEmpty();
            assertThat(counter.known()).as(where).isEqualTo(!expected.contains(NOTHING));
            return;
        }
        List<String> lines = counter.filed().map(Ledger::lines).orElseThrow(() -> new AssertionError("no case"));
        if (expected.contains(MORE)) {
            assertThat(lines)
                    .as(where)
                    .containsAll(
                            expected.stream().filter(line -> !line.equals(MORE)).toList());
        } else {
            assertThat(lines).as(where).containsExactlyElementsOf(expected);
        }
    }

    /// A bubble with all that stands on it.
    private static String whole(Parcel.Bubble bubble) {
        String table = bubble.table()
                .map(rows -> rows.rows().stream()
                                .map(row -> "\n" + row.label() + ": " + row.value())
                                .collect(Collectors.joining())
                        + "\n" + rows.below())
                .orElse("");
        String taps =
                bubble.taps().stream().map(tap -> "\n[" + tap.label() + "]").collect(Collectors.joining());
        return Ledger.withoutNumbers(bubble.text() + table + taps);
    }

    /// The same with what follows in it, each bubble by its first line.
    static Scenario.Beat written(Scenario.Beat beat, List<Parcel.Bubble> heard, Counter counter, boolean filed) {
        var parts = new ArrayList<String>();
        heard.forEach(bubble -> parts.add(first(bubble.text())));
        if (parts.isEmpty()) {
            parts.add(SILENCE);
        }
        List<String> lines = filed ? counter.filed().map(Ledger::lines).orElseThrow() : List.of();
        return new Scenario.Beat(beat.act(), beat.told(), parts, List.of(), lines);
    }

    private static String first(String text) {
        List<String> lines = Ledger.withoutNumbers(text).lines().toList();
        return lines.size() > 1 && COUNTERS_NAME.contains(lines.getFirst()) ? lines.get(1) : lines.getFirst();
    }
}
