package madoguchi.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;

/// What stands behind 「くわしく」 at a question: what helps to decide, and does not fit into three lines on a phone. What
/// cannot be undone and what costs money is said in short before it; here is the rest.
final class Details {
    /// Where discretion is high these stand on the page alone (P1).
    static final Set<TextKey> BEHIND_A_PAGE = EnumSet.of(
            TextKey.DETAILS_ASKER,
            TextKey.DETAILS_FEE,
            TextKey.FEE_TERMS,
            TextKey.DETAILS_FEE_RESERVED,
            TextKey.DETAILS_FREE,
            TextKey.DETAILS_SUBSTITUTE,
            TextKey.DETAILS_POSTAGE,
            TextKey.DETAILS_STOP,
            TextKey.DETAILS_STOP_BARE,
            TextKey.DETAILS_WITHDRAW,
            TextKey.DETAILS_SCREENS,
            TextKey.DETAILS_DELIVERY,
            TextKey.DETAILS_NEXT_PAPER,
            TextKey.DETAILS_NEXT_WITHDRAW);

    private final Person person;
    private final Draft draft;
    private final House house;
    private final List<Effect.Say> told = new ArrayList<>();

    private Details(Person person, Draft draft, House house) {
        this.person = person;
        this.draft = draft;
        this.house = house;
    }

    static Turn say(Turn turn, Going going) {
        var details = of(going.person(), going.draft(), going.step(), turn.house());
        details.forEach(turn::say);
        return details.isEmpty() ? turn.say(TextKey.DETAILS_NONE) : turn;
    }

    /// One bubble each; none where the question says all there is. At most four: a reply of LINE's has five.
    static List<Effect.Say> of(Person person, Draft draft, Step step, House house) {
        var details = new Details(person, draft, house);
        details.about(step);
        return details.told;
    }

    private void about(Step step) {
        switch (step) {
            case Step.Fill fill -> question(fill.question());
            case Step.Review _ -> review();
            case Step.ConfirmStop stop -> {
                if (Ending.bareCase(draft, stop, house).isPresent()) {
                    say(TextKey.DETAILS_STOP_BARE);
                }
                say(TextKey.DETAILS_STOP);
            }
            case Step.WaitForHuman waiting -> {
                say(TextKey.DETAILS_HUMAN, waiting.number().value());
                say(TextKey.DETAILS_HUMAN_END);
            }
            case Step.PickWithdrawal _, Step.ConfirmWithdrawal _, Step.UndoWithdrawal _ -> {
                say(TextKey.DETAILS_WITHDRAW);
                say(TextKey.DETAILS_SCREENS);
            }
            case Step.ReadNotice _, Step.PickKind _, Step.ConfirmKind _, Step.PickChange _, Step.LeaveCase _ -> {}
        }
    }

    private void question(Question question) {
        if (question == Question.KIND) {
            // Another kind may be chosen, at another price.
            return;
        }
        if (question == Question.ASKER) {
            say(TextKey.DETAILS_ASKER);
        }
        if (question == Question.STOP_OR_ERASE || question == Question.REASON) {
            substitute();
        }
        if (question == Question.DELIVERY) {
            say(TextKey.DETAILS_DELIVERY);
        }
        fee();
    }

    /// Where the operator's text lets another measure stand for a stop.
    private void substitute() {
        if (draft.kind().filter(Kind.SUSPENSION::equals).isPresent()) {
            house.policy()
                    .procedure()
                    .substitute()
                    .ifPresent(clause ->
                            say(TextKey.DETAILS_SUBSTITUTE, clause.source().in(person.language())));
        }
    }

    /// What happens when it is handed over.
    private void review() {
        if (HandingIn.onPaper(house, draft)) {
            say(TextKey.DETAILS_NEXT_PAPER);
        } else {
            told.add(HandingIn.next(house));
        }
        say(TextKey.DETAILS_NEXT_WITHDRAW);
        fee();
    }

    private void fee() {
        told.addAll(Fees.details(house, person.language(), draft));
    }

    private void say(TextKey text, String... arguments) {
        told.add(new Effect.Say(text, List.of(arguments)));
    }
}
