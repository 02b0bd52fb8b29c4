package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.policy.Asker;
import madoguchi.policy.Identity;
import madoguchi.policy.Identity.Held;
import madoguchi.policy.Policy;
import madoguchi.policy.Questions.Detail;
import madoguchi.policy.Routes;

/// What somebody is found by in the operator's own records (P12), and what its procedure asks beside.
record FoundBy(Draft draft, Policy policy) {
    /// What is asked of a person where the operator's text does not say what it holds: what requests are usually found
    /// by.
    private static final List<Held> USUAL =
            List.of(Held.NAME, Held.FURIGANA, Held.ADDRESS, Held.BIRTH_DATE, Held.MEMBER_ID);

    /// In the order in which it is asked. Of somebody who never was a member there is no record to compare with: a
    /// name, how to reach them and how they had to do with the operator find what there is.
    List<Held> held() {
        return Stream.concat(
                        matched(policy, draft.asker()).stream(),
                        details().stream().flatMap(detail -> detail.held().stream()))
                .distinct()
                .toList();
    }

    /// What the operator compares with its records for somebody like this.
    static List<Held> matched(Policy policy, Optional<Asker> asker) {
        return asker.filter(Asker.OUTSIDER::equals).isPresent()
                ? List.of(Held.NAME)
                : policy.procedure().identity().map(Identity::matchOn).orElse(USUAL);
    }

    boolean asks(Detail detail) {
        return details().contains(detail);
    }

    private List<Detail> details() {
        return policy.procedure()
                .questions()
                .flatMap(questions -> draft.asker().map(questions::of))
                .orElse(List.of());
    }

    /// Whether a form has to hold the name.
    boolean namedOnPaper() {
        return policy.procedure()
                .routes()
                .filter(Routes::onPaper)
                .flatMap(Routes::post)
                .flatMap(Routes.Post::form)
                .filter(Routes.Form::holdsName)
                .isPresent();
    }
}
