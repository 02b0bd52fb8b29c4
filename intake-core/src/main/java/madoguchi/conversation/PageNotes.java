package madoguchi.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What a page tells before it asks: what a talk says in passing and may not say where discretion is high (P1). All of
/// it follows from where the conversation stands, so it is there however the page is reached, and as often.
final class PageNotes {
    /// Everything of the talk's that stands here instead.
    static final Set<TextKey> KEYS = EnumSet.of(
            TextKey.NOTICE_WHO,
            TextKey.NOTICE_WHAT,
            TextKey.NOTICE_FREE,
            TextKey.ELSEWHERE,
            TextKey.FEE,
            TextKey.FEE_RESERVED,
            TextKey.POSTAGE,
            TextKey.KIND_WITHDRAWN,
            TextKey.ANSWER_TO_PERSON_ONLY,
            TextKey.NAME_LEFT_OUT,
            TextKey.NAME_LEFT_OUT_PAPER,
            TextKey.COMPLAINT_BODIES);

    private final Going going;
    private final House house;
    private final Language language;

    PageNotes(Going going, House house) {
        this.going = going;
        this.house = house;
        this.language = going.person().language();
    }

    List<Effect.Say> told() {
        return switch (going.step()) {
            case Step.ReadNotice _ -> notice();
            case Step.Fill _, Step.Review _, Step.PickChange _, Step.PickKind _, Step.ConfirmKind _ ->
                gone(going, house).map(this::withdrawn).map(List::of).orElseGet(this::form);
            case Step.WaitForHuman _ -> byStaffOnly();
            case Step.ConfirmStop _,
                    Step.LeaveCase _,
                    Step.PickWithdrawal _,
                    Step.ConfirmWithdrawal _,
                    Step.UndoWithdrawal _ -> List.of();
        };
    }

    /// The same conversation where the kind is asked again, if the operator no longer offers the one that was chosen.
    static Going without(Going going, House house) {
        return gone(going, house).isEmpty()
                ? going
                : new Going(
                        going.person(),
                        going.draft().without(Question.KIND),
                        new Step.Fill(Question.KIND),
                        going.prompt(),
                        going.misses(),
                        going.abandonAt(),
                        going.vouched());
    }

    private static Optional<Kind> gone(Going going, House house) {
        return Steps.needsKind(going.step()) || Steps.picksKind(going.step())
                ? Kinds.withdrawn(house.policy(), going.draft())
                : Optional.empty();
    }

    /// The other ways stand here, since in the talk they would tell.
    private List<Effect.Say> notice() {
        var notes = new ArrayList<>(Notice.told(house, language));
        notes.add(Ending.ways(house, language));
        return notes;
    }

    private Effect.Say withdrawn(Kind kind) {
        return new Effect.Say(
                TextKey.KIND_WITHDRAWN,
                List.of(house.texts().render(language, Pick.naming(kind).label())));
    }

    private List<Effect.Say> form() {
        Draft draft = going.draft();
        var notes = new ArrayList<Effect.Say>();
        if (going.step() instanceof Step.Fill || going.step() instanceof Step.Review) {
            notes.addAll(Fees.telling(house, language, draft));
            if (Asked.answersPersonOnly(house.policy(), draft)) {
                notes.add(say(TextKey.ANSWER_TO_PERSON_ONLY));
            }
            Form form = Form.of(draft, going.person(), house);
            if (form.nameLeftOut()) {
                notes.add(say(form.namedOnPaper() ? TextKey.NAME_LEFT_OUT_PAPER : TextKey.NAME_LEFT_OUT));
            }
        }
        if (going.step() instanceof Step.Review
                && draft.kind().filter(Kind.COMPLAINT::equals).isPresent()) {
            HandingIn.elsewhereToComplain(house, language).ifPresent(notes::add);
        }
        return notes;
    }

    private List<Effect.Say> byStaffOnly() {
        return going.draft().forStaffAlone() ? List.of(say(TextKey.ASKER_TO_STAFF)) : List.of();
    }

    private static Effect.Say say(TextKey text) {
        return new Effect.Say(text, List.of());
    }
}
