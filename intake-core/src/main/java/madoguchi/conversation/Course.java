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
public record Course(
        State.Status status,
        Instant received,
        List<Deadline> deadlines,
        Optional<Instant> replied,
        Optional<Boolean> matched) {
    /// How long a withdrawal can be undone (P5).
    static final Duration UNDO = Duration.ofHours(24);
    /// How long a prepared request waits for its envelope (P6).
    static final Duration PAPERS = Duration.ofDays(60);

    public Course {
        deadlines = List.copyOf(deadlines);
    }

    static Course opening(Case opened, House house) {
        var course = new Course(
                opened.state().status(),
                opened.received(),
                List.of(),
                Optional.empty(),
                Optional.of(opened.releaseTo().isPresent()));
        if (opened.state().status() == State.Status.PREPARED) {
            return course.with(What.PAPERS, WorkingDays.byDay(opened.opened().plus(PAPERS)));
        }
        Course owed = course.reporting(opened.opened());
        return opened.matter() instanceof Matter.HumanWanted
                ? owed.with(What.CALL_UNANSWERED, house.workingDays().afterOneDay(opened.opened()))
                : owed;
    }

    /// Of a case that an earlier release handed in.
    static Course adopted(Submitted known, Instant now) {
        return new Course(State.Status.OPEN, known.opened().orElse(now), List.of(), Optional.empty(), Optional.empty())
                .reporting(now);
    }

    /// After a deed that the case takes.
    Course after(StaffDeed deed, House house, Instant now) {
        var course = new Course(
                Lifecycle.after(status, deed),
                received,
                deadlines,
                deed instanceof StaffDeed.Reply ? Optional.of(now.truncatedTo(ChronoUnit.MILLIS)) : replied,
                deed instanceof StaffDeed.Matched ? Optional.of(true) : matched);
        return switch (deed) {
            case StaffDeed.Reply _ ->
                course.without(What::handOver)
                        .with(What.TALK_IDLE, house.workingDays().afterOneDay(now));
            case StaffDeed.HandBack _ -> course.without(What::handOver);
            case StaffDeed.EnvelopeReceived envelope
            when status == State.Status.PREPARED ->
                new Course(course.status, Lifecycle.arrival(envelope.day()), List.of(), replied, matched)
                        .reporting(now);
            case StaffDeed.Answer _, StaffDeed.Close _ ->
                course.without(what -> what == What.REPORT || what == What.CALL_UNANSWERED)
                        .with(What.RETENTION, now.plus(house.retention()));
            case StaffDeed.EnvelopeReceived _,
                    StaffDeed.FeeReceived _,
                    StaffDeed.Matched _,
                    StaffDeed.Waiting _,
                    StaffDeed.Destroy _ -> course;
        };
    }

    Course reporting(Instant now) {
        return with(What.REPORT, Reports.next(received, now));
    }

    /// The same with this time for it, whatever stood there before.
    Course with(What what, Instant at) {
        var changed = new ArrayList<>(without(each -> each == what).deadlines);
        changed.add(new Deadline(what, at.truncatedTo(ChronoUnit.MILLIS)));
        return new Course(status, received, changed, replied, matched);
    }

    Course without(Predicate<What> gone) {
        return new Course(
                status,
                received,
                deadlines.stream().filter(each -> !gone.test(each.what())).toList(),
                replied,
                matched);
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

    /// What happens next by itself. Who takes a request back is not asked anything more about it meanwhile.
    Optional<Deadline> next() {
        return deadlines.stream()
                .filter(each -> !waits(What.UNDO) || each.what() == What.UNDO)
                .min(Comparator.comparing(Deadline::at));
    }
}
