package madoguchi.text;

import java.util.regex.Pattern;

/// What the operator knows a member by: a number, a code or a nickname. Operators' ids have no common form, so that
/// everything is taken that is not plainly something else.
///
/// @param text in ordinary width; otherwise as typed
public record MemberId(String text) {
    /// In characters as people count them.
    private static final int LONGEST = 64;

    private static final Pattern SAID_BEFORE = Pattern.compile(
            "^(?:私の)?(?:会員|ユーザー?|メンバー|顧客|お客様)?(?:番号|(?i:id)|ＩＤ|コード)(?:は|[:：])[ \\n]*|^(?i:member(?:ship)? ?(?:id|number|no\\.?)(?: is|:)) *");
    private static final Pattern SAID_BEHIND = Pattern.compile(" *(?:です|になります)?[。]*$");
    private static final Pattern SENTENCE = Pattern.compile(
            ".*(?:[。、?？\\n].*|(?:\\S+ +){4}\\S.*|ません|ました|です|ます|ですか|ますか|ない|ください|下さい|けど)", Pattern.DOTALL);

    public static Reading read(String typed) {
        String cleaned = TypedText.clean(typed);
        if (cleaned.length() > 8 * LONGEST) {
            return new TooLong();
        }
        String id = alone(TypedText.dashed(TypedText.width(cleaned)));
        if (TypedText.length(id) > LONGEST) {
            return new TooLong();
        }
        return id.codePoints().noneMatch(Character::isLetterOrDigit)
                        || SENTENCE.matcher(id).matches()
                ? new Unlikely()
                : new Read(new MemberId(id));
    }

    /// Without what is said around it, however often.
    private static String alone(String said) {
        String id = SAID_BEHIND
                .matcher(SAID_BEFORE.matcher(said).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return id.equals(said) ? id : alone(id);
    }

    @Override
    public String toString() {
        return "MemberId";
    }

    /// What a typed id turned out to be.
    public sealed interface Reading {}

    public record Read(MemberId id) implements Reading {}

    public record TooLong() implements Reading {}

    /// A sentence, or nothing but signs.
    public record Unlikely() implements Reading {}
}
