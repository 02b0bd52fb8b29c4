package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.conversation.Conversation.Going;
import madoguchi.conversation.Deadline.What;
import madoguchi.text.TextKey;

/// What happens to cases by itself when its time has come (see [Deadline]).
final class Expiring {
    private final Turn turn;
    private final Conversation before;
    private Person person;
    private final List<CaseNumber> destroyed = new ArrayList<>();
    private final List<CaseNumber> papersNeverCame = new ArrayList<>();
    private Optional<TextKey> handedBack = Optional.empty();

    private Expiring(Turn turn, Conversation before, Person person) {
        this.turn = turn;
        this.before = before;
        this.person = person;
    }

    static Decision due(Turn turn, Conversation before) {
        return Conversation.person(before)
                .filter(person ->
                        person.due().filter(due -> !due.isAfter(turn.time())).isPresent())
                .map(person -> new Expiring(turn, before, person).all())
                .orElseGet(turn::unchanged);
    }

    private Decision all() {
        for (Submitted known : person.submitted()) {
            Optional<Deadline> next = known.next();
            // Each leaves its deadline behind or sets it later, so this ends.
            while (next.filter(each -> !each.at().isAfter(turn.time())).isPresent()) {
                take(known.number(), next.get().what());
                next = person.submitted(known.number()).flatMap(Submitted::next);
            }
        }
        if (before instanceof Going going && handedBack.isPresent()) {
            return HandingBack.resume(turn, going, person, handedBack.get());
        }
        person = person.untold(person.untold().stream()
                .filter(each -> each.until().isAfter(turn.time()))
                .toList());
        if (!papersNeverCame.isEmpty() && Discreetly.wanted(person, turn.house())) {
            // Nothing is pushed there; it is said when the person next writes.
            papersNeverCame.forEach(number -> person = person.with(new Person.Untold(number, News.until(turn.time()))));
        }
        if (!papersNeverCame.isEmpty() && !Discreetly.wanted(person, turn.house())) {
            turn.say(
                    TextKey.PAPERS_NEVER_CAME,
                    papersNeverCame.stream().map(CaseNumber::value).collect(Collectors.joining(", ")));
            return before instanceof Going going
                    ? left(turn, going, destroyed)
                            .map(step -> turn.ask(person, going.draft(), step))
                            .orElseGet(() -> turn.end(person))
                    : turn.end(person);
        }
        return destroyed(turn, before, person, destroyed);
    }

    private void take(CaseNumber number, What what) {
        switch (what) {
            case UNDO -> destroy(number, Cause.WITHDRAWN);
            case RETENTION -> destroy(number, Cause.RETENTION_ENDED);
            case PAPERS -> {
                papersNeverCame.add(number);
                destroy(number, Cause.PAPERS_NEVER_CAME);
            }
            case REPORT -> {
                turn.amend(number, new Change.Reported(turn.time()));
                change(number, course -> course.reporting(turn.time()));
            }
            case WITHDRAWAL_OPEN -> {
                turn.amend(number, new Change.Reported(turn.time()));
                change(number, course -> course.stillWithdrawing(turn.time()));
            }
            case CALL_UNANSWERED, NOTE_UNANSWERED -> {
                turn.amend(number, new Change.HandOverEnded(turn.time()));
                ended(number, TextKey.HUMAN_LATE);
            }
            case TALK_IDLE -> ended(number, TextKey.HUMAN_ENDED);
        }
    }

    private void ended(CaseNumber number, TextKey words) {
        change(number, course -> course.without(What::handOver));
        if (HandingBack.talking(before, number)) {
            handedBack = Optional.of(words);
        }
    }

    private void destroy(CaseNumber number, Cause cause) {
        turn.destroy(number, cause);
        destroyed.add(number);
        person = person.without(number);
    }

    private void change(CaseNumber number, java.util.function.UnaryOperator<Course> changing) {
        person.submitted(number)
                .ifPresent(known -> known.course()
                        .ifPresent(course -> person = person.changing(known.with(changing.apply(course)))));
    }

    /// Goes on after cases are gone. Nobody asked just now, so nothing is said, save the notice to somebody who called
    /// a human before it: without it nothing of what they typed may be asked further (P18).
    static Decision destroyed(Turn turn, Conversation before, Person person, List<CaseNumber> gone) {
        if (!(before instanceof Going going)) {
            return turn.end(person);
        }
        if (about(going.step(), gone).isEmpty() && !going.draft().isEmpty() && !person.informedOf(turn.policy())) {
            return Opening.greet(turn, person, going.draft());
        }
        return left(turn, going, gone)
                .map(step -> step.equals(going.step()) ? turn.keep(person) : turn.move(going, person, step))
                .orElseGet(() -> turn.end(person));
    }

    /// Where the person is when these cases are gone. What they were typing for something else is never lost.
    private static Optional<Step> left(Turn turn, Going going, List<CaseNumber> gone) {
        return about(going.step(), gone)
                .or(() ->
                        going.draft().isEmpty() ? Optional.empty() : Optional.of(Steps.next(turn.form(going.draft()))));
    }

    /// The step that is left of one when these cases are gone: itself where it is about none of them, what lies beneath
    /// it, or nothing.
    private static Optional<Step> about(Step step, List<CaseNumber> gone) {
        return switch (step) {
            case Step.PickWithdrawal pick ->
                pick.numbers().stream().anyMatch(gone::contains) ? open(pick.open(), gone) : Optional.of(step);
            case Step.ConfirmWithdrawal confirm ->
                gone.contains(confirm.number()) ? open(confirm.open(), gone) : Optional.of(step);
            case Step.UndoWithdrawal undo -> gone.contains(undo.number()) ? Optional.empty() : Optional.of(step);
            case Step.WaitForHuman waiting -> gone.contains(waiting.number()) ? Optional.empty() : Optional.of(step);
            case Step.LeaveCase leave ->
                leave.hidden().stream().allMatch(hidden -> gone.contains(hidden.number()))
                                && !leave.hidden().isEmpty()
                        ? open(leave.open(), gone)
                        : Optional.of(step);
            case Step.ConfirmStop stop -> about(stop.open(), gone).map(Step.ConfirmStop::new);
            case Step.ReadNotice _,
                    Step.Fill _,
                    Step.PickKind _,
                    Step.ConfirmKind _,
                    Step.Review _,
                    Step.PickChange _ -> Optional.of(step);
        };
    }

    private static Optional<Step> open(Optional<Step> open, List<CaseNumber> gone) {
        return open.flatMap(step -> about(step, gone));
    }
}
