package madoguchi.text;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What one message tells, where it clearly tells several things: `氏名：山田花子 生年月日：昭和60年4月1日`, or
/// 「山田花子です。電話は090-1234-5678です」.
///
/// This only says what was found. Callers decide whether the message was meant that way: it was if nothing is left over
/// ([#rest()] is empty), or if what is left over answers the open question by that question's own rules (here the
/// name). Otherwise, as in a complaint that mentions a phone number, the whole text is one answer to the open question
/// and no piece of it is to be taken. Each piece still has to be read ([BirthDate] and the like), which may end in a
/// question, and is to be shown before it counts.
///
/// @param pieces in the person's own characters, without labels. Two different values for one thing are not clear: both
///     stay in the rest.
/// @param labelled whether one of them stood behind its label: then the person meant it as an answer
/// @param rest what is neither labelled nor unmistakable, a line for each part; without phrases of politeness
public record SeveralAnswers(Map<Piece, String> pieces, boolean labelled, String rest) {
    /// In characters. Longer texts are stories.
    private static final int LONGEST = 2_000;

    private static final Pattern BEHIND = Pattern.compile(" ?(?:" + Told.POLITE + "|で(?=[、。 \\n]))?");
    private static final Pattern EDGES =
            Pattern.compile("^[ \\u3000、。,;./・*■□●○◆◇<(（>)）-]+|[ \\u3000、,;/・*■□●○◆◇<(（>)）-]+$");
    private static final Pattern BULLET = Pattern.compile("[①-⑳]|[(（]?[0-9０-９]{1,2}[.．)）]");
    private static final Set<String> PHRASES = Set.of(
            "",
            "です",
            "で",
            "私の",
            "my",
            "and",
            "以上",
            "以上です",
            "お願いします",
            "よろしくお願いします",
            "よろしくお願いいたします",
            "よろしくお願い致します",
            "宜しくお願いします",
            "宜しくお願いいたします",
            "宜しくお願い致します",
            "thanks",
            "thankyou");

    public SeveralAnswers {
        pieces = Map.copyOf(pieces);
    }

    /// Finds what is clear and leaves everything else.
    ///
    /// @param today no later date is one of birth
    public static SeveralAnswers read(String typed, LocalDate today) {
        String text = TypedText.clean(typed);
        if (text.length() > LONGEST) {
            return new SeveralAnswers(Map.of(), false, text);
        }
        List<Told.Thing> things = new Told(text, today).things();
        var pieces = new EnumMap<Piece, String>(Piece.class);
        var rest = new StringBuilder();
        int done = 0;
        for (Told.Thing thing : things) {
            pieces.putIfAbsent(thing.piece(), thing.value());
            rest.append(text, done, Math.max(done, thing.from())).append('\n');
            var behind = BEHIND.matcher(text).region(thing.to(), text.length());
            done = behind.lookingAt() ? behind.end() : thing.to();
        }
        String left = lines(rest.append(text, done, text.length()).toString());
        var both = pieces.containsKey(Piece.FURIGANA)
                ? Optional.<NameAndReading>empty()
                : NameAndReading.read(left).filter(found -> PersonName.read(found.name()) instanceof PersonName.Read);
        both.ifPresent(found -> pieces.put(Piece.FURIGANA, found.reading()));
        return new SeveralAnswers(
                pieces,
                things.stream().anyMatch(Told.Thing::labelled),
                both.map(NameAndReading::name).orElse(left));
    }

    private static String lines(String parts) {
        return parts.lines()
                .map(line -> BULLET.matcher(line).matches()
                        ? ""
                        : EDGES.matcher(line).replaceAll(""))
                .filter(Predicate.not(line -> PHRASES.contains(TypedText.key(line))))
                .collect(Collectors.joining("\n"));
    }

    public Optional<String> piece(Piece piece) {
        return Optional.ofNullable(pieces.get(piece));
    }

    @Override
    public String toString() {
        return "SeveralAnswers" + pieces.keySet();
    }
}
