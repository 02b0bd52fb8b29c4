package madoguchi.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.NoticeGiven;
import madoguchi.policy.Discretion;
import madoguchi.policy.Policy;
import madoguchi.text.Language;

/// What outlasts a single request.
///
/// @param notice the notice the person accepted, if any
/// @param submitted what went to staff, oldest first
/// @param discretion what the person chose for themselves, if they did
/// @param watchword the word without which pages stay shut after a silence, if one was chosen
/// @param forgotten when the word was given up last: what was handed in until then is shown on no page any more
/// @param untold what the person hears when they next write, and not before (P1, P6)
public record Person(
        Language language,
        Optional<NoticeGiven> notice,
        List<Submitted> submitted,
        Optional<Discretion> discretion,
        Optional<Watchword> watchword,
        Optional<Instant> forgotten,
        List<Untold> untold) {
    public Person {
        submitted = List.copyOf(submitted);
        untold = List.copyOf(untold);
    }

    /// A prepared request whose papers never came, of which nothing was pushed onto a screen that others may look at.
    ///
    /// @param until so long it is remembered; holds nothing of the request
    public record Untold(CaseNumber number, Instant until) {}

    static Person speaking(Language language) {
        return new Person(
                language, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    Person in(Language changed) {
        return new Person(changed, notice, submitted, discretion, watchword, forgotten, untold);
    }

    Person discreet() {
        return new Person(language, notice, submitted, Optional.of(Discretion.HIGH), watchword, forgotten, untold);
    }

    Person accepting(NoticeGiven given) {
        return new Person(language, Optional.of(given), submitted, discretion, watchword, forgotten, untold);
    }

    /// Whether the notice now in force was accepted.
    boolean informedOf(Policy policy) {
        return notice.filter(given -> given.version().equals(policy.notice().version()))
                .isPresent();
    }

    Person with(Submitted added) {
        var all = new ArrayList<>(submitted);
        all.removeIf(known -> known.number().equals(added.number()));
        all.add(added);
        return with(all);
    }

    /// The same case, as it is known now, in its place.
    Person changing(Submitted changed) {
        return with(submitted.stream()
                .map(known -> known.number().equals(changed.number()) ? changed : known)
                .toList());
    }

    Person without(CaseNumber number) {
        return with(submitted.stream()
                .filter(known -> !known.number().equals(number))
                .toList());
    }

    /// The numbers of the cases that went to staff, oldest first.
    public List<CaseNumber> numbers() {
        return submitted.stream().map(Submitted::number).toList();
    }

    Optional<Submitted> submitted(CaseNumber number) {
        return submitted.stream().filter(known -> known.number().equals(number)).findFirst();
    }

    Optional<Course> course(CaseNumber number) {
        return submitted(number).flatMap(Submitted::course);
    }

    /// When something next happens by itself to one of the cases, or to what is left of them.
    Optional<Instant> due() {
        return Stream.concat(
                        submitted.stream().flatMap(each -> each.next().stream()).map(Deadline::at),
                        untold.stream().map(Untold::until))
                .min(Comparator.naturalOrder());
    }

    Person adopting(Instant now) {
        return submitted.stream().allMatch(each -> each.course().isPresent())
                ? this
                : with(submitted.stream()
                        .map(each -> each.course().isPresent() ? each : each.with(Course.adopted(each, now)))
                        .toList());
    }

    /// Whether nothing is left that would have to be remembered.
    boolean done() {
        return submitted.isEmpty() && untold.isEmpty();
    }

    Person with(Untold added) {
        var all = new ArrayList<>(untold);
        all.add(added);
        return untold(all);
    }

    Person untold(List<Untold> changed) {
        return new Person(language, notice, submitted, discretion, watchword, forgotten, changed);
    }

    Person with(List<Submitted> changed) {
        return new Person(language, notice, changed, discretion, watchword, forgotten, untold);
    }

    Person with(Watchword chosen) {
        return new Person(language, notice, submitted, discretion, Optional.of(chosen), forgotten, untold);
    }

    /// Without the word.
    Person forgetting(Instant now) {
        return new Person(
                language,
                notice,
                submitted,
                discretion,
                Optional.empty(),
                submitted.isEmpty() ? Optional.empty() : Optional.of(now),
                untold);
    }

    /// Whether a case was handed in by somebody whose word is forgotten.
    boolean hides(CaseNumber number) {
        return forgotten
                .filter(at -> submitted(number)
                        .flatMap(Submitted::opened)
                        .filter(opened -> opened.isAfter(at))
                        .isEmpty())
                .isPresent();
    }
}
