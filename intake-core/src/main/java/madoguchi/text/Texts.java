package madoguchi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the counter says, in every language, by key. Immutable and complete: there is no text that could be missing
/// when it is needed.
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Map<Language, Map<TextKey, String>> texts;
    private final Map<TextKey, Set<String>> words;
    private final Map<TextKey, List<String>> listed = new EnumMap<>(TextKey.class);

    /// @param properties for each language the texts under [TextKey#key()]
    /// @throws IllegalArgumentException naming every text that is missing
    public Texts(Map<Language, Map<String, String>> properties) {
        texts = new EnumMap<>(Language.class);
        var missing = new ArrayList<String>();
        for (Language language : Language.values()) {
            var given = properties.getOrDefault(language, Map.of());
            var known = new EnumMap<TextKey, String>(TextKey.class);
            for (TextKey key : TextKey.values()) {
                String text = given.get(key.key());
                if (text == null || text.isBlank()) {
                    missing.add(language + " " + key.key());
                } else {
                    known.put(key, text);
                }
            }
            texts.put(language, known);
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("texts missing: " + String.join(", ", missing));
        }
        words = new EnumMap<>(TextKey.class);
        for (TextKey key : TextKey.values()) {
            List<String> all = Stream.of(Language.values())
                    .flatMap(language -> Arrays.stream(template(language, key).split("\\|")))
                    .toList();
            listed.put(key, all);
            words.put(
                    key,
                    all.stream()
                            .map(TypedText::key)
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /// The text with `{0}`, `{1}`, … replaced. What is put in is never looked at again, so nobody's braces mean
    /// anything.
    public String render(Language language, TextKey key, List<String> arguments) {
        return PLACE.matcher(template(language, key)).replaceAll(place -> {
            int index = place.group(1).charAt(0) - '0';
            return index < arguments.size() ? java.util.regex.Matcher.quoteReplacement(arguments.get(index)) : "";
        });
    }

    public String render(Language language, TextKey key, String... arguments) {
        return render(language, key, List.of(arguments));
    }

    /// Whether somebody typed this label, or one of these words (`a|b|c`), in whatever language, be it politely:
    /// 「はい、お願いします」, 「LINEでお願いします」, `Yes, please`.
    public boolean names(TextKey key, String typed) {
        return Courtesy.names(words.getOrDefault(key, Set.of()), typed);
    }

    /// The same for words to ask for something: 「スタッフです」 tells who writes, and asks for nobody.
    public boolean asksFor(TextKey key, String typed) {
        return Courtesy.asksFor(words.getOrDefault(key, Set.of()), typed);
    }

    /// These words (`a|b|c`) as they stand, of every language.
    public List<String> words(TextKey key) {
        return listed.getOrDefault(key, List.of());
    }

    /// Whether a text mentions one of these words (`a|b|c`), in whatever language, wherever they stand in it.
    public boolean mentions(TextKey key, String typed) {
        return Mention.of(words(key), typed);
    }

    /// Whether a text ends with one of these words (`a|b|c`), in whatever language, but for signs.
    public boolean ends(TextKey key, String typed) {
        return Mention.ends(words(key), typed);
    }

    private String template(Language language, TextKey key) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(key, "");
    }
}
