package madoguchi.policy.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import madoguchi.policy.Signpost;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// Everyday matters. No name and no word stands for two of them.
final class SignpostSections {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    private final Set<String> names = new HashSet<>();
    private final WordOwners words;

    private SignpostSections(WordOwners words) {
        this.words = words;
    }

    static List<Signpost> signposts(Value value, WordOwners words) {
        var reading = new SignpostSections(words);
        return value.list(item -> reading.signpost(item.section(PolicyKeys.SIGNPOST)));
    }

    private Signpost signpost(Section section) {
        String name = section.need("name", "", this::name);
        if (!name.isEmpty() && !section.has("words") && !Signpost.COMMON.contains(name)) {
            section.problem("name", "`%s` has no `words` (expected: what people type for it)".formatted(name));
        }
        return new Signpost(
                name,
                section.maybe("words", value -> words.words(value, name)).orElse(List.of()),
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
}
