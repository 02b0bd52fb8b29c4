package madoguchi.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Draws each question of the form.
final class Asking {
    /// A calendar has to open somewhere: where scrolling is short for most.
    private static final LocalDate CALENDAR_OPENS_AT = LocalDate.of(1985, 1, 1);
    /// Where LINE's calendar begins.
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private Asking() {}

    static Screen question(Draft draft, Question question, LocalDate today) {
        var picks = new ArrayList<>(picks(draft, question));
        // What has an answer can be left as it is; what needs none can be passed over.
        if (draft.answer(question).isPresent()) {
            picks.add(Pick.KEEP);
        } else if (question.optional() && !picks.contains(Pick.NONE)) {
            picks.add(Pick.SKIP);
        }
        Optional<Effect.Dates> dates = picks.contains(Pick.CALENDAR)
                ? Optional.of(new Effect.Dates(CALENDAR_OPENS_AT, EARLIEST, today))
                : Optional.empty();
        return new Screen(text(draft, question), arguments(draft, question), List.of(), picks, dates);
    }

    private static TextKey text(Draft draft, Question question) {
        return switch (question) {
            case KIND -> TextKey.ASK_KIND;
            case CONTENT -> content(draft);
            case NAME -> TextKey.ASK_NAME;
            case FURIGANA -> TextKey.ASK_FURIGANA;
            case ADDRESS -> TextKey.ASK_ADDRESS;
            case BIRTH_DATE -> TextKey.ASK_BIRTH_DATE;
            case REPLY_BY -> replyBy(draft);
            case MAIL -> TextKey.ASK_MAIL;
            case PHONE -> TextKey.ASK_PHONE;
            case MEMBER_ID -> TextKey.ASK_MEMBER_ID;
            case REGISTERED_THEN -> TextKey.ASK_REGISTERED_THEN;
            case SCOPE -> TextKey.ASK_SCOPE;
            case METHOD -> TextKey.ASK_METHOD;
        };
    }

    private static TextKey content(Draft draft) {
        if (offersFirst(draft)) {
            return TextKey.ASK_CONTENT_FIRST;
        }
        return draft.kind().filter(Kind.COMPLAINT::equals).isPresent()
                ? TextKey.ASK_CONTENT_COMPLAINT
                : TextKey.ASK_CONTENT_INQUIRY;
    }

    private static TextKey replyBy(Draft draft) {
        if (draft.kind().filter(Kind.DISCLOSURE::equals).isPresent()) {
            return TextKey.ASK_CONTACT;
        }
        return draft.kind().filter(Question::complete).isPresent()
                ? TextKey.ASK_REPLY_BY
                : TextKey.ASK_REPLY_BY_TAKEN_UP;
    }

    private static boolean offersFirst(Draft draft) {
        return draft.first().isPresent();
    }

    private static List<String> arguments(Draft draft, Question question) {
        return question == Question.CONTENT && offersFirst(draft)
                ? draft.first()
                        .map(heard -> List.of(String.valueOf(TypedText.length(heard.text()))))
                        .orElse(List.of())
                : List.of();
    }

    private static List<Pick> picks(Draft draft, Question question) {
        return switch (question) {
            case KIND -> Pick.KINDS;
            case CONTENT -> offersFirst(draft) ? List.of(Pick.USE_FIRST, Pick.REWRITE) : List.of();
            case BIRTH_DATE -> List.of(Pick.CALENDAR);
            case REPLY_BY ->
                draft.kind().filter(Kind.DISCLOSURE::equals).isPresent()
                        ? List.of(Pick.BY_MAIL, Pick.BY_PHONE, Pick.NEITHER)
                        : List.of(Pick.BY_LINE, Pick.BY_MAIL, Pick.BY_PHONE);
            case SCOPE -> Pick.SCOPES;
            case METHOD -> Pick.METHODS;
            case MEMBER_ID, REGISTERED_THEN -> List.of(Pick.NONE);
            case NAME, FURIGANA, ADDRESS, MAIL, PHONE -> List.of();
        };
    }
}
