package madoguchi.conversation;

import java.util.Optional;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.cases.NoticeGiven;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;

/// What follows from each choice.
final class Choosing {
    private Choosing() {}

    static Decision choose(Turn turn, Going going, Pick pick) {
        return switch (pick) {
            case NOTICE_GO -> accept(turn, going);
            case NOTICE_ELSEWHERE -> Ending.elsewhere(turn, going);
            case NOTICE_STOP, STOP_YES -> Ending.stop(turn, going);

            case INQUIRY -> kind(turn, going, Kind.INQUIRY);
            case COMPLAINT -> kind(turn, going, Kind.COMPLAINT);
            case DISCLOSURE -> kind(turn, going, Kind.DISCLOSURE);
            case CORRECTION, ERASE_WRONG -> kind(turn, going, Kind.CORRECTION);
            case SUSPENSION -> kind(turn, going, Kind.SUSPENSION);
            case ERASE_STOP ->
                kind(
                        turn,
                        going.person(),
                        going.draft().with(Question.STOP_OR_ERASE, Pick.ERASE.code(), turn.arrival()),
                        Kind.SUSPENSION);
            case PURPOSE -> kind(turn, going, Kind.PURPOSE);
            case PROVISION_RECORDS -> kind(turn, going, Kind.PROVISION_RECORDS);
            case PROVISION_STOP -> kind(turn, going, Kind.PROVISION_STOP);
            case KIND_YES ->
                going.step() instanceof Step.ConfirmKind sounds ? kind(turn, going, sounds.kind()) : turn.again(going);
            case KIND_NO -> turn.ask(going.person(), going.draft(), new Step.Fill(Question.KIND));
            case MORE -> turn.ask(going.person(), going.draft(), new Step.PickKind(Step.Page.MORE));
            case LEAVING -> Signposts.leaving(turn, going.person(), going.draft());

            case USE_FIRST -> Answering.give(turn, going, going.draft().usingFirst());
            case REWRITE -> turn.ask(going.person(), going.draft().withoutFirst(), new Step.Fill(Question.CONTENT));
            case KEEP -> keep(turn, going);
            case BY_LINE -> replyBy(turn, going, Contact.Way.LINE);
            case BY_MAIL -> replyBy(turn, going, Contact.Way.MAIL);
            case BY_PHONE -> replyBy(turn, going, Contact.Way.PHONE);
            case NEITHER -> replyBy(turn, going, Contact.Way.LINE);
            case ASKER_MEMBER, ASKER_OUTSIDER, ASKER_VICTIM, ASKER_STATUTORY, ASKER_APPOINTED ->
                Asked.about(turn, going, pick);
            case ASKER_BEREAVED, ASKER_AUTHORITY -> Asked.byStaffOnly(turn, going, pick);
            case RELATION_PAPERS,
                    RELATION_APPLICANT,
                    RELATION_BUSINESS,
                    RELATION_EMPLOYEE,
                    RELATION_PARENT,
                    RELATION_GUARDIAN,
                    SCOPE_ALL,
                    SCOPE_REGISTERED,
                    SCOPE_HISTORY,
                    ABOUT_NAME,
                    ABOUT_ADDRESS,
                    ABOUT_BIRTH_DATE,
                    ABOUT_CONTACT,
                    ABOUT_PROFILE,
                    NOT_THERE,
                    TAKE_OUT,
                    STOP_USE,
                    ERASE,
                    STOP_AND_ERASE,
                    EVERYBODY,
                    REASON_WITHOUT_CONSENT,
                    REASON_BEYOND_PURPOSE,
                    REASON_IMPROPER_USE,
                    REASON_IMPROPER_ACQUISITION,
                    REASON_NO_LONGER_NEEDED,
                    REASON_LEAKED,
                    REASON_RIGHTS_AT_RISK,
                    REASON_OTHER,
                    METHOD_DATA,
                    METHOD_PAPER,
                    CALLS_WELCOME,
                    NO_CALLS,
                    PLAIN_ENVELOPE,
                    USUAL_ENVELOPE,
                    POST_OFFICE,
                    ADDRESSEE_ONLY,
                    USUAL_DELIVERY -> asked(turn, going, pick);
            case MORE_ITEMS -> Answering.give(turn, going, Items.close(going.draft()));
            case NO_MORE_ITEMS ->
                Answering.give(
                        turn, going, Items.close(going.draft()).with(Question.ITEM_MORE, pick.code(), turn.arrival()));
            case NONE, SKIP -> passOver(turn, going);
            // A calendar sends a day; without one nothing was picked.
            case CALENDAR -> turn.again(going);

            case SEND -> HandingIn.submit(turn, going);
            case CHANGE -> turn.ask(going.person(), going.draft(), new Step.PickChange());
            case CHANGE_KIND,
                    CHANGE_CONTENT,
                    CHANGE_NAME,
                    CHANGE_FURIGANA,
                    CHANGE_ADDRESS,
                    CHANGE_BIRTH_DATE,
                    CHANGE_REPLY_BY,
                    CHANGE_MAIL,
                    CHANGE_PHONE,
                    CHANGE_MEMBER_ID,
                    CHANGE_REGISTERED_THEN,
                    CHANGE_SCOPE,
                    CHANGE_METHOD,
                    CHANGE_ASKER,
                    CHANGE_RELATION,
                    CHANGE_WHERE,
                    CHANGE_AGENT_NAME,
                    CHANGE_AGENT_RELATION,
                    CHANGE_AGENT_ADDRESS,
                    CHANGE_AGENT_BIRTH_DATE,
                    CHANGE_NICKNAME,
                    CHANGE_RECORDS,
                    CHANGE_STOP_OR_ERASE,
                    CHANGE_RECIPIENT,
                    CHANGE_REASON,
                    CHANGE_CALLS,
                    CHANGE_ENVELOPE,
                    CHANGE_DELIVERY ->
                pick.changes().map(question -> fill(turn, going, question)).orElseGet(() -> turn.again(going));
            case CHANGE_ITEMS -> ItemChange.again(turn, going);

            case STOP_NO ->
                turn.say(TextKey.NOT_STOPPED).ask(going.person(), going.draft(), Steps.beneath(going.step()));
            case LEAVE_YES -> leaveCase(turn, going, true);
            case LEAVE_NO -> leaveCase(turn, going, false);

            case WITHDRAW_1, WITHDRAW_2, WITHDRAW_3, WITHDRAW_4, WITHDRAW_5 ->
                Withdrawing.pick(turn, going, Pick.WITHDRAWABLE.indexOf(pick));
            case WITHDRAW_YES -> Withdrawing.confirmed(turn, going);
            case WITHDRAW_NO -> Withdrawing.leave(turn, going);
            case UNDO_WITHDRAWAL -> Withdrawing.undo(turn, going, going.person());
        };
    }

