package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Contact;
import madoguchi.policy.Kind;
import madoguchi.text.MailAddress;
import madoguchi.text.PhoneNumber;
import madoguchi.text.TextKey;

/// A request whose form was never finished, and which has arrived all the same: no form is prescribed for most kinds,
/// so 「私の個人情報の開示を請求します」 as a first message already is one (P5). Staff get its kind and how to answer,
/// and none of its answers.
final class Arrived {
    private Arrived() {}

    /// What staff get; nothing where nothing has arrived. Whoever only tapped a kind has asked for nothing yet, and a
    /// question that says no way to answer may be dropped.
    static Optional<Draft> of(Draft draft, House house) {
        return draft.kind()
                .filter(kind -> draft.replyBy().isPresent() || (owed(kind) && says(draft)))
                .or(() -> draft.first().flatMap(heard -> heard(heard.text(), house)))
                .map(kind -> bare(draft, kind));
    }

    private static boolean says(Draft draft) {
        return draft.first().isPresent()
                || draft.answers().stream()
                        .filter(answer -> !answer.value().isEmpty())
                        .anyMatch(answer -> !answer.question().equals(Question.KIND.key())
                                && !answer.question().equals(Question.ASKER.key()));
    }

    /// The right or the complaint a text sounds like, if it does not only tell of a slip. Whoever wants something
    /// erased has asked for that, whichever of
    /// the three matters it is (P20).
    private static Optional<Kind> heard(String text, House house) {
        if (house.texts().mentions(TextKey.WORDS_SLIP, text)) {
            return Optional.empty();
        }
        return FirstWords.erases(text, house)
                ? Optional.of(Kind.SUSPENSION)
                : FirstWords.kind(text, house).filter(Arrived::owed);
    }

    private static boolean owed(Kind kind) {
        return kind.right() || kind == Kind.COMPLAINT;
    }

    private static Draft bare(Draft draft, Kind kind) {
        var kept = new ArrayList<>(draft.kindAndContact());
        if (draft.kind().isEmpty()) {
            kept.add(new Answer(Question.KIND.key(), kind.key(), Optional.empty()));
        }
        if (draft.replyBy().isEmpty()) {
            draft.first().ifPresent(heard -> kept.addAll(contact(heard)));
        }
        return new Draft(draft.received(), Optional.empty(), kept);
    }

    /// An address or number in the text; without one the answer goes to the talk it came from.
    private static List<Answer> contact(Heard heard) {
        return MailAddress.read(heard.text())
                .map(mail -> stated(Contact.Way.MAIL, Question.MAIL, mail, heard))
                .or(() -> PhoneNumber.read(heard.text())
                        .map(phone -> stated(Contact.Way.PHONE, Question.PHONE, phone, heard)))
                .orElse(List.of());
    }

    private static List<Answer> stated(Contact.Way way, Question question, String value, Heard heard) {
        return List.of(
                new Answer(Question.REPLY_BY.key(), way.name(), heard.message()),
                new Answer(question.key(), value, heard.message()));
    }
}
