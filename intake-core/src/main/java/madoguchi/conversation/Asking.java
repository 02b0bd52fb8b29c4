package madoguchi.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.policy.Identity;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Draws each question of the form.
final class Asking {
    /// A calendar has to open somewhere: where scrolling is short for most.
    private static final LocalDate CALENDAR_OPENS_AT = LocalDate.of(1985, 1, 1);
    /// Where LINE's calendar begins.
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Form form;
    private final Draft draft;

    private Asking(Form form) {
        this.form = form;
        this.draft = form.draft();
    }

    static Screen question(Form form, Question question, LocalDate today) {
        return new Asking(form).screen(question, today);
    }

    private Screen screen(Question question, LocalDate today) {
        var picks = new ArrayList<>(picks(question));
        // What has an answer can be left as it is; what needs none can be passed over.
        if (draft.answer(question).isPresent()) {
            picks.add(Pick.KEEP);
        } else if (question.optional() && !picks.contains(Pick.NONE)) {
            picks.add(Pick.SKIP);
        }
        Optional<Effect.Dates> dates = picks.contains(Pick.CALENDAR)
                ? Optional.of(new Effect.Dates(CALENDAR_OPENS_AT, EARLIEST, today))
                : Optional.empty();
        return new Screen(text(question), arguments(question), List.of(), picks, dates);
    }

    private TextKey text(Question question) {
        boolean agent = draft.byAgent();
        return switch (question) {
            case KIND -> TextKey.ASK_KIND;
            case CONTENT -> content();
            case ASKER -> TextKey.ASK_ASKER;
            case RELATION -> TextKey.ASK_RELATION;
            case WHERE -> TextKey.ASK_WHERE;
            case AGENT_NAME -> TextKey.ASK_AGENT_NAME;
            case AGENT_RELATION -> TextKey.ASK_AGENT_RELATION;
            case AGENT_ADDRESS -> TextKey.ASK_AGENT_ADDRESS;
            case AGENT_BIRTH_DATE -> TextKey.ASK_AGENT_BIRTH_DATE;
            case NAME -> name(agent);
            case FURIGANA -> agent ? TextKey.ASK_FURIGANA_OTHER : TextKey.ASK_FURIGANA;
            case NICKNAME -> TextKey.ASK_NICKNAME;
            case ADDRESS -> agent ? TextKey.ASK_ADDRESS_OTHER : TextKey.ASK_ADDRESS;
            case BIRTH_DATE -> agent ? TextKey.ASK_BIRTH_DATE_OTHER : TextKey.ASK_BIRTH_DATE;
            case REPLY_BY -> replyBy();
            case MAIL -> TextKey.ASK_MAIL;
            case PHONE -> TextKey.ASK_PHONE;
            case MEMBER_ID -> TextKey.ASK_MEMBER_ID;
            case REGISTERED_THEN -> TextKey.ASK_REGISTERED_THEN;
            case SCOPE -> isKind(Kind.PURPOSE) ? TextKey.ASK_SCOPE_PURPOSE : TextKey.ASK_SCOPE;
            case RECORDS -> TextKey.ASK_RECORDS;
            case ITEM_WHAT -> Items.told(draft).isEmpty() ? TextKey.ASK_ITEM_WHAT : TextKey.ASK_ITEM_WHAT_NEXT;
            case ITEM_WRONG -> TextKey.ASK_ITEM_WRONG;
            case ITEM_RIGHT -> TextKey.ASK_ITEM_RIGHT;
            case ITEM_EVIDENCE -> TextKey.ASK_ITEM_EVIDENCE;
            case ITEM_MORE -> TextKey.ASK_ITEM_MORE;
            case STOP_OR_ERASE -> TextKey.ASK_STOP_OR_ERASE;
            case RECIPIENT -> TextKey.ASK_RECIPIENT;
            case REASON -> TextKey.ASK_REASON;
            case METHOD -> TextKey.ASK_METHOD;
            case CALLS -> TextKey.ASK_CALLS;
            case ENVELOPE -> TextKey.ASK_ENVELOPE;
            case DELIVERY -> TextKey.ASK_DELIVERY;
        };
    }

    private TextKey name(boolean agent) {
        if (form.namedOnPaper()) {
            return agent ? TextKey.ASK_NAME_OTHER_PAPER : TextKey.ASK_NAME_PAPER;
        }
        return agent ? TextKey.ASK_NAME_OTHER : TextKey.ASK_NAME;
    }

    private boolean isKind(Kind kind) {
        return draft.kind().filter(kind::equals).isPresent();
    }

    private TextKey content() {
        if (offersFirst()) {
            return TextKey.ASK_CONTENT_FIRST;
        }
        return isKind(Kind.COMPLAINT) ? TextKey.ASK_CONTENT_COMPLAINT : TextKey.ASK_CONTENT_INQUIRY;
    }

    private TextKey replyBy() {
        if (!form.asksWho()) {
            return TextKey.ASK_REPLY_BY;
        }
        if (draft.byAgent()) {
            return TextKey.ASK_CONTACT_AGENT;
        }
        return heldContact() ? TextKey.ASK_CONTACT_REGISTERED : TextKey.ASK_CONTACT;
    }

    /// Whether the operator finds people by their registered mail or phone, so that these are the better answer.
    private boolean heldContact() {
        return form.policy()
                .procedure()
                .identity()
                .filter(identity -> identity.matchOn().contains(Identity.Held.MAIL)
                        || identity.matchOn().contains(Identity.Held.PHONE))
                .isPresent();
    }

    private boolean offersFirst() {
        return draft.first().isPresent();
    }

    private List<String> arguments(Question question) {
        return question == Question.CONTENT && offersFirst()
                ? draft.first()
                        .map(heard -> List.of(String.valueOf(TypedText.length(heard.text()))))
                        .orElse(List.of())
                : List.of();
    }

    private List<Pick> picks(Question question) {
        return switch (question) {
            case KIND -> Kinds.first(form.policy());
            case CONTENT -> offersFirst() ? List.of(Pick.USE_FIRST, Pick.REWRITE) : List.of();
            case BIRTH_DATE, AGENT_BIRTH_DATE -> List.of(Pick.CALENDAR);
            case REPLY_BY ->
                form.asksWho()
                        ? List.of(Pick.BY_MAIL, Pick.BY_PHONE, Pick.NEITHER)
                        : List.of(Pick.BY_LINE, Pick.BY_MAIL, Pick.BY_PHONE);
            case REASON ->
                Picks.of(question).stream()
                        .filter(pick -> pick != Pick.REASON_WITHOUT_CONSENT || isKind(Kind.PROVISION_STOP))
                        .toList();
            case ITEM_WRONG -> List.of(Pick.NOT_THERE);
            case ITEM_RIGHT -> List.of(Pick.TAKE_OUT);
            case ASKER,
                    RELATION,
                    AGENT_RELATION,
                    SCOPE,
                    RECORDS,
                    ITEM_WHAT,
                    ITEM_MORE,
                    STOP_OR_ERASE,
                    RECIPIENT,
                    METHOD,
                    CALLS,
                    ENVELOPE,
                    DELIVERY -> Picks.of(question);
            case MEMBER_ID, REGISTERED_THEN, NICKNAME, ITEM_EVIDENCE -> List.of(Pick.NONE);
            case WHERE, AGENT_NAME, AGENT_ADDRESS, NAME, FURIGANA, ADDRESS, MAIL, PHONE -> List.of();
        };
    }
}
