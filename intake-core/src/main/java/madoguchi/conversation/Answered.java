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

/// Answers in words, in full: for what the person alone sees, a page or a form on paper.
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
        if (question == Question.BIRTH_DATE || question == Question.AGENT_BIRTH_DATE) {
            return day(LocalDate.parse(value), language, texts);
        }
        return options(question).stream()
                .filter(option -> option.value().equals(value))
                .map(option -> texts.render(language, option.label()))
                .findFirst()
                .orElse(value);
    }

    private static String day(LocalDate day, Language language, Texts texts) {
        return texts.render(
                language,
                TextKey.DATE,
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
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
}
