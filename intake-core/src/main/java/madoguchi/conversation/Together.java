package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.cases.Contact;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.MailAddress;
import madoguchi.text.PhoneNumber;
import madoguchi.text.Piece;
import madoguchi.text.SeveralAnswers;
import madoguchi.text.TextKey;

/// A text as the answer to the open question, and to others it answers as well: people write all at once what they know
/// will be asked. Only what is clear is taken.
final class Together {
    private final Turn turn;
    private final Going going;
    private Draft draft;
    private final List<Question> taken = new ArrayList<>();

    private Together(Turn turn, Going going) {
        this.turn = turn;
        this.going = going;
        this.draft = going.draft();
    }

    static Decision take(Turn turn, Going going, Question open, String text) {
        return new Together(turn, going).take(open, text);
    }

    private Decision take(Question open, String text) {
        var several = SeveralAnswers.read(text, turn.today());
        if (meant(several, open)) {
            // In one order always: the same message decided again gives the same state.
            for (Piece piece : Piece.values()) {
                Optional.ofNullable(several.pieces().get(piece)).ifPresent(said -> offer(question(piece), open, said));
            }
            if (!several.rest().isEmpty() && !taken.contains(open)) {
                offer(open, open, several.rest());
            }
        }
        if (taken.isEmpty()) {
            return alone(open, text);
        }
        if (taken.size() > 1 || !taken.contains(open)) {
            turn.say(TextKey.TAKEN, names());
        }
        return Answering.give(turn, going, draft);
    }

    /// Whether the person told several things on purpose: nothing is left over, or what is answers the open question.
    /// An answer in one's own words may mention a number or a date; it stays whole.
    private boolean meant(SeveralAnswers several, Question open) {
        if (open != Question.NAME
                && !several.labelled()
                && several.pieces().keySet().equals(Set.of(Piece.FURIGANA))) {
            // 「大阪市北区梅田1-2-3 グランドコート」 is one address, and tells no reading.
            return false;
        }
        boolean more = !several.rest().isEmpty();
        boolean fits = more && Fitting.of(open, several.rest(), turn.today()) instanceof Fitting.Fits;
        boolean told = several.labelled() || several.pieces().size() + (fits ? 1 : 0) > 1;
        return told && !open.ownWords() && (fits || !more);
    }

    /// Takes a piece for a question that is open or still to come, if it fits.
    private void offer(Question question, Question open, String said) {
        boolean reading = question == Question.FURIGANA && turn.form(draft).wantsReading();
        boolean toCome = turn.form(draft).asks(question) || reading || reaches(question);
        boolean wanted = question == open || (toCome && draft.answer(question).isEmpty());
        if (wanted
                && turn.form(draft).asksWho()
                && Fitting.of(question, said, turn.today()) instanceof Fitting.Fits fits) {
            give(question, fits.value());
        }
    }

    private static boolean reaches(Question question) {
        return question == Question.MAIL || question == Question.PHONE;
    }

    private void give(Question question, String value) {
        if (question == Question.MAIL || question == Question.PHONE) {
            // The first that comes is the way to answer; a second is not asked for.
            if (draft.replyBy()
                    .flatMap(Question::stating)
                    .filter(stated -> stated != question)
                    .isPresent()) {
                return;
            }
            way(question == Question.MAIL ? Contact.Way.MAIL : Contact.Way.PHONE);
        }
        draft = draft.with(question, value, turn.arrival());
        taken.add(question);
    }

    private void way(Contact.Way way) {
        if (!draft.replyBy().equals(Optional.of(way))) {
            draft = draft.with(Question.REPLY_BY, way.name(), turn.arrival());
        }
    }

    private Decision alone(Question open, String text) {
        if (open == Question.REPLY_BY) {
            return replyBy(text);
        }
        // 「スキップ」 would be read as a name.
        if (open == Question.NAME && Pick.SKIP.named(text, turn.texts())) {
            return Choosing.passOver(turn, going);
        }
        // Compared as they stand: 高 to 髙 is a real correction (P10).
        if (open == Question.ITEM_RIGHT && draft.value(Question.ITEM_WRONG).equals(Optional.of(text))) {
            return turn.missed(going, TextKey.MISS_ITEM_SAME);
        }
        return switch (onlyYes(open, text)
                ? Fitting.of(open, "。", turn.today())
                : Fitting.of(open, text, turn.today())) {
            case Fitting.Fits fits -> {
                if (reaches(open)) {
                    way(open == Question.MAIL ? Contact.Way.MAIL : Contact.Way.PHONE);
                }
                yield Answering.give(turn, going, draft.with(open, fits.value(), turn.arrival()));
            }
            case Fitting.Misses misses -> turn.missed(going, misses.hint());
        };
    }

    /// 「はい」 or 「あります」 where something shall be told: there is something, but not yet what.
    private boolean onlyYes(Question open, String text) {
        boolean told = open.ownWords() || open == Question.MEMBER_ID;
        return told
                && (turn.texts().names(TextKey.WORDS_YES, text) || turn.texts().names(TextKey.WORDS_MORE_ITEMS, text));
    }

    /// Whoever answers with an address or a number has said by which way, too.
    private Decision replyBy(String text) {
        if (MailAddress.read(text).isPresent()) {
            return alone(Question.MAIL, text);
        }
        if (PhoneNumber.read(text).isPresent()) {
            return alone(Question.PHONE, text);
        }
        return turn.missed(going, turn.form(draft).asksWho() ? TextKey.MISS_CONTACT : TextKey.MISS_CHOICE);
    }

    private String names() {
        return taken.stream()
                .map(question -> turn.texts()
                        .render(
                                going.person().language(),
                                Pick.changing(question).label()))
                .collect(Collectors.joining(turn.texts().render(going.person().language(), TextKey.TAKEN_BETWEEN)));
    }

    private static Question question(Piece piece) {
        return switch (piece) {
            case NAME -> Question.NAME;
            case FURIGANA -> Question.FURIGANA;
            case ADDRESS -> Question.ADDRESS;
            case BIRTH_DATE -> Question.BIRTH_DATE;
            case PHONE -> Question.PHONE;
            case MAIL -> Question.MAIL;
            case MEMBER_ID -> Question.MEMBER_ID;
        };
    }
}
