package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.NoticeGiven;
import madoguchi.policy.Discretion;
import madoguchi.policy.Policy;
import madoguchi.text.Language;

/// What outlasts a single request.
///
/// @param notice the notice the person accepted, if any
/// @param submitted what went to staff, oldest first
/// @param discretion what the person chose for themselves, if they did
public record Person(
        Language language, Optional<NoticeGiven> notice, List<Submitted> submitted, Optional<Discretion> discretion) {
    /// So many are remembered for unsending: a bound against floods, far above what a person needs.
    private static final int MOST_SUBMITTED = 20;

    public Person {
        submitted = List.copyOf(submitted);
    }

    static Person speaking(Language language) {
        return new Person(language, Optional.empty(), List.of(), Optional.empty());
    }

    Person in(Language changed) {
        return new Person(changed, notice, submitted, discretion);
    }

    Person discreet() {
        return new Person(language, notice, submitted, Optional.of(Discretion.HIGH));
    }

    Person accepting(NoticeGiven given) {
        return new Person(language, Optional.of(given), submitted, discretion);
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
        return with(all.subList(Math.max(0, all.size() - MOST_SUBMITTED), all.size()));
    }

    Person with(List<Submitted> changed) {
        return new Person(language, notice, changed, discretion);
    }
}
