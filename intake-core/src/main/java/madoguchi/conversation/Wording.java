package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// A question in full, in words: what can be tapped is there to be typed as well, since LINE on a PC has no buttons.
/// The numbers are the ones that deciding reads.
///
/// @param above what is asked
/// @param rows what it is about, if it has parts
/// @param below what can be answered
public record Wording(String above, List<Row> rows, String below) {
    public Wording {
        rows = List.copyOf(rows);
    }

    /// One answer in a summary.
    ///
    /// @param change the label and the data of what changes it
    public record Row(String label, String value, Optional<Effect.Choice> change) {
        @Override
        public String toString() {
            return "Row[" + label + "]";
        }
    }

    /// What is asked may quote what was answered.
    @Override
    public String toString() {
        return "Wording[" + rows.size() + " rows]";
    }

    public static String of(Effect.Say say, Language language, Texts texts) {
        return texts.render(language, say.text(), say.arguments());
    }

    public static String of(Effect.Offer offer, Language language, Texts texts) {
        return texts.render(language, offer.text(), offer.arguments());
    }

    public static Wording of(Effect.Ask ask, Language language, Texts texts) {
        return new Wording(
                texts.render(language, ask.text(), ask.arguments()),
                ask.rows().stream()
                        .map(row -> new Row(texts.render(language, row.label()), row.value(), row.change()))
                        .toList(),
                below(ask, language, texts));
    }

    private static String below(Effect.Ask ask, Language language, Texts texts) {
        var lines = new ArrayList<String>();
        int number = 0;
        for (Effect.Choice choice : ask.choices()) {
            // A calendar opens by a tap only; beside it a day can be typed. So does a page; the question stays open
            // here.
            if (!Way.labels(choice.label())
                    && choice.dates().isEmpty()
                    && choice.link().isEmpty()) {
                number++;
                lines.add(number + ". " + texts.render(language, choice.label()));
            }
        }
        // These two have no buttons at most steps.
        String ways = Stream.concat(
                        ask.choices().stream().map(Effect.Choice::label).filter(Way::labels),
                        Stream.of(TextKey.WAY_CHANGE, TextKey.WAY_STATUS))
                .distinct()
                .map(label -> texts.render(language, label))
                .collect(Collectors.joining(texts.render(language, TextKey.WAYS_BETWEEN)));
        if (!ways.isEmpty()) {
            lines.add(texts.render(language, TextKey.WAYS, ways));
        }
        return String.join("\n", lines);
    }
}
