package madoguchi.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.text.Language;

/// A request as support receives it.
///
/// @param policy the fingerprint of the policy it was made under
/// @param received when the request first arrived, which is what clocks count from (P5, P14); of a prepared request,
///     once its papers came, the day they came (P6)
/// @param opened when the case was made
/// @param replyBy the way the person wants to be answered
/// @param releaseTo the one contact results may go to; empty until staff have matched one (P2)
/// @param fee what the person was told it costs; empty where nothing is charged
/// @param flags what staff should look at first, as keys
/// @param answered what became of it, once staff have answered
/// @param history what was done to it, oldest first
/// @param replies what staff wrote that only a page shows, oldest first
public record Case(
        CaseNumber number,
        String operator,
        String policy,
        Matter matter,
        State state,
        Language language,
        Instant received,
        Instant opened,
        List<Answer> answers,
        Contact.Way replyBy,
        List<Contact> contacts,
        Optional<Contact> releaseTo,
        Optional<NoticeGiven> notice,
        Optional<FeeTold> fee,
        List<String> flags,
        Optional<Answered> answered,
        List<Happening> history,
        List<Reply> replies) {
    /// On a case whose agent hears that the operator's text discloses to the person only.
    public static final String PERSON_ONLY = "answer-to-person-only";
    /// On a case of a parent or guardian, at an operator whose text does: staff decide (P15).
    public static final String GUARDIAN = "guardian-answer";

    public Case {
        answers = List.copyOf(answers);
        contacts = List.copyOf(contacts);
        flags = List.copyOf(flags);
        history = List.copyOf(history);
        replies = List.copyOf(replies);
    }

    /// A case to which nothing was done yet.
    public Case(
            CaseNumber number,
            String operator,
            String policy,
            Matter matter,
            State state,
            Language language,
            Instant received,
            Instant opened,
            List<Answer> answers,
            Contact.Way replyBy,
            List<Contact> contacts,
            Optional<Contact> releaseTo,
            Optional<NoticeGiven> notice,
            Optional<FeeTold> fee,
            List<String> flags) {
        this(
                number,
                operator,
                policy,
                matter,
                state,
                language,
                received,
                opened,
                answers,
                replyBy,
                contacts,
                releaseTo,
                notice,
                fee,
                flags,
                Optional.empty(),
                List.of(),
                List.of());
    }

    Case withAnswers(List<Answer> changed) {
        return with(state, received, changed, replyBy, contacts, releaseTo, flags, answered, history, replies);
    }

    Case withState(State changed) {
        return with(changed, received, answers, replyBy, contacts, releaseTo, flags, answered, history, replies);
    }

    Case withReceived(Instant changed) {
        return with(state, changed, answers, replyBy, contacts, releaseTo, flags, answered, history, replies);
    }

    Case withContacts(Contact.Way way, List<Contact> changed, Optional<Contact> release) {
        return with(state, received, answers, way, changed, release, flags, answered, history, replies);
    }

    public Case withFlags(List<String> changed) {
        return with(state, received, answers, replyBy, contacts, releaseTo, changed, answered, history, replies);
    }

    Case withAnswered(Answered given) {
        return with(
                state, received, answers, replyBy, contacts, releaseTo, flags, Optional.of(given), history, replies);
    }

    Case withHistory(List<Happening> changed) {
        return with(state, received, answers, replyBy, contacts, releaseTo, flags, answered, changed, replies);
    }

    Case withReply(Reply added) {
        if (replies.contains(added)) {
            return this;
        }
        var all = new ArrayList<>(replies);
        all.add(added);
        return with(
                state,
                received,
                answers,
                replyBy,
                contacts,
                releaseTo,
                flags,
                answered,
                history,
                all.subList(Math.max(0, all.size() - Reply.MOST), all.size()));
    }

    private Case with(
            State nextState,
            Instant nextReceived,
            List<Answer> nextAnswers,
            Contact.Way nextReplyBy,
            List<Contact> nextContacts,
            Optional<Contact> nextRelease,
            List<String> nextFlags,
            Optional<Answered> nextAnswered,
            List<Happening> nextHistory,
            List<Reply> nextReplies) {
        return new Case(
                number,
                operator,
                policy,
                matter,
                nextState,
                language,
                nextReceived,
                opened,
                nextAnswers,
                nextReplyBy,
                nextContacts,
                nextRelease,
                notice,
                fee,
                nextFlags,
                nextAnswered,
                nextHistory,
                nextReplies);
    }

    /// Whether it may be answered to the person alone, though an appointed agent asked. Where a guardian asks for
    /// somebody who cannot receive the answer, staff decide (P15).
    public boolean personOnly() {
        return flags.contains(PERSON_ONLY) && !flags.contains(GUARDIAN);
    }

    /// Whether it came on paper: the day its envelope arrived is the day it arrived (P6).
    boolean onPaper() {
        return state.status() == State.Status.PREPARED
                || history.stream().anyMatch(each -> each.state().status() == State.Status.PREPARED);
    }

    /// What may be told of a case when it is gone: nothing a person said.
    public Case husk(Cause cause) {
        return new Case(
                number,
                operator,
                policy,
                matter,
                cause.state(),
                language,
                received,
                opened,
                List.of(),
                Contact.Way.LINE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Override
    public String toString() {
        return "Case[" + number.value() + "]";
    }
}
