package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Change;
import madoguchi.cases.Matter;
import madoguchi.conversation.Conversation.Going;
import madoguchi.conversation.Deadline.What;
import madoguchi.text.TypedText;

/// While a human has the talk: what the person says goes to staff, and the counter keeps out of it (P4).
final class HumanTalk {
    private HumanTalk() {}

    /// Whether a human has spoken, so that the next words are for them.
    static boolean has(Going going) {
        return going.step() instanceof Step.WaitForHuman waiting
                && going.person()
                        .course(waiting.number())
                        .filter(Course::humanTalks)
                        .isPresent();
    }

    /// The words that are not for the human: the one that always brings the counter back, and, just as they stand on
    /// buttons, the one that ends it all and the one for discretion.
    static Optional<Way> out(Turn turn, String text) {
        return Way.typed(text, turn.texts())
                .filter(way -> way == Way.MENU
                        || ((way == Way.STOP || way == Way.DISCREET)
                                && turn.texts().names(way.label(), text)));
    }

    static Decision heard(Turn turn, Going going, String text, boolean guarded) {
        if (!(going.step() instanceof Step.WaitForHuman waiting)
                || text.length() > turn.house().textLimit()) {
            return Opening.tooLong(turn, turn.house().textLimit()).again(going);
        }
        if (guarded) {
            // The only thing worth a word in between: the human will not see what the person sent.
            turn.sayGuarded(text);
        }
        Person person =
                TypedText.key(text).isEmpty() ? going.person() : noted(turn, going.person(), waiting.number(), text);
        Danger.noted(turn, waiting.number(), text);
        return guarded ? turn.ask(person, going.draft(), waiting) : turn.listen(going, person);
    }

    /// Puts what the person says into the case.
    static Person noted(Turn turn, Person person, CaseNumber number, String text) {
        var message = turn.arrival().message();
        turn.amend(number, new Change.AnswerAdded(new Answer("note", text, message)));
        Submitted known = person.submitted(number)
                .orElseGet(() ->
                        new Submitted(number, Optional.of(new Matter.HumanWanted()), Optional.empty(), List.of()));
        if (message.isPresent()) {
            known = known.with(new Submitted.Trace(message.get(), Optional.empty()));
        }
        return person.with(known.with(awaiting(turn, known)));
    }

    /// From the first word that nobody answers, staff have one working day.
    private static Course awaiting(Turn turn, Submitted known) {
        Course course = known.course().orElseGet(() -> Course.adopted(known, turn.time()));
        return course.waits(What.TALK_IDLE)
                ? course.without(What::handOver)
                        .with(What.NOTE_UNANSWERED, turn.house().workingDays().afterOneDay(turn.time()))
                : course;
    }
}
