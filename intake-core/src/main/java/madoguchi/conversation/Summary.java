package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.policy.Discretion;
import madoguchi.text.Language;
import madoguchi.text.Masking;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;
import madoguchi.text.TypedText;

/// The answers as a bystander may see them: values masked, texts by their length; where discretion is high, only that
/// there is an answer (P1).
final class Summary {
    private Summary() {}

    static String of(Draft draft, Language language, House house) {
        var texts = house.texts();
        var lines = new ArrayList<String>();
        for (Question question : Question.form(draft)) {
            label(question)
                    .ifPresent(label -> lines.add(texts.render(
                            language,
                            TextKey.ITEM_LINE,
                            texts.render(language, label),
                            shown(draft, question, language, house))));
        }
        draft.first()
                .ifPresent(heard -> lines.add(texts.render(
                        language,
                        TextKey.ITEM_LINE,
                        texts.render(language, TextKey.ITEM_FIRST),
                        house.policy().discretion() == Discretion.HIGH
                                ? texts.render(language, TextKey.VALUE_GIVEN)
                                : text(heard.text(), language, texts))));
        return String.join("\n", lines);
    }

    /// An address stands behind the way it belongs to, not on a line of its own.
    private static Optional<TextKey> label(Question question) {
        return switch (question) {
            case KIND -> Optional.of(TextKey.ITEM_KIND);
            case CONTENT -> Optional.of(TextKey.ITEM_CONTENT);
            case REPLY_BY -> Optional.of(TextKey.ITEM_REPLY_BY);
            case MAIL, PHONE -> Optional.empty();
        };
    }

    private static String shown(Draft draft, Question question, Language language, House house) {
        var texts = house.texts();
        if (house.policy().discretion() == Discretion.HIGH) {
            return texts.render(language, TextKey.VALUE_GIVEN);
        }
        return switch (question) {
            case KIND ->
                draft.kind()
                        .map(kind -> texts.render(language, Pick.naming(kind).label()))
                        .orElse("");
            case CONTENT ->
                draft.value(question).map(value -> text(value, language, texts)).orElse("");
            case REPLY_BY ->
                draft.replyBy().map(way -> way(draft, way, language, texts)).orElse("");
            case MAIL, PHONE -> "";
        };
    }

    private static String way(Draft draft, madoguchi.cases.Contact.Way way, Language language, Texts texts) {
        return switch (way) {
            case LINE -> texts.render(language, TextKey.CHOICE_BY_LINE);
            case MAIL ->
                texts.render(
                        language,
                        TextKey.VALUE_MAIL,
                        List.of(Masking.mail(draft.value(Question.MAIL).orElse(""))));
            case PHONE ->
                texts.render(
                        language,
                        TextKey.VALUE_PHONE,
                        List.of(Masking.phone(draft.value(Question.PHONE).orElse(""))));
        };
    }

    private static String text(String text, Language language, Texts texts) {
        return texts.render(language, TextKey.VALUE_TEXT, String.valueOf(TypedText.length(text)));
    }
}
