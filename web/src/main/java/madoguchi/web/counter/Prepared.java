package madoguchi.web.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.conversation.Answered;
import madoguchi.conversation.Enclosures;
import madoguchi.conversation.House;
import madoguchi.conversation.Visiting;
import madoguchi.policy.Asker;
import madoguchi.policy.Documents;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Policy;
import madoguchi.policy.Routes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.web.form.Form;
import madoguchi.web.form.Model;

/// What a person gets to send a request that ends on paper (P6): the form out of the case's answers and the operator's
/// procedure, and a model of what has to be written by hand. A form is Japanese: it is read at the operator.
final class Prepared {
    private static final Language PAPER = Language.JAPANESE;
    private static final Pattern ITEM = Pattern.compile("item-(\\d{1,2})-.*");

    /// What a form may have to hold that an answer tells already, by how operators call it.
    private static final Map<String, String> TOLD =
            Map.of("住所", "address", "氏名", "name", "お名前", "name", "生年月日", "birth-date");

    private static final List<String> DATE = List.of("日付", "年月日", "記入日");

    private final Case filed;
    private final House house;
    private final Enclosures enclosures;

    /// @param today in Japan
    Prepared(Case filed, House house, LocalDate today) {
        this.filed = filed;
        this.house = house;
        this.enclosures = new Enclosures(house, kind(), asker(), today);
    }

    private Policy policy() {
        return house.policy();
    }

    private Optional<Routes.Post> post() {
        return policy().procedure().routes().flatMap(Routes::post);
    }

    Enclosures enclosures() {
        return enclosures;
    }

    /// Where somebody can bring it, one line each; empty where the operator's text does not say.
    List<String> visit(Language language) {
        return policy().procedure()
                .routes()
                .flatMap(Routes::visit)
                .map(visit -> Visiting.lines(visit, house.texts(), language))
                .orElse(List.of());
    }

    /// Empty where the operator's text asks for no form.
    Optional<Form> form() {
        return post().flatMap(post -> post.form()
                .map(form -> new Form(
                        form.named(kind()) ? form.name().in(PAPER) : say(TextKey.FORM_OTHERWISE),
                        addressee(),
                        filed.number().value(),
                        rows(),
                        byHand(form),
                        form.holds().stream().anyMatch(Prepared::seal),
                        groups(),
                        sendTo(PAPER),
                        askWhere(PAPER))));
    }

    private List<Form.Group> groups() {
        return enclosures.in(PAPER).stream()
                .map(group -> new Form.Group(
                        group.heading(),
                        group.things().stream()
                                .map(thing -> new Form.Enclosure(thing.what(), thing.notes()))
                                .toList()))
                .toList();
    }

    String number() {
        return filed.number().value();
    }

    /// The letter that appoints the agent, where it has to be written by hand.
    Optional<Model> model() {
        return enclosures
                .letter()
                .filter(Documents.PowerOfAttorney::handwritten)
                .map(letter -> new Model(
                        say(TextKey.FORM_POWER_OF_ATTORNEY),
                        letter(),
                        letter.holds().stream().map(line -> line.in(PAPER)).toList()));
    }

    /// As it would be written for this request. What nobody told is left open.
    private List<String> letter() {
        var lines = new ArrayList<String>();
        lines.add(say(TextKey.FORM_DATE_BLANK));
        lines.add(say(TextKey.FORM_LETTER_TO, policy().entity().in(PAPER)));
        lines.add(say(TextKey.FORM_LETTER_GRANT));
        kind().ifPresent(kind -> lines.add(say(TextKey.FORM_LETTER_MATTER, say(Answered.label(kind)))));
        lines.add(say(TextKey.FORM_LETTER_PERSON));
        lines.add(told(TextKey.ITEM_ADDRESS, "address"));
        lines.add(told(TextKey.ITEM_NAME, "name") + say(TextKey.FORM_LETTER_SEAL));
        lines.add(told(TextKey.ITEM_BIRTH_DATE, "birth-date"));
        lines.add(say(TextKey.FORM_LETTER_AGENT));
        lines.add(told(TextKey.ITEM_ADDRESS, "agent-address"));
        lines.add(told(TextKey.ITEM_NAME, "agent-name") + say(TextKey.FORM_LETTER_SEAL));
        lines.add(told(TextKey.ITEM_BIRTH_DATE, "agent-birth-date"));
        return lines;
    }

    private String told(TextKey label, String question) {
        return say(
                TextKey.FORM_LETTER_LINE,
                say(label),
                answer(question)
                        .map(value -> Answered.words(question, value, PAPER, house.texts()))
                        .orElse(""));
    }

    private String addressee() {
        return say(TextKey.FORM_TO, policy().entity().in(PAPER));
    }

    /// Where it goes, in lines; empty where no address is published.
    List<String> sendTo(Language language) {
        return post().flatMap(Routes.Post::address)
                .map(address -> address.in(language).lines().toList())
                .orElse(List.of());
    }

    Optional<String> askWhere(Language language) {
        return post().flatMap(Routes.Post::askWhere).map(where -> where.in(language));
    }

    private Optional<Kind> kind() {
        return filed.matter() instanceof Matter.Request request ? Optional.of(request.kind()) : Optional.empty();
    }

    private Optional<Asker> asker() {
        return answer("asker")
                .flatMap(value -> Arrays.stream(Asker.values())
                        .filter(asker -> asker.key().equals(value))
                        .findFirst());
    }

    private Optional<String> answer(String question) {
        return filed.answers().stream()
                .filter(answer -> answer.question().equals(question))
                .map(Answer::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private List<Form.Row> rows() {
        var rows = new ArrayList<Form.Row>();
        kind().ifPresent(kind -> rows.add(row(TextKey.FORM_KIND, "", say(Answered.label(kind)))));
        for (Answer answer : filed.answers()) {
            Answered.label(answer.question())
                    .filter(_ -> !answer.value().isEmpty())
                    .ifPresent(label -> rows.add(row(
                            label,
                            item(answer),
                            Answered.words(answer.question(), answer.value(), PAPER, house.texts()))));
        }
        for (Contact contact : filed.contacts()) {
            switch (contact.way()) {
                case LINE, POST -> {
                    // Reached through the talk, or in the operator's record: there is nothing to write down.
                }
                case MAIL -> rows.add(row(TextKey.ITEM_MAIL, "", contact.value()));
                case PHONE -> rows.add(row(TextKey.ITEM_PHONE, "", contact.value()));
            }
        }
        return rows;
    }

    /// Which item of a correction an answer is about.
    private static String item(Answer answer) {
        var numbered = ITEM.matcher(answer.question());
        return numbered.matches() ? " (" + numbered.group(1) + ")" : "";
    }

    private Form.Row row(TextKey label, String item, String value) {
        String ja = say(label) + item;
        return new Form.Row(
                filed.language() == PAPER ? ja : ja + " / " + house.texts().render(filed.language(), label), value);
    }

    /// What is to be written by hand: not what an answer tells, nor the date and a seal, which have places of their
    /// own.
    private List<String> byHand(Routes.Form form) {
        return form.holds().stream()
                .filter(hold -> !seal(hold) && !DATE.contains(hold.ja()))
                .filter(hold -> Stream.ofNullable(TOLD.get(hold.ja()))
                        .noneMatch(question -> answer(question).isPresent()))
                .map(hold -> hold.in(PAPER))
                .toList();
    }

    private static boolean seal(Localized hold) {
        return hold.ja().contains("印");
    }

    private String say(TextKey key, String... arguments) {
        return house.texts().render(PAPER, key, arguments);
    }
}
