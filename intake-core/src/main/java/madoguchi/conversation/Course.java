package madoguchi.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import madoguchi.cases.Case;
import madoguchi.cases.Lifecycle;
import madoguchi.cases.Matter;
import madoguchi.cases.Reports;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.State;
import madoguchi.cases.WorkingDays;
import madoguchi.conversation.Deadline.What;

/// How a case goes on after it was handed in, as far as its conversation has to know: where it stands, and what will
/// happen by itself.
///
/// @param received when the request arrived
/// @param replied when staff wrote last
/// @param matched whether staff have matched a contact (P2); empty for what an earlier release went on with: then only
///     the case itself knows
/// @param traits what of the case decides how it goes on
public record Course(
        State.Status status,
        Instant received,
        List<Deadline> deadlines,
        Optional<Instant> replied,
        Optional<Boolean> matched,
        List<Trait> traits) {
    /// Names are stored.
    public enum Trait {
        /// It is filed on the day its papers arrived (P6).
        ON_PAPER,
        /// An appointed agent asked, and the operator's text discloses to the person only.
        PERSON_ONLY
    }

    /// How long a withdrawal can be undone (P5).
    static final Duration UNDO = Duration.ofHours(24);
    /// How long a prepared request waits for its envelope (P6).
    static final Duration PAPERS = Duration.ofDays(60);

    public Course {
        deadlines = List.copyOf(deadlines);
        traits = List.copyOf(traits);
    }

    static Course opening(Case opened, House house) {
        var course = new Course(
                opened.state().status(),
                opened.received(),
                List.of(),
                Optional.empty(),
                Optional.of(opened.releaseTo().isPresent()),
                traits(opened));
        if (opened.state().status() == State.Status.PREPARED) {
            return course.with(What.PAPERS, WorkingDays.byDay(opened.opened().plus(PAPERS)));
        }
        Course owed = course.reporting(opened.opened());
        return opened.matter() instanceof Matter.HumanWanted
                ? owed.with(What.CALL_UNANSWERED, house.workingDays().afterOneDay(opened.opened()))
                : owed;
    }

    private static List<Trait> traits(Case opened) {
        var traits = new ArrayList<Trait>();
        if (opened.state().status() == State.Status.PREPARED) {
            traits.add(Trait.ON_PAPER);
        }
        if (opened.personOnly()) {
            traits.add(Trait.PERSON_ONLY);
        }
        return traits;
    }

    /// Of a case that an earlier release handed in.
    static Course adopted(Submitted known, Instant now) {
        return new Course(
                        State.Status.OPEN,
                        known.opened().orElse(now),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())
                .reporting(now);
    }

    /// After a deed that the case takes.
    Course after(StaffDeed deed, House house, Instant now) {
        var course = new Course(
                Lifecycle.after(status, deed),
                received,
                deadlines,
                deed instanceof StaffDeed.Reply ? Optional.of(now.truncatedTo(ChronoUnit.MILLIS)) : replied,
                deed instanceof StaffDeed.Matched ? Optional.of(true) : matched,
                traits);
        return switch (deed) {
            case StaffDeed.Reply _ ->
                course.without(What::handOver)
                        .with(What.TALK_IDLE, house.workingDays().afterOneDay(now));
            case StaffDeed.HandBack _ -> course.without(What::handOver);
            case StaffDeed.EnvelopeReceived envelope
            when (status == State.Status.PREPARED || traits.contains(Trait.ON_PAPER))
                    && Lifecycle.dates(status, received, envelope.day()) ->
                course.arrived(Lifecycle.arrival(envelope.day())).reporting(now);
            case StaffDeed.Answer _ -> course.over().with(What.RETENTION, now.plus(house.retention()));
            // The time of keeping runs from the answer, where there was one to give.
            case StaffDeed.Close _ ->
                waits(What.RETENTION) ? course.over() : course.over().with(What.RETENTION, now.plus(house.retention()));
            // Nothing is waited for after an answer, save for another one (P10).
            case StaffDeed.Waiting _
            when status == State.Status.ANSWERED ->
                course.without(what -> what == What.RETENTION).reporting(now);
            case StaffDeed.Withdrawal withdrawal ->
                course.without(what -> what == What.WITHDRAWAL_OPEN || (what == What.UNDO && !withdrawal.meant()));
            case StaffDeed.EnvelopeReceived _,
                    StaffDeed.FeeReceived _,
                    StaffDeed.Matched _,
                    StaffDeed.Waiting _,
                    StaffDeed.Destroy _ -> course;
        };
    }

    /// Its papers arrived then.
    private Course arrived(Instant at) {
        return new Course(status, at, deadlines, replied, matched, traits).without(what -> what == What.PAPERS);
    }

    private Course over() {
        return without(what -> what == What.REPORT || what == What.CALL_UNANSWERED);
    }

    /// The person takes it back. Where staff have matched a contact, they ask there first (P5): until they have,
    /// nothing is destroyed.
    Course withdrawing(Instant now) {
        Course undoable = with(What.UNDO, now.plus(UNDO));
        return matched.orElse(true) ? undoable.with(What.WITHDRAWAL_OPEN, now.plus(UNDO)) : undoable;
    }

    /// Staff have not asked yet: they are reminded, and go on being.
    Course stillWithdrawing(Instant now) {
        return with(What.WITHDRAWAL_OPEN, Reports.next(now, now));
    }

    /// The person goes on after all.
    Course undone() {
        return without(what -> what == What.UNDO || what == What.WITHDRAWAL_OPEN);
    }

    Course reporting(Instant now) {
        return with(What.REPORT, Reports.next(received, now));
    }

    /// The same with this time for it, whatever stood there before.
    Course with(What what, Instant at) {
        var changed = new ArrayList<>(without(each -> each == what).deadlines);
        changed.add(new Deadline(what, at.truncatedTo(ChronoUnit.MILLIS)));
        return new Course(status, received, changed, replied, matched, traits);
    }

    Course without(Predicate<What> gone) {
        return new Course(
                status,
                received,
                deadlines.stream().filter(each -> !gone.test(each.what())).toList(),
                replied,
                matched,
                traits);
    }

    boolean waits(What what) {
        return deadlines.stream().anyMatch(each -> each.what() == what);
    }

    /// Whether a human has the talk: then the counter keeps out of it.
    boolean humanTalks() {
        return waits(What.TALK_IDLE) || waits(What.NOTE_UNANSWERED);
    }

    boolean withdrawable() {
        return status.withdrawable() && !waits(What.UNDO);
    }

    /// What happens next by itself. Who takes a request back is not asked anything more about it meanwhile; and it is
    /// not gone before staff have asked, where they have to.
    Optional<Deadline> next() {
        What withdrawal = waits(What.WITHDRAWAL_OPEN) ? What.WITHDRAWAL_OPEN : What.UNDO;
        return deadlines.stream()
                .filter(each -> !waits(What.UNDO) || each.what() == withdrawal)
                .min(Comparator.comparing(Deadline::at));
    }
}
