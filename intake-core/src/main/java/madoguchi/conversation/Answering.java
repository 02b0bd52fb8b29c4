package madoguchi.conversation;

import java.util.Optional;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Texts as answers to the open question.
final class Answering {
    /// Shorter texts are too likely a slip to be kept as what the person wants to say, unless they say what kind it is:
    /// 「写真を消して」.
    private static final int SHORTEST_REMARK = 8;

    private Answering() {}

    /// The choice that a text names, if it names one.
    static Optional<Pick> picked(Turn turn, Going going, String text) {
        Optional<Pick> offered = Pick.typed(text, turn.screen(going), turn.texts());
        if (offered.isPresent() || !Steps.picksKind(going.step())) {
            return offered;
        }
        // A kind may be named whichever page is shown.
        return Pick.MORE_KINDS.stream()
                .filter(pick -> pick.named(text, turn.texts()))
                .findFirst()
                .or(() -> Kinds.first(turn.policy()).stream()
                        .filter(pick -> pick.named(text, turn.texts()))
                        .findFirst());
    }

    static Decision answer(Turn turn, Going going, String text) {
        if (text.length() > turn.house().textLimit()) {
            return Opening.tooLong(turn, turn.house().textLimit()).again(going);
        }
        if (!(going.step() instanceof Step.WaitForHuman)) {
            var urgent = Urgent.meet(turn, going.person(), going.draft(), text);
            if (urgent.isPresent()) {
                return urgent.get();
            }
        }
        if (going.step() instanceof Step.Fill(Question open)) {
            var digression = Digression.of(turn, going, open, text);
            if (digression.isPresent()) {
                return digression.get().meet(turn, going, open);
            }
        }
        return switch (going.step()) {
            case Step.Fill fill ->
                switch (fill.question()) {
                    case KIND -> kind(turn, going, text);
                    case CONTENT -> content(turn, going, text);
                    case ASKER, ITEM_MORE, STOP_OR_ERASE, CALLS, ENVELOPE, DELIVERY ->
                        turn.missed(going, TextKey.MISS_CHOICE);
                    case RELATION,
                            WHERE,
                            AGENT_NAME,
                            AGENT_RELATION,
                            AGENT_ADDRESS,
                            AGENT_BIRTH_DATE,
                            REPLY_BY,
                            NAME,
                            FURIGANA,
                            NICKNAME,
                            ADDRESS,
                            BIRTH_DATE,
                            MAIL,
                            PHONE,
                            MEMBER_ID,
                            REGISTERED_THEN,
                            SCOPE,
                            RECORDS,
                            ITEM_WHAT,
                            ITEM_WRONG,
                            ITEM_RIGHT,
                            ITEM_EVIDENCE,
                            RECIPIENT,
                            REASON,
                            METHOD -> Together.take(turn, going, fill.question(), text);
                };
            case Step.PickKind _, Step.ConfirmKind _, Step.ReadNotice _ -> kind(turn, going, text);
            case Step.WaitForHuman waiting -> note(turn, going, waiting, text);
            case Step.PickWithdrawal asked -> Withdrawing.named(turn, going, asked, text);
            case Step.UndoWithdrawal _ -> Opening.resting(turn, going.person());
            case Step.Review _, Step.PickChange _, Step.ConfirmStop _, Step.LeaveCase _, Step.ConfirmWithdrawal _ ->
                turn.missed(going, TextKey.MISS_CHOICE);
        };
    }

    private static Decision kind(Turn turn, Going going, String text) {
        // Before the notice is answered nothing is taken up but what cannot wait; what was written is kept for then.
        boolean notice = going.step() instanceof Step.ReadNotice;
        if (!notice && turn.texts().names(TextKey.WORDS_ERASING, text)) {
            return turn.ask(going.person(), going.draft(), new Step.PickKind(Step.Page.ERASING));
        }
        if (!FirstWords.mayBeRequest(text, turn.house())) {
            return turn.missed(going, TextKey.MISS_CHOICE);
        }
        return switch (Everyday.of(turn, text)) {
            case Everyday.ForStaff matter -> Signposts.toStaff(turn, going.person(), going.draft(), text, matter);
            case Everyday.Pointed(var post) ->
                Signposts.point(turn, going.person(), post).again(going);
            case Everyday.Beside(var post) ->
                remark(turn, going, Signposts.beside(turn, going.person(), going.draft(), text, post), text);
            case Everyday.None _ -> remark(turn, going, going.person(), text);
        };
    }

    /// People say what they want before they say what it is. It is kept and offered as the content (P5).
    ///
    /// @param noticed the person, with what of the text went to staff
    private static Decision remark(Turn turn, Going going, Person noticed, String text) {
        boolean room = going.draft().first().isEmpty()
                && going.draft().answer(Question.CONTENT).isEmpty();
        boolean tellsKind = FirstWords.tellsKind(text, turn.house());
        boolean kept = room && (tellsKind || TypedText.length(text) >= SHORTEST_REMARK);
        boolean left = !noticed.equals(going.person());
        if (kept || left) {
            Draft heard = going.draft().hearing(text, turn.arrival());
            boolean notice = going.step() instanceof Step.ReadNotice;
            Step next = Steps.kind(heard, turn.house());
            return (left ? turn : turn.say(TextKey.KEPT_TEXT))
                    .ask(
                            noticed,
                            kept ? heard : going.draft(),
                            notice || next instanceof Step.Fill ? going.step() : next);
        }
        if (tellsKind && Steps.picksKind(going.step())) {
            return turn.ask(
                    going.person(),
                    going.draft(),
                    Steps.kind(going.draft().hearing(text, turn.arrival()), turn.house()));
        }
        return turn.missed(going, TextKey.MISS_CHOICE);
    }

    private static Decision content(Turn turn, Going going, String text) {
        boolean says = TypedText.says(text)
                && TypedText.choice(text).isEmpty()
                && !turn.texts().names(TextKey.WORDS_YES, text)
                && !turn.texts().names(TextKey.WORDS_NO, text);
        return says
                ? give(turn, going, going.draft().with(Question.CONTENT, text, turn.arrival()))
                : turn.missed(going, TextKey.MISS_CONTENT);
    }

    /// Goes on with the draft an answer made.
    static Decision give(Turn turn, Going going, Draft draft) {
        return Minors.born(turn, going.person(), going.draft(), draft)
                .orElseGet(() -> turn.ask(going.person(), draft, Steps.next(turn.form(draft))));
    }

    private static Decision note(Turn turn, Going going, Step.WaitForHuman waiting, String text) {
        if (TypedText.key(text).isEmpty()) {
            return turn.again(going);
        }
        Person person = HumanTalk.noted(turn, going.person(), waiting.number(), text);
        return Danger.noted(turn, waiting.number(), text)
                .say(TextKey.HUMAN_TOLD)
                .ask(person, going.draft(), waiting);
    }
}
