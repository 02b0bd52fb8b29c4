package madoguchi.web.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.conversation.House;
import madoguchi.document.Asked;
import madoguchi.document.Catalogue;
import madoguchi.document.IdentityDocument;
import madoguchi.policy.Asker;
import madoguchi.policy.Documents;
import madoguchi.policy.Kind;
import madoguchi.policy.Postage;
import madoguchi.policy.Routes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.web.form.Form;

/// What goes into the envelope beside the form, and what is to be covered on it first: by the operator's procedure, but
/// never what is no longer valid.
///
/// @param kind what is asked for, where it is a request
/// @param asker who asks, where that was asked
record Enclosures(House house, Catalogue catalogue, Optional<Kind> kind, Optional<Asker> asker, LocalDate today) {

    List<Form.Group> in(Language language) {
        var groups = new ArrayList<Form.Group>();
        add(groups, "", plain(language).map(Form.Enclosure::new).toList());
        documents()
                .person()
                .ifPresent(
                        proof -> add(groups, say(TextKey.FORM_ONE_OF, language), copies(proof.accepted(), language)));
        agent().ifPresent(proof -> {
            add(groups, "", copies(proof.needed(), language));
            add(groups, say(TextKey.FORM_ONE_OF_AGENT, language), copies(proof.accepted(), language));
        });
        return groups;
    }

    private static void add(List<Form.Group> groups, String heading, List<Form.Enclosure> things) {
        if (!things.isEmpty()) {
            groups.add(new Form.Group(heading, things));
        }
    }

    /// What the text names and nobody is asked for, with the reason.
    List<Form.Enclosure> noLonger(Language language) {
        return Stream.concat(
                        documents().person().map(Documents.Proof::accepted).stream(),
                        agent().map(Documents.AgentProof::accepted).stream())
                .flatMap(List::stream)
                .distinct()
                .flatMap(id -> catalogue.asked(List.of(id), today).notAsked().stream())
                .map(each -> new Form.Enclosure(
                        each.document().name().in(language),
                        List.of(each.reason().in(language))))
                .toList();
    }

    /// The letter that appoints the agent, where one is needed.
    Optional<Documents.PowerOfAttorney> letter() {
        return asker.filter(Asker.APPOINTED_AGENT::equals)
                .flatMap(_ -> agent())
                .flatMap(Documents.AgentProof::powerOfAttorney);
    }

    private Stream<String> plain(Language language) {
        Stream<String> named = house.policy().procedure().routes().flatMap(Routes::post).stream()
                .flatMap(post -> post.enclose().stream())
                .map(line -> line.in(language));
        Stream<String> postage = kind
                .flatMap(asked -> house.policy()
                        .procedure()
                        .postage()
                        .filter(each -> each.asked(asked))
                        .map(Postage::how)
                        .map(how -> how.in(language)))
                .stream();
        Stream<String> letter = letter().map(_ -> say(TextKey.FORM_POWER_OF_ATTORNEY, language)).stream();
        return Stream.of(named, postage, letter).flatMap(each -> each);
    }

    private Documents documents() {
        return house.policy().procedure().documents();
    }

    private Optional<Documents.AgentProof> agent() {
        return asker.filter(Asker::agent).flatMap(_ -> documents().agent());
    }

    private List<Form.Enclosure> copies(List<String> ids, Language language) {
        Asked asked = catalogue.asked(ids, today);
        return asked.usable().stream().map(each -> copy(each, language)).toList();
    }

    private Form.Enclosure copy(IdentityDocument document, Language language) {
        var notes = new ArrayList<String>();
        document.mask()
                .forEach(mask -> notes.add(house.texts().render(language, TextKey.FORM_MASK, mask.in(language))));
        document.remark().ifPresent(remark -> notes.add(remark.in(language)));
        return new Form.Enclosure(document.name().in(language), notes);
    }

    private String say(TextKey key, Language language) {
        return house.texts().render(language, key);
    }
}
