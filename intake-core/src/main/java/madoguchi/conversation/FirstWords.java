package madoguchi.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import madoguchi.policy.Kind;
import madoguchi.policy.Offered;
import madoguchi.text.Mention;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Tells a text that may already be the request (P5) from one that only opens a conversation, and which kind it sounds
/// like. That is a guess, and confirmed before anything is asked by it; only of who falls silent it stands as it is
/// (see
/// [Arrived]).
final class FirstWords {
    private FirstWords() {}

    static boolean mayBeRequest(String text, House house) {
        return TypedText.says(text)
                && !TypedText.key(text).isEmpty()
                && text.length() <= house.textLimit()
                && TypedText.choice(text).isEmpty()
                && Way.typed(text, house.texts()).isEmpty()
                && !house.texts().names(TextKey.WORDS_GREETING, text)
                && !house.texts().names(TextKey.WORDS_THANKS, text);
    }

    /// 「消してほしい」 is three different matters (P20), whatever else is said.
    static boolean erases(String text, House house) {
        return house.texts().mentions(TextKey.WORDS_ERASING, text);
    }

    /// The kind a text names, or sounds like; nothing where it sounds like none, or like two.
    static Optional<Kind> kind(String text, House house) {
        return named(text, house).or(() -> sounds(text, house));
    }

    /// Just what stands on a button.
    private static Optional<Kind> named(String text, House house) {
        return Arrays.stream(Kind.values())
                .filter(kind -> Kinds.offered(house.policy(), kind))
                .filter(kind -> Pick.naming(kind).named(text, house.texts()))
                .findFirst();
    }

    private static Optional<Kind> sounds(String text, House house) {
        List<Kind> sounds = Arrays.stream(Kind.values())
                .filter(kind -> Kinds.offered(house.policy(), kind))
                .filter(kind -> mentioned(kind, text, house))
                .toList();
        return sounds.size() == 1 ? Optional.of(sounds.getFirst()) : Optional.empty();
    }

    /// Whether a text says by itself what it is about, however short it is.
    static boolean tellsKind(String text, House house) {
        return erases(text, house) || kind(text, house).isPresent();
    }

    /// Whether a text sounds like a right of the law, be it one or several.
    ///
    /// @param besides a right whose words say nothing here
    static boolean right(String text, House house, Optional<Kind> besides) {
        return erases(text, house)
                || Arrays.stream(Kind.values())
                        .filter(Kind::right)
                        .filter(kind -> besides.filter(kind::equals).isEmpty())
                        .anyMatch(kind -> mentioned(kind, text, house));
    }

    private static boolean mentioned(Kind kind, String text, House house) {
        Offered offered = house.policy().kinds().get(kind);
        return (offered != null && Mention.of(offered.words(), text))
                || house.texts().mentions(words(kind), text);
    }

    private static TextKey words(Kind kind) {
        return switch (kind) {
            case INQUIRY -> TextKey.WORDS_SOUNDS_INQUIRY;
            case COMPLAINT -> TextKey.WORDS_SOUNDS_COMPLAINT;
            case PURPOSE -> TextKey.WORDS_SOUNDS_PURPOSE;
            case DISCLOSURE -> TextKey.WORDS_SOUNDS_DISCLOSURE;
            case PROVISION_RECORDS -> TextKey.WORDS_SOUNDS_PROVISION__RECORDS;
            case CORRECTION -> TextKey.WORDS_SOUNDS_CORRECTION;
            case SUSPENSION -> TextKey.WORDS_SOUNDS_SUSPENSION;
            case PROVISION_STOP -> TextKey.WORDS_SOUNDS_PROVISION__STOP;
        };
    }
}
