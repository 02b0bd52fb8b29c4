package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.cases.FeeTold;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;

/// Makes cases of what was said.
final class Filing {
    private static final String FIRST_MESSAGE = "first-message";
    static final String LIMIT_REACHED = "limit-reached";
    private static final String URGENT = "urgent";

    private Filing() {}

    /// A human was asked for. What was typed so far goes along, and stays here for coming back.
    static Decision callHuman(Turn turn, Person person, Draft draft) {
        return called(turn, person, draft, List.of());
    }

    /// Staff take something up at once.
    ///
    /// @param flags what it is, as words in the ticket; whoever gives any has said already that staff take it up
    static Decision called(Turn turn, Person person, Draft draft, List<String> flags) {
        return called(turn, person, draft, flags, draft);
    }

    /// Staff take something up at once, and the talk goes on with what it is about besides.
    ///
    /// @return the person, with what went to staff
    static Person alongside(Turn turn, Person person, Draft draft, List<String> flags) {
        return file(turn, person, draft, toStaff(turn, person, flags), new Matter.HumanWanted(), flags);
    }

    /// What is urgent is never put beside something else, where its flags would not be seen.
    private static CaseNumber toStaff(Turn turn, Person person, List<String> flags) {
        return flags.contains(URGENT) && !Limits.full(person) ? turn.number("human") : number(turn, person, "human");
    }

    /// @param left what stays here for coming back
    static Decision called(Turn turn, Person person, Draft draft, List<String> flags, Draft left) {
        CaseNumber number = toStaff(turn, person, flags);
        var after = file(turn, person, draft, number, new Matter.HumanWanted(), flags);
        if (flags.isEmpty()) {
            turn.say(TextKey.HUMAN_CALLED, number.value());
        }
        return turn.ask(after, left, new Step.WaitForHuman(number));
    }

    /// A request that arrived without its form (see [Arrived]).
    static Person bare(Turn turn, Person person, Draft bare) {
        return file(
                turn,
                person,
                bare,
                number(turn, person, "bare"),
                new Matter.Request(bare.kind().orElse(Kind.INQUIRY), false),
                List.of());
    }

    /// An input could not be decided; a human looks at it.
    static Person setAside(Turn turn, Person person, Draft draft) {
        turn.say(TextKey.SET_ASIDE);
        var contact = new Draft(Optional.empty(), Optional.empty(), draft.kindAndContact());
        CaseNumber number = Limits.full(person) ? number(turn, person, "aside") : turn.number("aside");
        return file(turn, person, contact, number, new Matter.Unprocessed(), List.of());
    }

    /// A number of its own; where one account has as many cases as it may, one that staff have to answer takes what
    /// comes (see [Limits]). Where there is none of these either, the one case more becomes it.
    private static CaseNumber number(Turn turn, Person person, String purpose) {
        return turn.house().limits().reached(person, turn.time())
                ? Limits.takes(person).map(Submitted::number).orElseGet(() -> turn.number(purpose))
                : turn.number(purpose);
    }

    private static Person more(
            Turn turn, Person person, CaseNumber number, Matter matter, Draft draft, List<Answer> answers) {
        var all = new ArrayList<Answer>();
        all.add(new Answer(LIMIT_REACHED, String.valueOf(person.submitted().size()), Optional.empty()));
        all.addAll(draft.kindAndContact());
        answers.stream().filter(answer -> !all.contains(answer)).forEach(all::add);
        Person after = matter instanceof Matter.HumanWanted
                ? person.submitted(number)
                        .map(known -> person.changing(known.awaiting(turn.house(), turn.time())))
                        .orElse(person)
                : person;
        for (Answer answer : all) {
            turn.amend(number, new Change.AnswerAdded(answer));
            Person current = after;
            Submitted known = current.submitted(number).orElseThrow();
            after = answer.message()
                    .map(message -> current.changing(known.with(new Submitted.Trace(message, Optional.empty()))))
                    .orElse(after);
        }
        return after;
    }

