package madoguchi.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the same scenario has in common at several operators.
final class Common {
    /// Shorter than this says nothing.
    private static final int SHORTEST = 6;

    private Common() {}

    static Scenario of(List<Scenario> same) {
        Scenario first = same.getFirst();
        var beats = new ArrayList<Scenario.Beat>();
        for (int at = 0; at < first.beats().size(); at++) {
            int index = at;
            Scenario.Beat beat = first.beats().get(at);
            Function<Function<Scenario.Beat, List<String>>, List<List<String>>> each = part -> same.stream()
                    .map(scenario -> part.apply(scenario.beats().get(index)))
                    .toList();
            beats.add(new Scenario.Beat(
                    beat.act(),
                    beat.told(),
                    heard(each.apply(Scenario.Beat::heard)),
                    beat.unheard(),
                    filed(each.apply(Scenario.Beat::filed))));
        }
        return new Scenario(first.title(), first.operators(), beats);
    }

    private static List<String> heard(List<List<String>> all) {
        List<String> first = all.getFirst();
        if (all.stream().anyMatch(lines -> lines.size() != first.size())) {
            var common = new LinkedHashSet<>(first);
            all.forEach(common::retainAll);
            return List.copyOf(common);
        }
        var parts = new ArrayList<String>();
        for (int at = 0; at < first.size(); at++) {
            int index = at;
            part(all.stream().map(lines -> lines.get(index)).toList()).ifPresent(parts::add);
        }
        return parts;
    }

    /// The longest part that all have.
    private static Optional<String> part(List<String> texts) {
        String first = texts.getFirst();
        if (texts.stream().allMatch(first::equals)) {
            return Optional.of(first);
        }
        for (int length = first.length(); length >= SHORTEST; length--) {
            for (int from = 0; from + length <= first.length(); from++) {
                String part = first.substring(from, from + length);
                if (texts.stream().allMatch(text -> text.contains(part))) {
                    return Optional.of(part.strip());
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> filed(List<List<String>> all) {
        List<String> first = all.getFirst();
        if (all.stream().allMatch(first::equals)) {
            return first;
        }
        var common = new ArrayList<>(first);
        all.forEach(common::retainAll);
        common.add(Hearing.MORE);
        return common;
    }
}
