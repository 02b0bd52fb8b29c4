package madoguchi.conversation;

import java.util.List;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Asker;
import madoguchi.policy.Askers;
import madoguchi.policy.Kind;
import madoguchi.policy.Policy;
import madoguchi.text.TextKey;

/// What follows from whose information it is about (P11).
final class Asked {
    private Asked() {}

    /// On with the questions for somebody like this.
    static Decision about(Turn turn, Going going, Pick asker) {
        Draft draft = going.draft().with(Question.ASKER, asker.code(), turn.arrival());
        if (answersPersonOnly(turn.policy(), draft)) {
            turn.say(TextKey.ANSWER_TO_PERSON_ONLY);
        }
        return Answering.give(turn, going, draft);
    }

    /// The Act speaks of living persons, and of an authority nothing is confirmed: staff take it up, and nothing is
    /// collected here.
    static Decision byStaffOnly(Turn turn, Going going, Pick asker) {
        turn.say(TextKey.ASKER_TO_STAFF);
        return Filing.called(
                turn,
                going.person(),
                going.draft().with(Question.ASKER, asker.code(), turn.arrival()),
                List.of(asker.code()));
    }

    /// Whether the operator's text sends what is disclosed to the person alone (P15: for a guardian staff decide).
    static boolean answersPersonOnly(Policy policy, Draft draft) {
        boolean discloses = draft.kind()
                .filter(kind -> kind == Kind.DISCLOSURE || kind == Kind.PROVISION_RECORDS)
                .isPresent();
        return discloses
                && draft.asker().filter(Asker::agent).isPresent()
                && policy.procedure()
                        .askers()
                        .flatMap(Askers::releaseTo)
                        .filter(Askers.ReleaseTo.PERSON::equals)
                        .isPresent();
    }
}
