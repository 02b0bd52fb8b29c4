package madoguchi.conversation;

import java.util.Arrays;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.NumberGuard;
import madoguchi.text.TextKey;

/// After a false alarm of the number guard: 「マイナンバーではありません」 (P3).
final class Vouching {
    private Vouching() {}

    /// Asks again what was answered with the number that was cut out, and believes what is typed next.
    static Decision take(Turn turn, Going going) {
        Step step = going.step() instanceof Step.WaitForHuman
                ? going.step()
                : doubted(turn, going.draft()).<Step>map(Step.Fill::new).orElse(going.step());
        return turn.say(TextKey.VOUCHED).vouched().ask(going.person(), going.draft(), step);
    }

    /// The question whose answer lost a number. An answer with a hole in it may have been taken for whole.
    private static Optional<Question> doubted(Turn turn, Draft draft) {
        return draft.answers().stream()
                .filter(answer -> NumberGuard.doubts(answer.value()))
                .map(Answer::question)
                .flatMap(key -> Arrays.stream(Question.values())
                        .filter(question -> question.key().equals(key)))
                .filter(turn.form(draft).questions()::contains)
                .reduce((_, later) -> later);
    }
}
