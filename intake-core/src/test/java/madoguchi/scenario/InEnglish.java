package madoguchi.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// The same scenario for somebody who asks for English after their first message: the same words, and the buttons that
/// stand in the same places.
final class InEnglish {
    static final Scenario.Beat ASKED = new Scenario.Beat("> English", Map.of(), List.of(), List.of(), List.of());
    private static final Pattern BUTTON = Pattern.compile("\\[(.*?)]");

    private final Map<String, List<String>> labels = new HashMap<>();

    InEnglish(Texts texts) {
        for (TextKey key : TextKey.values()) {
            if (key.key().startsWith("choice.")
                    || key.key().startsWith("way.")
                    || key.key().startsWith("item.")) {
                labels.computeIfAbsent(texts.render(Language.JAPANESE, key), _ -> new ArrayList<>())
                        .add(texts.render(Language.ENGLISH, key));
            }
        }
    }

    /// What it may be called in English, and last what it is called in Japanese: that is spoken again once nothing is
    /// kept of the person.
    List<Scenario.Beat> of(Scenario.Beat beat) {
        var button = BUTTON.matcher(beat.act());
        if (!button.find()) {
            return List.of(beat);
        }
        String label = button.group(1);
        return Stream.concat(labels.getOrDefault(label, List.of()).stream(), Stream.of(label))
                .map(words -> beat.act().replace("[" + label + "]", "[" + words + "]"))
                .distinct()
                .map(act -> new Scenario.Beat(act, beat.told(), List.of(), List.of(), List.of()))
                .toList();
    }
}