    private static Decision accept(Turn turn, Going going) {
        if (!(going.step() instanceof Step.ReadNotice shown)
                || !shown.version().equals(turn.policy().notice().version())) {
            // The notice changed while it was on the screen: what was read is not what holds.
            return Opening.greet(turn.say(TextKey.NOTICE_CHANGED), going.person(), going.draft());
        }
        var given = new NoticeGiven(shown.version(), shown.shownAt(), turn.time());
        Person informed = going.person().accepting(given);
        // A kind that was tapped on the menu before the notice was answered.
        return going.draft()
                .kind()
                .map(kind -> kind(turn, informed, going.draft(), kind))
                .orElseGet(() -> turn.ask(informed, going.draft(), Steps.kind(going.draft(), turn.house())));
    }

    private static Decision kind(Turn turn, Going going, Kind kind) {
        return kind(turn, going.person(), going.draft(), kind);
    }

    /// On with this kind.
    static Decision kind(Turn turn, Person person, Draft draft, Kind kind) {
        Draft chosen = saidNoMore(turn, draft, kind).with(Question.KIND, kind.key(), turn.arrival());
        Fees.telling(turn.house(), person.language(), chosen).forEach(turn::say);
        return turn.ask(person, chosen, Steps.next(turn.form(chosen)));
    }

    /// 「質問があります」 names the kind and says nothing of what it is about; when it came still counts.
    private static Draft saidNoMore(Turn turn, Draft draft, Kind kind) {
        return draft.first()
                .filter(heard -> Pick.naming(kind).named(heard.text(), turn.texts()))
                .map(_ -> draft.withoutFirst())
                .orElse(draft);
    }

    private static Decision replyBy(Turn turn, Going going, Contact.Way way) {
        Optional<Question> stating = Question.stating(way);
        if (stating.flatMap(going.draft()::answer).isPresent()
                && going.draft().replyBy().equals(Optional.of(way))) {
            // The way stays, so it is the address or number that shall be another.
            return fill(turn, going, stating.get());
        }
        return Answering.give(turn, going, going.draft().with(Question.REPLY_BY, way.name(), turn.arrival()));
    }

    /// A choice that stands for itself answers the open question.
    private static Decision asked(Turn turn, Going going, Pick pick) {
        return going.step() instanceof Step.Fill fill
                ? value(turn, going, fill.question(), pick.code())
                : turn.again(going);
    }

    private static Decision value(Turn turn, Going going, Question question, String value) {
        return Answering.give(turn, going, going.draft().with(question, value, turn.arrival()));
    }

    /// A day from the calendar is an answer like any other: the platform's limits are not ours.
    static Decision picked(Turn turn, Going going, String day) {
        if (!(going.step() instanceof Step.Fill(Question open))
                || (open != Question.BIRTH_DATE && open != Question.AGENT_BIRTH_DATE)) {
            return turn.say(TextKey.OLD_BUTTON).again(going);
        }
        return switch (Fitting.of(open, day, turn.today())) {
            case Fitting.Fits fits -> value(turn, going, open, fits.value());
            case Fitting.Misses misses -> turn.missed(going, misses.hint());
        };
    }

    /// No answer is an answer where none is needed.
    static Decision passOver(Turn turn, Going going) {
        if (!(going.step() instanceof Step.Fill(Question open)) || !open.optional()) {
            return turn.again(going);
        }
        if (open == Question.NAME) {
            turn.say(turn.form(going.draft()).namedOnPaper() ? TextKey.NAME_LEFT_OUT_PAPER : TextKey.NAME_LEFT_OUT);
        }
        return value(turn, going, open, "");
    }

    private static Decision fill(Turn turn, Going going, Question question) {
        return turn.ask(going.person(), going.draft(), new Step.Fill(question));
    }

    /// Leaves an answer as it is: on to the question after it, as if it had been given again.
    private static Decision keep(Turn turn, Going going) {
        return turn.ask(going.person(), going.draft(), Steps.next(turn.form(going.draft())));
    }

    private static Decision leaveCase(Turn turn, Going going, boolean leave) {
        if (!(going.step() instanceof Step.LeaveCase asked)) {
            return turn.again(going);
        }
        for (Step.Hidden hidden : asked.hidden()) {
            turn.amend(
                    hidden.number(),
                    leave ? new Change.AnswerEmptied(hidden.message()) : new Change.AnswerShown(hidden.message()));
        }
        turn.say(leave ? TextKey.UNSENT_LEFT : TextKey.UNSENT_STAYS);
        return asked.open().isPresent()
                ? turn.ask(going.person(), going.draft(), asked.open().get())
                : turn.rest(going.person());
    }
}
