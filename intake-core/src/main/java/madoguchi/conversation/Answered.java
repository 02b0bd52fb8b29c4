package madoguchi.conversation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Contact;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// Answers in words, in full, and the fields they are typed into: for what the person alone sees, a page or a form on
/// paper.
public final class Answered {
    private static final List<Pick> WAYS = List.of(Pick.BY_LINE, Pick.BY_MAIL, Pick.BY_PHONE);

    private Answered() {}

    /// What a question is called.
    ///
    /// @param key the question's key, as in states and cases; empty for none of the counter's questions
    public static Optional<TextKey> label(String key) {
        return question(key).map(question -> Pick.changing(question).label());
    }

    /// An answer in words.
    ///
    /// @param key the question's key
    /// @param value as it stands in a state or a case
    public static String words(String key, String value, Language language, Texts texts) {
        return question(key)
                .map(question -> words(question, value, language, texts))
                .orElse(value);
    }

    /// What a kind of request is called.
    public static TextKey label(Kind kind) {
        return Pick.naming(kind).label();
    }

    /// Of the items of a correction as well, which carry a number (see [Items#key]).
    static Optional<Question> question(String key) {
        String plain = key.replaceFirst("^item-\\d{1,2}-", "item-");
        return Arrays.stream(Question.values())
                .filter(question -> question.key().equals(plain))
                .findFirst();
    }

    static String words(Question question, String value, Language language, Texts texts) {
        if (value.isEmpty()) {
            return texts.render(language, TextKey.VALUE_NONE);
        }
        return switch (question) {
            case KIND,
                    ASKER,
                    RELATION,
                    AGENT_RELATION,
                    REPLY_BY,
                    SCOPE,
                    RECORDS,
                    ITEM_WHAT,
                    ITEM_WRONG,
                    ITEM_RIGHT,
                    ITEM_MORE,
                    STOP_OR_ERASE,
                    RECIPIENT,
                    REASON,
                    METHOD,
                    CALLS,
                    ENVELOPE,
                    DELIVERY ->
                options(question).stream()
                        .filter(option -> option.value().equals(value))
                        .map(option -> texts.render(language, option.label()))
                        .findFirst()
                        .orElse(value);
            case BIRTH_DATE, AGENT_BIRTH_DATE -> day(LocalDate.parse(value), language, texts);
            case CONTENT,
                    WHERE,
                    AGENT_NAME,
                    AGENT_ADDRESS,
                    NAME,
                    FURIGANA,
                    NICKNAME,
                    ADDRESS,
                    MAIL,
                    PHONE,
                    MEMBER_ID,
                    REGISTERED_THEN,
                    ITEM_EVIDENCE -> value;
        };
    }

    private static String day(LocalDate day, Language language, Texts texts) {
        return texts.render(
                language,
                TextKey.DATE,
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    static Sheet.Field field(Form form, Question question) {
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
        return options(question).stream()
                .filter(option -> provision || !option.value().equals(Pick.REASON_WITHOUT_CONSENT.code()))
                .toList();
    }

    static List<Sheet.Option> options(Question question) {
        return switch (question) {
            case KIND ->
                Arrays.stream(Kind.values())
                        .map(kind -> new Sheet.Option(kind.key(), label(kind)))
                        .toList();
            case REPLY_BY ->
                WAYS.stream()
                        .map(pick -> new Sheet.Option(way(pick).name(), pick.label()))
                        .toList();
            case ASKER,
                    RELATION,
                    AGENT_RELATION,
                    SCOPE,
                    RECORDS,
                    ITEM_WHAT,
                    ITEM_WRONG,
                    ITEM_RIGHT,
                    ITEM_MORE,
                    STOP_OR_ERASE,
                    RECIPIENT,
                    REASON,
                    METHOD,
                    CALLS,
                    ENVELOPE,
                    DELIVERY -> options(Picks.of(question));
            case CONTENT,
                    WHERE,
                    AGENT_NAME,
                    AGENT_ADDRESS,
                    AGENT_BIRTH_DATE,
                    NAME,
                    FURIGANA,
                    NICKNAME,
                    ADDRESS,
                    BIRTH_DATE,
                    MAIL,
                    PHONE,
                    MEMBER_ID,
                    REGISTERED_THEN,
                    ITEM_EVIDENCE -> List.of();
        };
    }

    private static List<Sheet.Option> options(List<Pick> picks) {
        return picks.stream()
                // On a page a field is left empty instead.
                .filter(pick -> pick != Pick.NONE)
                .map(pick -> new Sheet.Option(pick.code(), pick.label()))
                .toList();
    }

    private static Contact.Way way(Pick pick) {
        return pick == Pick.BY_MAIL ? Contact.Way.MAIL : pick == Pick.BY_PHONE ? Contact.Way.PHONE : Contact.Way.LINE;
    }

    private static Sheet.Shape shape(Question question) {
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
