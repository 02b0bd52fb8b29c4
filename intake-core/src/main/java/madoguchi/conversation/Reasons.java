package madoguchi.conversation;

import java.util.Optional;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Asker;
import madoguchi.policy.Clause;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// Says why a question is asked, and on what rule.
final class Reasons {
    private Reasons() {}

    static Turn say(Turn turn, Going going) {
        return switch (going.step()) {
            case Step.ReadNotice _ -> turn.say(TextKey.WHY_NOTICE);
            case Step.Fill fill -> question(turn, going, fill.question());
            case Step.PickKind _, Step.ConfirmKind _ -> turn.say(TextKey.WHY_KIND);
            case Step.Review _, Step.PickChange _ -> turn.say(TextKey.WHY_REVIEW);
            case Step.ConfirmStop _ -> turn.say(TextKey.WHY_STOP);
            case Step.WaitForHuman _ -> turn.say(TextKey.WHY_HUMAN);
            case Step.LeaveCase _ -> turn.say(TextKey.WHY_LEAVE_CASE);
            case Step.PickWithdrawal _, Step.ConfirmWithdrawal _, Step.UndoWithdrawal _ ->
                turn.say(TextKey.WHY_WITHDRAW);
        };
    }

    private static Turn question(Turn turn, Going going, Question question) {
        String basis = basis(turn, going);
        return switch (question) {
            case KIND -> turn.say(TextKey.WHY_KIND);
            case CONTENT -> turn.say(TextKey.WHY_CONTENT, basis);
            case ASKER -> turn.say(TextKey.WHY_ASKER);
            case RELATION, WHERE -> turn.say(TextKey.WHY_SEARCH);
            case AGENT_NAME, AGENT_RELATION -> turn.say(TextKey.WHY_AGENT, askers(turn, going));
            case AGENT_ADDRESS, AGENT_BIRTH_DATE -> turn.say(TextKey.WHY_AGENT_PAPER, questions(turn, going));
            case NAME, FURIGANA, NICKNAME, ADDRESS, BIRTH_DATE, MEMBER_ID, REGISTERED_THEN ->
                who(turn, going, question, basis);
            case SCOPE, RECORDS, RECIPIENT -> turn.say(TextKey.WHY_SCOPE);
            case ITEM_WHAT, ITEM_WRONG, ITEM_RIGHT, ITEM_MORE -> turn.say(TextKey.WHY_ITEM, basis);
            case ITEM_EVIDENCE -> turn.say(TextKey.WHY_EVIDENCE);
            case STOP_OR_ERASE, REASON -> turn.say(TextKey.WHY_REASON, basis);
            case METHOD -> turn.say(TextKey.WHY_METHOD);
            case CALLS, ENVELOPE, DELIVERY -> turn.say(TextKey.WHY_WISHES);
            case REPLY_BY -> turn.say(TextKey.WHY_REPLY_BY, basis);
            case MAIL -> turn.say(TextKey.WHY_MAIL, basis);
            case PHONE -> turn.say(TextKey.WHY_PHONE, basis);
        };
    }

    /// Where the operator's text lets another measure stand for a stop, whoever asks for one hears it.
    static Turn substitute(Turn turn, Person person, Optional<Kind> kind) {
        if (kind.filter(Kind.SUSPENSION::equals).isPresent()) {
            turn.policy()
                    .procedure()
                    .substitute()
                    .ifPresent(clause ->
                            turn.say(TextKey.SUBSTITUTE, clause.source().in(person.language())));
        }
        return turn;
    }

    private static Turn who(Turn turn, Going going, Question question, String basis) {
        if (question == Question.NAME && turn.form(going.draft()).namedOnPaper()) {
            return turn.say(TextKey.WHY_NAME_PAPER, identity(turn, going, basis));
        }
        // Of somebody who never was a member nothing is registered to compare with.
        return going.draft().asker().filter(Asker.OUTSIDER::equals).isPresent()
                ? turn.say(TextKey.WHY_SEARCH)
                : turn.say(TextKey.WHY_WHO_OPTIONAL, identity(turn, going, basis));
    }

    /// The operator's clause on what it holds, where its text has one.
    private static String identity(Turn turn, Going going, String otherwise) {
        return turn.policy()
                .procedure()
                .identity()
                .map(held -> own(turn, going, held.clause()))
                .orElse(otherwise);
    }

    private static String askers(Turn turn, Going going) {
        return turn.policy()
                .procedure()
                .askers()
                .map(named -> own(turn, going, named.clause()))
                .orElseGet(() -> turn.texts().render(going.person().language(), TextKey.LAW_AGENT));
    }

    private static String questions(Turn turn, Going going) {
        return turn.policy()
                .procedure()
                .questions()
                .map(asked -> own(turn, going, asked.clause()))
                .orElseGet(() -> askers(turn, going));
    }

    private static String own(Turn turn, Going going, Clause clause) {
        Language language = going.person().language();
        return turn.texts()
                .render(
                        language,
                        TextKey.BASIS_OPERATOR,
                        turn.policy().entity().in(language),
                        clause.source().in(language));
    }

    /// The operator's own clause where its text names the kind, else the article of the Act.
    private static String basis(Turn turn, Going going) {
        Language language = going.person().language();
        Kind kind = going.draft().kind().orElse(Kind.INQUIRY);
        var offered = turn.policy().kinds().get(kind);
        return offered == null ? turn.texts().render(language, article(kind)) : own(turn, going, offered.clause());
    }

    private static TextKey article(Kind kind) {
        return switch (kind) {
            case INQUIRY -> TextKey.LAW_INQUIRY;
            case COMPLAINT -> TextKey.LAW_COMPLAINT;
            case PURPOSE -> TextKey.LAW_PURPOSE;
            case DISCLOSURE -> TextKey.LAW_DISCLOSURE;
            case PROVISION_RECORDS -> TextKey.LAW_PROVISION__RECORDS;
            case CORRECTION -> TextKey.LAW_CORRECTION;
            case SUSPENSION -> TextKey.LAW_SUSPENSION;
            case PROVISION_STOP -> TextKey.LAW_PROVISION__STOP;
        };
    }
}
