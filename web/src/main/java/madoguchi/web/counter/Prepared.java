package madoguchi.web.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.conversation.Answered;
import madoguchi.conversation.House;
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

    private final Case filed;
    private final House house;

    Prepared(Case filed, House house) {
        this.filed = filed;
        this.house = house;
    }

    private Policy policy() {
        return house.policy();
    }

    private Optional<Routes.Post> post() {
        return policy().procedure().routes().flatMap(Routes::post);
    }

    Optional<Localized> visit() {
        return policy().procedure().routes().flatMap(Routes::visit).map(Routes.Visit::where);
    }

    /// Empty where the operator's text asks for no form.
    Optional<Form> form() {
        return post().flatMap(post -> post.form()
                .map(form -> new Form(
                        form.source() == Routes.Form.Source.DRAFT,
                        form.name().in(PAPER),
                        addressee(),
                        filed.number().value(),
                        rows(),
                        byHand(form),
                        form.holds().stream().anyMatch(Prepared::seal),
                        enclosures(PAPER),
                        sendTo(PAPER),
                        post.askWhere().map(where -> where.in(PAPER)))));
    }

    /// The letter that appoints the agent, where it has to be written by hand.
    Optional<Model> model() {
        return policy().procedure()
                .documents()
                .agent()
                .flatMap(Documents.AgentProof::powerOfAttorney)
                .filter(letter -> letter.handwritten() && byAgent())
                .map(letter -> new Model(
                        say(TextKey.FORM_POWER_OF_ATTORNEY),
                        addressee(),
                        letter.holds().stream().map(line -> line.in(PAPER)).toList()));
    }

    private boolean byAgent() {
        return filed.answers().stream()
                .filter(answer -> answer.question().equals("asker"))
                .anyMatch(answer -> answer.value().equals(Asker.APPOINTED_AGENT.key()));
    }

    private String addressee() {
        return say(TextKey.FORM_TO, policy().entity().in(PAPER));
    }

    /// What goes into the envelope beside the form.
    List<Form.Enclosure> enclosures(Language language) {
        var enclosures = new ArrayList<Form.Enclosure>();
        post().ifPresent(post -> post.enclose()
                .forEach(line -> enclosures.add(new Form.Enclosure(line.in(language), Optional.empty()))));
        kind().ifPresent(kind -> policy().procedure()
                .postage()
                .filter(postage -> postage.asked(kind))
                .ifPresent(postage -> enclosures.add(new Form.Enclosure(
                        house.texts()
                                .render(
                                        language,
                                        TextKey.FORM_POSTAGE,
                                        postage.how().in(language),
                                        String.valueOf(postage.yen())),
                        Optional.empty()))));
        return enclosures;
    }

    /// Where it goes, in lines; empty where no address is published.
    List<String> sendTo(Language language) {
        return post().flatMap(Routes.Post::address)
                .map(address -> Stream.concat(
                                address.in(language).lines(),
                                Stream.of(
                                        policy().entity().in(language),
                                        policy().desk().name().in(language)))
                        .toList())
                .orElse(List.of());
    }

    Optional<String> askWhere(Language language) {
        return post().flatMap(Routes.Post::askWhere).map(where -> where.in(language));
    }

    private Optional<Kind> kind() {
        return filed.matter() instanceof Matter.Request request ? Optional.of(request.kind()) : Optional.empty();
    }

    private List<Form.Row> rows() {
        var rows = new ArrayList<Form.Row>();
        kind().ifPresent(kind -> rows.add(row(TextKey.FORM_KIND, say(Answered.label(kind)))));
        for (Answer answer : filed.answers()) {
            Answered.label(answer.question())
                    .filter(_ -> !answer.value().isEmpty())
                    .ifPresent(label -> rows.add(
                            row(label, Answered.words(answer.question(), answer.value(), PAPER, house.texts()))));
        }
        for (Contact contact : filed.contacts()) {
            switch (contact.way()) {
                case LINE -> {}
                case MAIL -> rows.add(row(TextKey.ITEM_MAIL, contact.value()));
                case PHONE -> rows.add(row(TextKey.ITEM_PHONE, contact.value()));
            }
        }
        return rows;
    }

    private Form.Row row(TextKey label, String value) {
        String ja = say(label);
        return new Form.Row(
                filed.language() == PAPER ? ja : ja + " (" + house.texts().render(filed.language(), label) + ")",
                value);
    }

    /// What is to be written by hand; the date has a place of its own, and so has a seal.
    private static List<String> byHand(Routes.Form form) {
        return form.holds().stream()
                .filter(hold -> !seal(hold))
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
