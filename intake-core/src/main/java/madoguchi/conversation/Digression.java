package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;
import madoguchi.text.TypedText;

/// Something else than an answer, written where an answer in words is asked for: 「なぜ住所がいるのですか？」 is no
/// address. It is met, and the question asked again; nothing of it is kept.
enum Digression {
    BACK,
    CHANGE,
    WHY,
    UNCLEAR,
    FEE,
    WAIT,
    /// Any other question. The counter cannot answer it, people can.
    QUESTION;

    /// Longer texts tell something, whatever they end with.
    private static final int LONGEST = 60;

    private static final int LONGEST_IN_OWN_WORDS = 20;

    /// Whoever writes so many digits has answered, and asks besides whether it is right so.
    private static final int DIGITS = 3;

    private static final int WORDS_OF_A_SENTENCE = 3;

    /// How much may be an answer.
    private enum Room {
        /// Everything but what stands there on the whole for something else.
        ANYTHING,
        /// A question may be the answer, but not one about the form.
        OWN_WORDS,
        /// Words, but no question; 「メールでもらえますか」 is an answer.
        WISHES,
        /// A name, or what people call themselves: it may end with a question mark.
        NAMES,
        FACTS
    }

    private static Room room(Question open) {
        return switch (open) {
            case KIND, CONTENT, ITEM_WHAT, ITEM_WRONG, ITEM_RIGHT -> Room.ANYTHING;
            case WHERE, RECORDS, RECIPIENT, REASON -> Room.OWN_WORDS;
            case SCOPE, METHOD, REGISTERED_THEN, RELATION, AGENT_RELATION, ITEM_EVIDENCE -> Room.WISHES;
            case NAME, AGENT_NAME, FURIGANA, NICKNAME -> Room.NAMES;
            case ASKER,
                    AGENT_ADDRESS,
                    AGENT_BIRTH_DATE,
                    ADDRESS,
                    BIRTH_DATE,
                    REPLY_BY,
                    MAIL,
                    PHONE,
                    MEMBER_ID,
                    ITEM_MORE,
                    STOP_OR_ERASE,
                    CALLS,
                    ENVELOPE,
                    DELIVERY -> Room.FACTS;
        };
    }

    /// What a text is instead of an answer to this question, if it is something else.
    static Optional<Digression> of(Turn turn, Going going, Question open, String text) {
        Room room = room(open);
        boolean optional = open.optional();
        return open == Question.KIND || answers(text) ? Optional.empty() : of(text, room, optional, turn.texts());
    }

    private static Optional<Digression> of(String text, Room room, boolean optional, Texts texts) {
        if (says(TextKey.WORDS_DIGRESS_BACK, text, room, texts)) {
            return Optional.of(BACK);
        }
        if (says(TextKey.WORDS_DIGRESS_WAIT, text, room, texts) || texts.names(TextKey.WORDS_DIGRESS_LATER, text)) {
            return Optional.of(WAIT);
        }
        if (says(TextKey.WORDS_DIGRESS_UNCLEAR, text, room, texts)) {
            return Optional.of(UNCLEAR);
        }
        // Who does not know passes an optional question over, and that is an answer.
        if (room == Room.WISHES && !optional && texts.names(TextKey.WORDS_DIGRESS_UNSURE, text)) {
            return Optional.of(UNCLEAR);
        }
        if (room != Room.ANYTHING && says(TextKey.WORDS_DIGRESS_CHANGE, text, room, texts)) {
            return Optional.of(CHANGE);
        }
        return asks(text, texts) || wonders(text, texts) ? asked(text, room, texts) : question(text, room, texts);
    }

