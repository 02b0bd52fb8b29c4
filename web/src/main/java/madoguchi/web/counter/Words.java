package madoguchi.web.counter;

import java.util.List;
import madoguchi.conversation.Effect;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// The words of a page in its language. Templates name texts by their keys; a test finds names that are none.
public record Words(Language language, Texts texts) {
    /// For the page's `lang`.
    public String code() {
        return switch (language) {
            case JAPANESE -> "ja";
            case ENGLISH -> "en";
        };
    }

    public String say(String key, Object... arguments) {
        return say(
                TextKey.valueOf(key),
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    String say(TextKey key) {
        return say(key, List.of());
    }

    String say(Effect.Say said) {
        return say(said.text(), said.arguments());
    }

    private String say(TextKey key, List<String> arguments) {
        return texts.render(language, key, arguments);
    }
}
