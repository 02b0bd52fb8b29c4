package madoguchi.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.cases.State;

/// A case that went to staff, and the messages it was made from, so that each can still be unsent.
///
/// @param matter what it is about; empty for what older releases handed in
/// @param opened when it was handed in; likewise
/// @param course how it goes on; likewise
public record Submitted(
        CaseNumber number,
        Optional<Matter> matter,
        Optional<Instant> opened,
        List<Trace> traces,
        Optional<Course> course) {
    private static final int MOST_TRACES = 100;

    public Submitted {
        traces = List.copyOf(traces);
    }

    public Submitted(CaseNumber number, Optional<Matter> matter, Optional<Instant> opened, List<Trace> traces) {
        this(number, matter, opened, traces, Optional.empty());
    }

    /// A message that went into the case.
    ///
    /// @param message the keyed hash of the message
    /// @param contact the way to reach the person that the message stated; if absent, it gave an answer
    public record Trace(String message, Optional<Contact.Way> contact) {}

    Submitted with(Trace added) {
        var all = new ArrayList<>(traces);
        all.add(added);
        return new Submitted(
                number, matter, opened, all.subList(Math.max(0, all.size() - MOST_TRACES), all.size()), course);
    }

    Submitted with(Course changed) {
        return new Submitted(number, matter, opened, traces, Optional.of(changed));
    }

    /// The same where the person now waits for a human in it: as after any call, for one working day (P4).
    Submitted awaiting(House house, Instant now) {
        Course going = course.orElseGet(() -> Course.adopted(this, now));
        return going.humanTalks()
                ? this
                : with(going.with(
                        Deadline.What.CALL_UNANSWERED, house.workingDays().afterOneDay(now)));
    }

    Submitted without(String message) {
        return new Submitted(
                number,
                matter,
                opened,
                traces.stream()
                        .filter(trace -> !trace.message().equals(message))
                        .toList(),
                course);
    }

    boolean withdrawable() {
        return course.filter(Course::withdrawable).isPresent();
    }

    /// Whether the person took it back and can still undo that.
    boolean withdrawing() {
        return course.filter(each -> each.waits(Deadline.What.UNDO)).isPresent();
    }

    /// Whether it waits for its papers.
    boolean prepared() {
        return !withdrawing()
                && course.filter(each -> each.status() == State.Status.PREPARED).isPresent();
    }

    /// Whether staff wrote something about it.
    boolean replied() {
        return course.flatMap(Course::replied).isPresent();
    }

    Optional<Deadline> next() {
        return course.flatMap(Course::next);
    }
}
