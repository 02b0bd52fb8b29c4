package madoguchi.conversation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.FeeTold;
import madoguchi.cases.Matter;
import madoguchi.policy.Asker;
import madoguchi.policy.Askers;
import madoguchi.policy.Kind;
import madoguchi.text.NumberGuard;
import madoguchi.text.TextKey;

/// What staff should look at first, as words in the ticket. None of them holds anybody up (P10).
final class Flags {
    /// Consent of a child's own counts from about here (PPC Q&A 1-62): a parent who asks may have another interest.
    private static final int OWN_SAY = 12;

    private static final int ADULT = 18;

    private Flags() {}

    static List<String> of(Turn turn, Matter matter, Draft draft, List<Answer> answers, Optional<FeeTold> fee) {
        var flags = new ArrayList<String>();
        if (matter instanceof Matter.Request request) {
            if (Kinds.byLawAlone(turn.policy(), request.kind())) {
                flags.add("kind-by-law");
            }
            asker(turn, draft, flags);
            if (request.kind() == Kind.CORRECTION && answers.stream().anyMatch(Flags::aboutContact)) {
                flags.add("contact-correction");
            }
            if (Fees.reserved(turn.house(), draft)) {
                flags.add("fee-reserved");
            }
        }
        if (turn.policy().procedure().minors().isPresent() && ofMinor(turn, draft)) {
            flags.add("minor");
        }
        if (turn.form(draft).nameLeftOut()) {
            flags.add("name-left-out");
        }
        if (turn.policy().procedure().myNumber().isPresent() && aboutMyNumber(turn, answers)) {
            flags.add("my-number-data");
        }
        if (fee.filter(told -> !told.payable()).isPresent()) {
            flags.add("fee-method-missing");
        }
        if (answers.stream().anyMatch(answer -> NumberGuard.marks(answer.value()))) {
            flags.add("number-removed");
        }
        return flags;
    }

    /// Whether somebody wants other contacts to stand in the record: a stranger would, to get what comes next (P2).
    private static boolean aboutContact(Answer answer) {
        return Items.what(answer)
                && (answer.value().equals(Pick.ABOUT_CONTACT.code())
                        || answer.value().equals(Pick.ABOUT_ADDRESS.code()));
    }

    /// Whether the request is about data that hold a My Number, of which somebody of their own decides.
    private static boolean aboutMyNumber(Turn turn, List<Answer> answers) {
        return answers.stream().anyMatch(answer -> turn.texts().mentions(TextKey.WORDS_MY_NUMBER, answer.value()));
    }

    /// Whether somebody who says that it is about themselves is not of age.
    static boolean underAge(Turn turn, Draft draft) {
        return draft.asker().filter(Asker.MEMBER::equals).isPresent()
                && age(turn, draft).filter(years -> years < ADULT).isPresent();
    }

    /// Whether it is about somebody who is not of age: by the date of birth, or else since a parent asks.
    private static boolean ofMinor(Turn turn, Draft draft) {
        return age(turn, draft).map(years -> years < ADULT).orElseGet(() -> parent(draft));
    }

    private static boolean parent(Draft draft) {
        return draft.asker().filter(Asker.STATUTORY_AGENT::equals).isPresent()
                && draft.value(Question.AGENT_RELATION)
                        .filter(Pick.RELATION_PARENT.code()::equals)
                        .isPresent();
    }

    private static Optional<Integer> age(Turn turn, Draft draft) {
        return draft.value(Question.BIRTH_DATE)
                .filter(value -> !value.isEmpty())
                .map(LocalDate::parse)
                .map(born -> Period.between(born, turn.today()).getYears());
    }

    private static void asker(Turn turn, Draft draft, List<String> flags) {
        Optional<Asker> asker = draft.asker();
        if (asker.isEmpty()) {
            return;
        }
        Optional<Integer> age = age(turn, draft);
        Optional<Askers> askers = turn.policy().procedure().askers();
        if (askers.filter(named -> !named.named().contains(asker.get())).isPresent()) {
            flags.add("asker-not-named");
        }
        switch (asker.get()) {
            case MEMBER -> {
                if (underAge(turn, draft)) {
                    flags.add("under-18");
                }
            }
            case VICTIM -> flags.addAll(List.of("urgent", "false-profile"));
            case STATUTORY_AGENT -> {
                flags.add("agent");
                boolean parent = parent(draft);
                if (parent && age.filter(years -> years >= ADULT).isPresent()) {
                    flags.add("person-is-adult");
                } else if (parent && age.filter(years -> years >= OWN_SAY).isPresent()) {
                    flags.add("conflict-check");
                }
                if (personOnly(askers)) {
                    flags.add(Case.GUARDIAN);
                }
            }
            case APPOINTED_AGENT -> flags.add("agent");
            case OUTSIDER -> flags.add("not-a-member");
            case BEREAVED, AUTHORITY -> {}
        }
        if (Asked.answersPersonOnly(turn.policy(), draft)) {
            flags.add(Case.PERSON_ONLY);
        }
    }

    private static boolean personOnly(Optional<Askers> askers) {
        return askers.flatMap(Askers::releaseTo)
                .filter(Askers.ReleaseTo.PERSON::equals)
                .isPresent();
    }
}
