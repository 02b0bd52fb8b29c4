package madoguchi.conversation;

import java.util.ArrayList;
import java.util.stream.Collectors;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// A question in full, for channels of plain text: what can be tapped is there to be typed as well, since LINE on a PC
/// has no buttons. The numbers are the ones that deciding reads.
public final class Wording {
    private Wording() {}

    public static String of(Effect.Say say, Language language, Texts texts) {
        return texts.render(language, say.text(), say.arguments());
    }

    public static String of(Effect.Ask ask, Language language, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.render(language, ask.text(), ask.arguments()));
        int number = 0;
        for (Effect.Choice choice : ask.choices()) {
            if (!Way.labels(choice.label())) {
                number++;
                lines.add(number + ". " + texts.render(language, choice.label()));
            }
        }
        String ways = ask.choices().stream()
                .filter(choice -> Way.labels(choice.label()))
                .map(choice -> texts.render(language, choice.label()))
                .collect(Collectors.joining(texts.render(language, TextKey.WAYS_BETWEEN)));
        if (!ways.isEmpty()) {
            lines.add(texts.render(language, TextKey.WAYS, ways));
        }
        return String.join("\n", lines);
    }
}