    /// A text that asks something.
    private static Optional<Digression> asked(String text, Room room, Texts texts) {
        if (room != Room.ANYTHING) {
            if (texts.mentions(TextKey.WORDS_DIGRESS_WHY, text)
                    && (room != Room.OWN_WORDS || texts.mentions(TextKey.WORDS_DIGRESS_NEED, text))) {
                return Optional.of(WHY);
            }
            if (texts.mentions(TextKey.WORDS_DIGRESS_FEE, text)) {
                return Optional.of(FEE);
            }
        }
        boolean other = switch (room) {
            case ANYTHING, OWN_WORDS -> false;
            case WISHES -> !texts.ends(TextKey.WORDS_DIGRESS_WISH, text);
            case NAMES -> texts.ends(TextKey.WORDS_DIGRESS_ASKS, text) || sentence(text);
            case FACTS -> true;
        };
        return other ? Optional.of(QUESTION) : question(text, room, texts);
    }

    /// 「質問があります」, and 「教えてください」 where nobody can wish for anything.
    private static Optional<Digression> question(String text, Room room, Texts texts) {
        boolean tells = (room == Room.NAMES || room == Room.FACTS) && texts.ends(TextKey.WORDS_DIGRESS_TELL, text);
        return tells || (room != Room.ANYTHING && says(TextKey.WORDS_DIGRESS_QUESTION, text, room, texts))
                ? Optional.of(QUESTION)
                : Optional.empty();
    }

    /// Whether a text comes down to one of these words.
    private static boolean says(TextKey words, String text, Room room, Texts texts) {
        return switch (room) {
            case ANYTHING -> texts.names(words, text);
            case OWN_WORDS -> TypedText.length(text) <= LONGEST_IN_OWN_WORDS && texts.ends(words, text);
            case WISHES, NAMES, FACTS -> texts.ends(words, text);
        };
    }

    /// In a reading a blank stands before the name ますか.
    private static boolean asks(String text, Texts texts) {
        return TypedText.flat(text).endsWith("?")
                || (texts.ends(TextKey.WORDS_DIGRESS_ASKS, text)
                        && !TypedText.flat(text).endsWith(" ますか"));
    }

    /// 「これは何に使うの」 asks without a sign.
    private static boolean wonders(String text, Texts texts) {
        return texts.mentions(TextKey.WORDS_DIGRESS_WHY, text) && texts.ends(TextKey.WORDS_DIGRESS_ENDS, text);
    }

    private static boolean sentence(String text) {
        return TypedText.flat(text).split(" ").length >= WORDS_OF_A_SENTENCE;
    }

    private static boolean answers(String text) {
        String flat = TypedText.flat(text);
        return TypedText.length(flat) > LONGEST
                || flat.indexOf('@') >= 0
                || flat.codePoints().filter(Character::isDigit).count() >= DIGITS;
    }

    /// Meets it, and asks the question again.
    Decision meet(Turn turn, Going going, Question open) {
        return switch (this) {
            case BACK -> Turning.take(turn, going, Way.BACK, false);
            case CHANGE -> Turning.take(turn, going, Way.CHANGE, false);
            case WHY -> Turning.take(turn, going, Way.WHY, false);
            case UNCLEAR -> Turning.take(turn, going, explained(open) ? Way.DETAILS : Way.WHY, false);
            case FEE -> fee(turn, going);
            case WAIT -> turn.say(TextKey.DIGRESSION_WAIT).again(going);
            case QUESTION ->
                turn.say(
                                Kinds.offered(turn.policy(), Kind.INQUIRY)
                                        ? TextKey.DIGRESSION_QUESTION
                                        : TextKey.DIGRESSION_QUESTION_STAFF)
                        .again(going);
        };
    }

    /// Whether what stands behind 「くわしく」 explains the question itself, and not only what it costs.
    private static boolean explained(Question open) {
        return open == Question.ASKER || open == Question.DELIVERY;
    }

    /// What the operator publishes of it; where that is nothing, staff are asked.
    private static Decision fee(Turn turn, Going going) {
        List<Effect.Say> fees = Fees.details(turn.house(), going.person().language(), going.draft());
        if (fees.isEmpty()) {
            return QUESTION.meet(turn, going, Question.KIND);
        }
        fees.forEach(turn::say);
        return turn.again(going);
    }
}
