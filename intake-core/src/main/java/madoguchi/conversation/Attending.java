package madoguchi.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Change;
import madoguchi.cases.Footing;
import madoguchi.cases.Matter;
import madoguchi.cases.Objection;
import madoguchi.cases.Reply;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.WorkingDays;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Refusals;
import madoguchi.text.TextKey;

/// What staff do to a case of this conversation. The person hears of it only where it is meant for them: nothing that
/// staff record may tell a stranger anything (P2).
final class Attending {
    private Attending() {}

    static Decision staff(Turn turn, Conversation before, Input.Staff staff) {
        // A case that is destroyed, and a deed that came twice or too late, change nothing.
        return Conversation.person(before)
                .flatMap(person -> person.submitted(staff.number())
                        .filter(known -> allowed(turn, known, staff.deed()))
                        .map(known -> take(turn, before, person, known, staff)))
                .orElseGet(turn::unchanged);
    }

    private static boolean allowed(Turn turn, Submitted known, StaffDeed deed) {
        return known.course()
                .flatMap(course ->
                        known.matter().flatMap(matter -> Objection.of(footing(turn, known, course, matter), deed)))
                .isEmpty();
    }

    /// Of a case that an earlier release went on with, whether a contact is matched stands in the case alone, and so
    /// does what somebody stated as contacts: whoever hands the deed in looks there, and so does what is written.
    private static Footing footing(Turn turn, Submitted known, Course course, Matter matter) {
        return new Footing(
                status(course),
                matter,
                course.matched().orElse(true),
                turn.policy().procedure().refusals().map(Refusals::grounds).orElse(Set.of()),
                course.traits().contains(Course.Trait.PERSON_ONLY),
                Set.of(),
                known.opened().map(at -> LocalDate.ofInstant(at, WorkingDays.JAPAN)));
    }

    /// As the case itself stands, while a withdrawal can be undone.
    private static madoguchi.cases.State.Status status(Course course) {
        return course.waits(Deadline.What.UNDO) ? madoguchi.cases.State.Status.WITHDRAWN : course.status();
    }

    private static Decision take(Turn turn, Conversation before, Person person, Submitted known, Input.Staff staff) {
        if (staff.deed() instanceof StaffDeed.Destroy destroy) {
            turn.destroy(known.number(), destroy.cause());
            return Expiring.destroyed(turn, before, person.without(known.number()), List.of(known.number()));
        }
        turn.amend(known.number(), new Change.Done(staff.deed(), staff.by(), turn.time()));
        Course course = known.course().orElseGet(() -> Course.adopted(known, turn.time()));
        Person after = person.changing(known.with(course.after(staff.deed(), turn.house(), turn.time())));
        return switch (staff.deed()) {
            case StaffDeed.Reply reply -> reply(turn, before, after, known.number(), reply.text());
            case StaffDeed.HandBack _ ->
                before instanceof Going going && HandingBack.talking(before, known.number())
                        ? HandingBack.resume(turn, going, after, TextKey.HANDED_BACK)
                        : turn.keep(after);
            case StaffDeed.EnvelopeReceived _
            when course.status() == madoguchi.cases.State.Status.PREPARED && !Discreetly.wanted(after, turn.house()) ->
                told(turn.say(TextKey.PAPERS_ARRIVED, known.number().value()), before, after);
            case StaffDeed.EnvelopeReceived _,
                    StaffDeed.FeeReceived _,
                    StaffDeed.Matched _,
                    StaffDeed.Waiting _,
                    StaffDeed.Answer _,
                    StaffDeed.Close _,
                    StaffDeed.Destroy _ -> turn.keep(after);
            case StaffDeed.Withdrawal withdrawal ->
                before instanceof Going going
                                && !withdrawal.meant()
                                && going.step().equals(new Step.UndoWithdrawal(known.number()))
                        // It is asked about a withdrawal that is none any more: as if the case were gone.
                        ? Expiring.destroyed(turn, before, after, List.of(known.number()))
                        : turn.keep(after);
        };
    }

    /// Staff's words. Where nothing else is going on, or the person waits for just that, the talk is a human's from
    /// here on; in the middle of a form, the open question follows.
    private static Decision reply(Turn turn, Conversation before, Person person, CaseNumber number, String text) {
        if (Discreetly.wanted(person, turn.house())) {
            return replyOnPage(turn, before, person, number, text);
        }
        if (before instanceof Going going && !HandingBack.talking(before, number)) {
            return told(turn.say(TextKey.STAFF_SAYS, text), going, person);
        }
        Draft draft = before instanceof Going going ? going.draft() : Draft.EMPTY;
        return turn.ask(
                person, draft, new Step.WaitForHuman(number), new Screen(TextKey.STAFF_SAYS, List.of(text), List.of()));
    }

    /// Where a bystander must learn nothing, staff's words stand on a page, and the talk says only that there is
    /// something (P1).
    private static Decision replyOnPage(Turn turn, Conversation before, Person person, CaseNumber number, String text) {
        turn.amend(number, new Change.Replied(new Reply(text, turn.time())));
        TextKey words = turn.house().web().isPresent() ? TextKey.STAFF_WROTE : TextKey.STAFF_WROTE_NO_PAGE;
        if (before instanceof Going going && !HandingBack.talking(before, number)) {
            turn.link(TextKey.CHOICE_LOOK, new Link.Purpose.Reply(number))
                    .ifPresentOrElse(page -> turn.offer(words, page), () -> turn.say(words));
            return told(turn, going, person);
        }
        Draft draft = before instanceof Going going ? going.draft() : Draft.EMPTY;
        return turn.ask(person, draft, new Step.WaitForHuman(number), new Screen(words, List.of(), List.of()));
    }

    private static Decision told(Turn turn, Conversation before, Person person) {
        return before instanceof Going going ? turn.ask(person, going.draft(), going.step()) : turn.rest(person);
    }
}
