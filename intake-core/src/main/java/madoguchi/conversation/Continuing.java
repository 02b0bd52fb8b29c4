package madoguchi.conversation;

import java.util.Optional;
import java.util.OptionalInt;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// What happens while a question is open.
final class Continuing {
    /// How a day picked in a calendar comes back (see [Effect.Choice]).
    private static final String PICKED_DATE = Pick.CALENDAR.code() + "|date=";

    private Continuing() {}

    static Decision going(Turn turn, Going going) {
        Optional<Kind> withdrawn = Kinds.withdrawn(turn.policy(), going.draft());
        if (withdrawn.isPresent() && goesOn(turn, going)) {
            return withdrawn(turn, going, withdrawn.get());
        }
        return switch (turn.arrival().input()) {
            case Input.Said said -> said(turn, going, said);
            case Input.Tapped tapped -> tapped(turn, going, tapped.data());
            case Input.Pressed pressed -> tapped(turn, going, pressed.data());
            case Input.Told told -> Telling.take(turn, going, told.answers());
            case Input.Recalled recalled -> Watching.recalled(turn, going.person(), recalled.attempt());
            case Input.Forgot _ -> Watching.forgot(turn, going, going.person());
            case Input.Showed showed -> turn.say(notNeeded(showed.thing())).again(going);
            case Input.TooLong tooLong -> Opening.tooLong(turn, tooLong.limit()).again(going);
            case Input.Unsent unsent -> Unsending.going(turn, going, unsent.message());
            case Input.Flooded _ -> turn.say(TextKey.FLOODED).again(going);
            case Input.SetAside _ ->
                turn.ask(Filing.setAside(turn, going.person(), going.draft()), going.draft(), going.step());
            case Input.Followed _ ->
                Reaching.reached(turn, going.person(), true).again(going);
            case Input.Unfollowed _ ->
                Reaching.reached(turn, going.person(), false).unchanged();
            case Input.Withheld _ -> turn.unchanged();
            case Input.Staff staff -> Attending.staff(turn, going, staff);
            case Input.TimeReached reached ->
                switch (reached.timer()) {
                    // A timer that was set again since then no longer applies.
                    case CASES -> Expiring.due(turn, going);
                    case REMINDED -> Reminding.going(turn, going);
                    case ABANDONED ->
                        turn.time().isBefore(going.abandonAt()) ? turn.unchanged() : Ending.abandon(turn, going);
                };
        };
    }

    /// The operator stopped offering the kind while it was being asked for: what is there is offered, and what was
    /// written stays for it. Where the talk may not name the kind, it stays in the draft, so that the page does.
    private static Decision withdrawn(Turn turn, Going going, Kind kind) {
        String label =
                turn.texts().render(going.person().language(), Pick.naming(kind).label());
        Draft draft = Discreetly.wanted(going.person(), turn.house())
                ? going.draft()
                : going.draft().without(Question.KIND);
        return turn.say(TextKey.KIND_WITHDRAWN, label).ask(going.person(), draft, new Step.Fill(Question.KIND));
    }

    /// Whether what arrives would go on with the kind. A page brings another kind at once, and its ways around stay
    /// open.
    private static boolean goesOn(Turn turn, Going going) {
        return switch (turn.arrival().input()) {
            case Input.Said _, Input.Tapped _, Input.Showed _ -> Steps.needsKind(going.step());
            case Input.Pressed pressed ->
                Steps.needsKind(going.step())
                        && Way.tapped(pressed.data().substring(pressed.data().indexOf(':') + 1))
                                .isEmpty();
            case Input.Told told ->
                (Steps.needsKind(going.step()) || Steps.picksKind(going.step()))
                        && Kinds.onPage(turn.policy()).stream()
                                .noneMatch(option ->
                                        option.value().equals(told.answers().get(Question.KIND.key())));
            case Input.Recalled _,
                    Input.Forgot _,
                    Input.TooLong _,
                    Input.Unsent _,
                    Input.Flooded _,
                    Input.SetAside _,
                    Input.Followed _,
                    Input.Unfollowed _,
                    Input.Withheld _,
                    Input.Staff _,
                    Input.TimeReached _ -> false;
        };
    }

    private static Decision said(Turn turn, Going going, Input.Said said) {
        String text = TypedText.clean(said.text());
        if (HumanTalk.has(going)) {
            if (Way.typed(text, turn.texts()).filter(Way.NOT_MY_NUMBER::equals).isPresent()) {
                return Vouching.take(turn, going);
            }
            Optional<Way> out = HumanTalk.out(turn, text);
            return out.isPresent()
                    ? Turning.take(turn, going, out.get(), false)
                    : HumanTalk.heard(turn, going, text, said.guarded());
        }
        if (said.guarded()) {
            turn.sayGuarded(text);
        }
        Optional<Way> way = Way.typed(text, turn.texts());
        if (way.filter(Way::anytime).isPresent()) {
            return Turning.take(turn, going, way.get(), stale(turn));
        }
        if (stale(turn)) {
            return turn.say(TextKey.CROSSED).again(going);
        }
        Optional<Pick> pick = Answering.picked(turn, going, text);
        if (pick.isPresent()) {
            return Choosing.choose(turn, going, pick.get());
        }
        Optional<Decision> item = ItemChange.typed(turn, going, text);
        if (item.isPresent()) {
            return item.get();
        }
        return way.isPresent() ? Turning.take(turn, going, way.get(), false) : Answering.answer(turn, going, text);
    }

    /// A text that was under way before the open question was on the screen cannot be its answer (G3).
    private static boolean stale(Turn turn) {
        return turn.arrival()
                .promptSeenAt()
                .map(seen -> turn.arrival().sentAt().isBefore(seen))
                .orElse(true);
    }

    private static Decision tapped(Turn turn, Going going, String data) {
        Optional<Kind> fromMenu = FromMenu.kind(turn, data);
        if (fromMenu.isPresent()) {
            return FromMenu.take(turn, going, fromMenu.get());
        }
        if (FromMenu.further(data)) {
            return FromMenu.takeFurther(turn, going);
        }
        int colon = data.indexOf(':');
        if (colon < 0 || !data.substring(0, colon).equals(going.prompt())) {
            return turn.say(TextKey.OLD_BUTTON).again(going);
        }
        String code = data.substring(colon + 1);
        if (code.startsWith(PICKED_DATE)) {
            return Choosing.picked(turn, going, code.substring(PICKED_DATE.length()));
        }
        OptionalInt item =
                going.step() instanceof Step.Review ? ItemChange.tapped(going.draft(), code) : OptionalInt.empty();
        if (item.isPresent()) {
            return ItemChange.again(turn, going, item.getAsInt());
        }
        Optional<Pick> pick = turn.screen(going).tapped(code);
        if (pick.isPresent()) {
            return Choosing.choose(turn, going, pick.get());
        }
        Optional<Way> way = Way.tapped(code);
        return way.isPresent()
                ? Turning.take(turn, going, way.get(), false)
                : turn.say(TextKey.OLD_BUTTON).again(going);
    }

    private static TextKey notNeeded(Input.Thing thing) {
        return switch (thing) {
            case STICKER -> TextKey.THING_STICKER;
            case PHOTO, VIDEO -> TextKey.THING_PHOTO;
            case VOICE -> TextKey.THING_VOICE;
            case FILE -> TextKey.THING_FILE;
            case LOCATION -> TextKey.THING_LOCATION;
            case UNKNOWN -> TextKey.THING_UNKNOWN;
        };
    }
}