    static Person file(Turn turn, Person person, Draft draft, CaseNumber number, Matter matter, List<String> flags) {
        var answers = answers(turn, draft, matter);
        if (person.submitted(number).isPresent()) {
            return more(turn, person, number, matter, draft, answers);
        }
        Optional<FeeTold> fee = matter instanceof Matter.Request ? Fees.told(turn.house(), draft) : Optional.empty();
        var contacts = new ArrayList<Contact>();
        contacts.add(Contact.stated(Contact.Way.LINE, ""));
        Optional<Answer> stated = draft.replyBy().flatMap(Question::stating).flatMap(draft::answer);
        stated.ifPresent(answer -> draft.replyBy().ifPresent(way -> contacts.add(Contact.stated(way, answer.value()))));
        var opened = new Case(
                number,
                turn.policy().operator(),
                turn.policy().fingerprint(),
                matter,
                opening(turn, draft, matter),
                person.language(),
                draft.received().orElse(turn.time()),
                turn.time(),
                answers,
                // A human answers where the human was called: in this talk.
                matter instanceof Matter.HumanWanted
                        ? Contact.Way.LINE
                        : contacts.getLast().way(),
                contacts,
                Optional.empty(),
                person.notice(),
                fee,
                flags(turn, matter, draft, answers, fee, flags));
        turn.open(opened);
        var traces = new ArrayList<Submitted.Trace>();
        answers.forEach(answer ->
                answer.message().ifPresent(message -> traces.add(new Submitted.Trace(message, Optional.empty()))));
        stated.flatMap(Answer::message)
                .ifPresent(message -> traces.add(new Submitted.Trace(
                        message, Optional.of(contacts.getLast().way()))));
        return person.with(new Submitted(
                number,
                Optional.of(matter),
                Optional.of(turn.time()),
                traces,
                Optional.of(Course.opening(opened, turn.house()))));
    }

    /// A request that the operator takes on paper only is prepared here, and filed when its papers arrive (P6). What
    /// nobody may make depend on paper is filed at once, and so is what a victim of a false profile tells (P11).
    private static State opening(Turn turn, Draft draft, Matter matter) {
        return matter instanceof Matter.Request request && request.complete() && HandingIn.onPaper(turn.house(), draft)
                ? State.prepared()
                : State.opening(matter);
    }

    /// What staff get to read. Kind and contacts have places of their own in a case, save that a call for a human
    /// names the kind it came from.
    private static List<Answer> answers(Turn turn, Draft draft, Matter matter) {
        var answers = new ArrayList<Answer>();
        if (matter instanceof Matter.HumanWanted) {
            // Not the person's words but a choice of ours: nothing to hide when its message is unsent.
            draft.kind().ifPresent(kind -> answers.add(new Answer(Question.KIND.key(), kind.key(), Optional.empty())));
        }
        List<Question> form = turn.form(draft).questions();
        for (Question question : Question.values()) {
            // Whoever calls a human in the middle of it hands over what was typed for another kind, too.
            boolean asked = form.contains(question) || matter instanceof Matter.HumanWanted;
            if (asked && !question.inEveryCase() && !Items.PARTS.contains(question)) {
                draft.answer(question)
                        .filter(answer -> !answer.value().isEmpty())
                        .filter(_ -> question != Question.ITEM_MORE)
                        .ifPresent(answers::add);
            }
        }
        if (form.contains(Question.ITEM_MORE) || matter instanceof Matter.HumanWanted) {
            Items.answers(draft).stream()
                    .filter(answer -> !answer.value().isEmpty())
                    .forEach(answers::add);
        }
        draft.first().ifPresent(heard -> answers.add(new Answer(FIRST_MESSAGE, heard.text(), heard.message())));
        return answers;
    }

    private static List<String> flags(
            Turn turn, Matter matter, Draft draft, List<Answer> answers, Optional<FeeTold> fee, List<String> given) {
        var flags = new ArrayList<>(given);
        flags.addAll(Flags.of(turn, matter, draft, answers, fee));
        return flags;
    }
}
