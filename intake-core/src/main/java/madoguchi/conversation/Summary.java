package madoguchi.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.cases.Contact;
import madoguchi.text.Language;
import madoguchi.text.Masking;
import madoguchi.text.PostalAddress;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// The answers as a bystander may see them: values masked, texts by their length; where discretion is high, only that
/// there is an answer (P1).
final class Summary {
    /// An address stands behind the way it belongs to, and the parts of an item behind the item.
    private static final Set<Question> BEHIND_OTHERS = Set.of(
            Question.MAIL,
            Question.PHONE,
            Question.ITEM_WHAT,
            Question.ITEM_WRONG,
            Question.ITEM_RIGHT,
            Question.ITEM_EVIDENCE);

    private final Draft draft;
    private final Form form;
    private final boolean discreet;
    private final Language language;
    private final House house;

    private Summary(Draft draft, Person person, House house) {
        this.draft = draft;
        this.language = person.language();
        this.form = Form.of(draft, person, house);
        this.discreet = Discreetly.wanted(person, house);
        this.house = house;
    }

    /// One answer.
    ///
    /// @param change the code of what changes it; empty for what is not an answer
    record Line(TextKey label, String value, Optional<String> change) {
        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    static List<Line> of(Draft draft, Person person, House house) {
        return new Summary(draft, person, house).lines();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (Question question : form.questions()) {
            if (question == Question.ITEM_MORE) {
                items(lines);
            } else if (!BEHIND_OTHERS.contains(question)) {
                Pick change = Pick.changing(question);
                lines.add(new Line(change.label(), discreet(shown(question)), Optional.of(change.code())));
            }
        }
        draft.first()
                .ifPresent(heard ->
                        lines.add(new Line(TextKey.ITEM_FIRST, discreet(text(heard.text())), Optional.empty())));
        Fees.told(house, draft)
                .ifPresent(told -> lines.add(new Line(
                        TextKey.ITEM_FEE, render(TextKey.VALUE_YEN, Fees.amount(told.yen())), Optional.empty())));
        return lines;
    }

    /// Each with its number, by which it can be changed.
    private void items(List<Line> lines) {
        for (int number : Items.told(draft)) {
            String what = Items.part(draft, number, Question.ITEM_WHAT)
                    .map(answer -> chosen(Question.ITEM_WHAT, answer.value()))
                    .orElse("");
            lines.add(new Line(
                    TextKey.ITEM_ITEMS,
                    render(TextKey.VALUE_ITEM, String.valueOf(number), discreet(what)),
                    Optional.of(ItemChange.code(number))));
        }
    }

    private String discreet(String value) {
        return discreet ? render(TextKey.VALUE_GIVEN) : value;
    }

    private String shown(Question question) {
        if (question == Question.KIND) {
            return draft.kind().map(kind -> render(Pick.naming(kind).label())).orElse("");
        }
        return draft.value(question)
                .map(value -> value.isEmpty() ? render(TextKey.VALUE_NONE) : given(question, value))
                .orElse("");
    }

    private String given(Question question, String value) {
        return switch (question) {
            case NAME, FURIGANA, AGENT_NAME -> Masking.name(value);
            case ADDRESS, AGENT_ADDRESS -> Masking.address(withoutPostalCode(value));
            case BIRTH_DATE, AGENT_BIRTH_DATE -> Masking.birthDate(LocalDate.parse(value), language);
            case MEMBER_ID -> Masking.memberId(value);
            case REPLY_BY -> draft.replyBy().map(this::way).orElse("");
            case ASKER,
                    RELATION,
                    AGENT_RELATION,
                    SCOPE,
                    RECORDS,
                    STOP_OR_ERASE,
                    RECIPIENT,
                    REASON,
                    METHOD,
                    CALLS,
                    ENVELOPE,
                    DELIVERY -> chosen(question, value);
            case KIND,
                    CONTENT,
                    WHERE,
                    NICKNAME,
                    REGISTERED_THEN,
                    MAIL,
                    PHONE,
                    ITEM_WHAT,
                    ITEM_WRONG,
                    ITEM_RIGHT,
                    ITEM_EVIDENCE,
                    ITEM_MORE -> text(value);
        };
    }

    /// A choice in words; what was said in other words by its length.
    private String chosen(Question question, String value) {
        return Picks.kept(question, value).map(pick -> render(pick.label())).orElseGet(() -> text(value));
    }

    /// A postal code alone says as much to a bystander, and less to the person themselves.
    private static String withoutPostalCode(String address) {
        return PostalAddress.read(address) instanceof PostalAddress.Read read
                ? read.address().text()
                : address;
    }

    private String way(Contact.Way way) {
        return switch (way) {
            case LINE -> render(TextKey.CHOICE_BY_LINE);
            case MAIL ->
                render(
                        TextKey.VALUE_MAIL,
                        Masking.mail(draft.value(Question.MAIL).orElse("")));
            case PHONE ->
                render(
                        TextKey.VALUE_PHONE,
                        Masking.phone(draft.value(Question.PHONE).orElse("")));
            // Staff's way alone: nobody is offered it.
            case POST -> "";
        };
    }

    private String text(String text) {
        return render(TextKey.VALUE_TEXT, String.valueOf(TypedText.length(text)));
    }

    private String render(TextKey key, String... arguments) {
        return house.texts().render(language, key, arguments);
    }
}
