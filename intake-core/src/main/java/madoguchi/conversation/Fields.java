package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;

/// The fields of a page that a question's answer is typed into or chosen from.
final class Fields {
    private Fields() {}

    static Sheet.Field of(Form form, Question question) {
        Draft draft = form.draft();
        return new Sheet.Field(
                question.key(),
                Pick.changing(question).label(),
                hint(question),
                shape(question),
                question.optional(),
                options(form, question),
                draft.value(question).orElse(""));
    }

    private static List<Sheet.Option> options(Form form, Question question) {
        if (question == Question.KIND) {
            return Kinds.onPage(form.policy());
        }
        boolean provision =
                form.draft().kind().filter(Kind.PROVISION_STOP::equals).isPresent();
        return Answered.options(question).stream()
                .filter(option -> provision || !option.value().equals(Pick.REASON_WITHOUT_CONSENT.code()))
                .toList();
    }

    static Sheet.Shape shape(Question question) {
        return switch (question) {
            case KIND, ASKER, ITEM_MORE, STOP_OR_ERASE, REPLY_BY, CALLS, ENVELOPE, DELIVERY -> Sheet.Shape.CHOICE;
            case RELATION,
                    AGENT_RELATION,
                    SCOPE,
                    RECORDS,
                    ITEM_WHAT,
                    ITEM_WRONG,
                    ITEM_RIGHT,
                    RECIPIENT,
                    REASON,
                    METHOD -> Sheet.Shape.WORDS_OR_CHOICE;
            case CONTENT, WHERE, AGENT_ADDRESS, ADDRESS, REGISTERED_THEN, ITEM_EVIDENCE -> Sheet.Shape.LINES;
            case AGENT_NAME, AGENT_BIRTH_DATE, NAME, FURIGANA, NICKNAME, BIRTH_DATE, MAIL, PHONE, MEMBER_ID ->
                Sheet.Shape.LINE;
        };
    }

    private static Optional<TextKey> hint(Question question) {
        return switch (question) {
            case KIND, ASKER, AGENT_RELATION, STOP_OR_ERASE, REPLY_BY, CALLS, ENVELOPE, DELIVERY -> Optional.empty();
            case RELATION -> Optional.of(TextKey.ASK_RELATION);
            case WHERE -> Optional.of(TextKey.ASK_WHERE);
            case AGENT_NAME -> Optional.of(TextKey.ASK_AGENT_NAME);
            case NICKNAME -> Optional.of(TextKey.ASK_NICKNAME);
            case RECORDS -> Optional.of(TextKey.ASK_RECORDS);
            case ITEM_WHAT -> Optional.of(TextKey.ASK_ITEM_WHAT);
            case ITEM_WRONG -> Optional.of(TextKey.ASK_ITEM_WRONG);
            case ITEM_RIGHT -> Optional.of(TextKey.ASK_ITEM_RIGHT);
            case ITEM_EVIDENCE -> Optional.of(TextKey.ASK_ITEM_EVIDENCE);
            case ITEM_MORE -> Optional.of(TextKey.ASK_ITEM_MORE);
            case RECIPIENT -> Optional.of(TextKey.ASK_RECIPIENT);
            case REASON -> Optional.of(TextKey.ASK_REASON);
            case CONTENT -> Optional.of(TextKey.HINT_CONTENT);
            case NAME -> Optional.of(TextKey.HINT_NAME);
            case FURIGANA -> Optional.of(TextKey.HINT_FURIGANA);
            case ADDRESS, AGENT_ADDRESS -> Optional.of(TextKey.HINT_ADDRESS);
            case BIRTH_DATE, AGENT_BIRTH_DATE -> Optional.of(TextKey.HINT_BIRTH_DATE);
            case MAIL -> Optional.of(TextKey.HINT_MAIL);
            case PHONE -> Optional.of(TextKey.HINT_PHONE);
            case MEMBER_ID -> Optional.of(TextKey.HINT_MEMBER_ID);
            case REGISTERED_THEN -> Optional.of(TextKey.HINT_REGISTERED_THEN);
            case SCOPE -> Optional.of(TextKey.HINT_SCOPE);
            case METHOD -> Optional.of(TextKey.HINT_METHOD);
        };
    }
}
