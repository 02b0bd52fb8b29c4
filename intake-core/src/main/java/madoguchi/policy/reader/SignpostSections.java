package madoguchi.policy.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import madoguchi.policy.Signpost;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// Everyday matters. No name and no word stands for two of them.
final class SignpostSections {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    private final Set<String> names = new HashSet<>();
    private final Map<String, String> ownerOfWord = new HashMap<>();

    private SignpostSections() {}

    static List<Signpost> signposts(Value value) {
        var reading = new SignpostSections();
        return value.list(item -> reading.signpost(item.section(PolicyKeys.SIGNPOST)));
    }

    private Signpost signpost(Section section) {
        String name = section.need("name", "", this::name);
        if (!name.isEmpty() && !section.has("words") && !Signpost.COMMON.contains(name)) {
            section.problem("name", "`%s` has no `words` (expected: what people type for it)".formatted(name));
        }
        return new Signpost(
                name,
                section.maybe("words", value -> value.list(item -> word(item, name)))
                        .orElse(List.of()),
                StandIns.text(section, "text"),
                section.word("to-staff", Words.TO_STAFF));
    }

    private String name(Value value) {
        String name = value.matching(NAME, "a word of a-z, 0-9 and -, such as leaving");
        if (!name.isEmpty() && !names.add(name)) {
            value.wrong("is `" + name + "`, as another signpost's is", "a name of its own");
        }
        return name;
    }

    private String word(Value value, String owner) {
        String word = value.line();
        String other = ownerOfWord.putIfAbsent(word, owner);
        if (!word.isEmpty() && other != null && !other.equals(owner)) {
            value.wrong("is `" + word + "`, which stands for `" + other + "` already", "each word once");
        }
        return word;
    }
}
