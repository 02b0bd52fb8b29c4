package madoguchi.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Contact;
import madoguchi.policy.Asker;
import madoguchi.policy.Kind;

/// What the person has said for a request that is not yet confirmed.
///
/// @param received when it first arrived; clocks count from it (P14)
/// @param first a text that came before it was asked for, unless it was made an answer
/// @param answers at most one for each question; also those the form no longer asks, in case it asks them again
public record Draft(Optional<Instant> received, Optional<Heard> first, List<Answer> answers) {
    static final Draft EMPTY = new Draft(Optional.empty(), Optional.empty(), List.of());

    public Draft {
        answers = List.copyOf(answers);
    }

    Optional<Answer> answer(Question question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question.key()))
                .findFirst();
    }

    /// What is answered here and was not before, or otherwise.
    Stream<Answer> newerThan(Draft before) {
        return answers.stream()
                .filter(answer -> before.answers.stream()
                        .noneMatch(known -> known.question().equals(answer.question())
                                && known.value().equals(answer.value())));
    }

    Optional<String> value(Question question) {
        return answer(question).map(Answer::value);
    }

    Optional<Kind> kind() {
        return value(Question.KIND)
                .flatMap(key -> Arrays.stream(Kind.values())
                        .filter(kind -> kind.key().equals(key))
                        .findFirst());
    }

    Optional<Contact.Way> replyBy() {
        return value(Question.REPLY_BY)
                .flatMap(name -> Arrays.stream(Contact.Way.values())
                        .filter(way -> way.name().equals(name))
                        .findFirst());
    }

    Optional<Asker> asker() {
        return value(Question.ASKER)
                .flatMap(key -> Arrays.stream(Asker.values())
                        .filter(asker -> asker.key().equals(key))
                        .findFirst());
    }

    /// Whether somebody asks for another person.
    boolean byAgent() {
        return asker().filter(Asker::agent).isPresent();
    }

    /// Whether somebody's photo or name is used without leave: staff take that up as urgent, and nothing is charged
    /// and no paper asked for it (P11).
    boolean byVictim() {
        return asker().filter(Asker.VICTIM::equals).isPresent();
    }

    /// Whether staff take it up themselves, with nothing confirmed and nothing collected (P11).
    boolean forStaffAlone() {
        return asker().filter(asker -> asker == Asker.BEREAVED || asker == Asker.AUTHORITY)
                .isPresent();
    }

    /// What is handed on of a request whose form was not finished (P5).
    List<Answer> kindAndContact() {
        var kept = new ArrayList<Answer>();
        for (Question question : Question.values()) {
            if (question.inEveryCase()) {
                answer(question).ifPresent(kept::add);
            }
        }
        return kept;
    }

    boolean isEmpty() {
        return first.isEmpty() && answers.isEmpty();
    }

    Draft with(Question question, String value, Arrival arrival) {
        var changed = new ArrayList<>(answers);
        var answer = new Answer(question.key(), value, arrival.message());
        int known = answer(question).map(changed::indexOf).orElse(-1);
        if (known >= 0) {
            changed.set(known, answer);
        } else {
            changed.add(answer);
        }
        return new Draft(received.or(() -> Optional.of(arrival.acceptedAt())), first, changed);
    }

    Draft with(List<Answer> changed) {
        return new Draft(received, first, changed);
    }

    Draft without(Question question) {
        return with(answers.stream()
                .filter(answer -> !answer.question().equals(question.key()))
                .toList());
    }

    Draft hearing(String text, Arrival arrival) {
        return new Draft(
                received.or(() -> Optional.of(arrival.acceptedAt())),
                Optional.of(new Heard(text, arrival.message())),
                answers);
    }

    /// Makes the first text the content.
    Draft usingFirst() {
        var changed = new ArrayList<>(answers);
        first.ifPresent(heard -> {
            changed.removeIf(answer -> answer.question().equals(Question.CONTENT.key()));
            changed.add(new Answer(Question.CONTENT.key(), heard.text(), heard.message()));
        });
        return new Draft(received, Optional.empty(), changed);
    }

    Draft withoutFirst() {
        return new Draft(received, Optional.empty(), answers);
    }

    boolean from(String message) {
        return first.filter(heard -> heard.from(message)).isPresent()
                || answers.stream()
                        .anyMatch(answer ->
                                answer.message().filter(message::equals).isPresent());
    }

    /// Without everything that came in this message.
    Draft unsent(String message) {
        var kept = answers.stream()
                .filter(answer -> answer.message().filter(message::equals).isEmpty())
                .toList();
        var heard = first.filter(text -> !text.from(message));
        return Items.whole(new Draft(kept.isEmpty() && heard.isEmpty() ? Optional.empty() : received, heard, kept));
    }

    /// Answers may end up in a message or a log by accident.
    @Override
    public String toString() {
        return "Draft[" + answers.size() + " answers]";
    }
}
