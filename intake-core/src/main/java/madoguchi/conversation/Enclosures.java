package madoguchi.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.document.IdentityDocument;
import madoguchi.policy.Asker;
import madoguchi.policy.Documents;
import madoguchi.policy.Identity.Held;
import madoguchi.policy.Kind;
import madoguchi.policy.Postage;
import madoguchi.policy.Routes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What goes into the envelope beside the form, and what is to be covered on it first: by the operator's procedure, but
/// never what is no longer valid.
///
/// @param kind what is asked for, where it is a request
/// @param asker who asks, where that was asked
/// @param today in Japan
public record Enclosures(House house, Optional<Kind> kind, Optional<Asker> asker, LocalDate today) {
    /// Things that go into the envelope.
    ///
    /// @param heading what is said of them together; empty where nothing is
    public record Group(String heading, List<Thing> things) {
        public Group {
            things = List.copyOf(things);
        }
    }

    /// One thing that goes into the envelope.
    ///
    /// @param notes what is to be covered or left out, and what else one has to know, one line each
    public record Thing(String what, List<String> notes) {
        public Thing {
            notes = List.copyOf(notes);
        }

        public Thing(String what) {
            this(what, List.of());
        }
    }

    /// All of it, in the order in which it is gathered.
    public List<Group> in(Language language) {
        var groups = new ArrayList<Group>();
        add(groups, "", plain(language).map(Thing::new).toList());
        documents()
                .person()
                .ifPresent(proof ->
                        add(groups, say(TextKey.FORM_ONE_OF, language), copies(proof.accepted(), language, true)));
        agent().ifPresent(proof -> {
            add(groups, "", copies(proof.needed(), language, false));
            add(groups, say(TextKey.FORM_ONE_OF_RELATION, language), copies(proof.relation(), language, false));
            add(groups, say(TextKey.FORM_ONE_OF_AGENT, language), copies(proof.accepted(), language, false));
        });
        byStaff().ifPresent(told -> add(groups, "", List.of(new Thing(say(told, language)))));
        return groups;
    }

    /// What somebody who asks for another has to send of their own, by name; empty for anybody else.
    List<String> ofAgent(Language language) {
        return agent().map(proof -> Stream.of(
                                letter().map(_ -> say(TextKey.FORM_POWER_OF_ATTORNEY, language)).stream(),
                                usable(proof.needed()).map(new Copies(house, language, false)::named),
                                proof.relation().isEmpty()
                                        ? Stream.<String>of()
                                        : Stream.of(say(TextKey.PAPERS_AGENT_RELATION, language)),
                                proof.accepted().isEmpty()
                                        ? Stream.<String>of()
                                        : Stream.of(say(TextKey.PAPERS_AGENT_PROOF, language)))
                        .flatMap(each -> each)
                        .toList())
                .orElse(List.of());
    }

    private static void add(List<Group> groups, String heading, List<Thing> things) {
        if (!things.isEmpty()) {
            groups.add(new Group(heading, things));
        }
    }

    /// What the text names and nobody is asked for, with the reason.
    public List<Thing> noLonger(Language language) {
        return Stream.concat(
                        documents().person().map(Documents.Proof::accepted).stream(),
                        agent().stream()
                                .flatMap(proof -> Stream.of(proof.needed(), proof.relation(), proof.accepted())))
                .flatMap(List::stream)
                .distinct()
                .flatMap(id -> house.catalogue().asked(List.of(id), today).notAsked().stream())
                .map(each -> new Thing(
                        each.document().name().in(language),
                        List.of(each.reason().in(language))))
                .toList();
    }

    /// The letter that appoints the agent, where one is needed.
    public Optional<Documents.PowerOfAttorney> letter() {
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
        return asker.flatMap(documents()::asked);
    }

    /// What staff tell an agent, because the text does not: which papers they need, or what shows that they are a
    /// parent or guardian.
    Optional<TextKey> byStaff() {
        if (asker.filter(Asker::agent).isEmpty()) {
            return Optional.empty();
        }
        if (asker.filter(Asker.STATUTORY_AGENT::equals).isPresent()) {
            return agent().filter(Documents.AgentProof::showsRelation).isPresent()
                    ? Optional.empty()
                    : Optional.of(TextKey.PAPERS_RELATION_BY_STAFF);
        }
        return agent().isPresent() ? Optional.empty() : Optional.of(TextKey.PAPERS_AGENT_BY_STAFF);
    }

    /// @param theirs whether they are the person's, so that an address on them is compared
    private List<Thing> copies(List<String> ids, Language language, boolean theirs) {
        boolean compared = theirs && FoundBy.matched(house.policy(), asker).contains(Held.ADDRESS);
        var copies = new Copies(house, language, compared);
        return usable(ids).map(copies::of).toList();
    }

    private Stream<IdentityDocument> usable(List<String> ids) {
        return house.catalogue().asked(ids, today).usable().stream();
    }

    private String say(TextKey key, Language language) {
        return house.texts().render(language, key);
    }
}
