package madoguchi.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which papers show who somebody is, by the operator's text. Nothing is asked for that is not here.
///
/// @param person of the person themselves
/// @param agents of somebody who asks for another, beside the person's, by whom the text means
public record Documents(Optional<Proof> person, Map<Role, AgentProof> agents) {
    /// Of a text that says nothing of papers.
    public static final Documents UNSTATED = new Documents(Optional.empty(), Map.of());

    public Documents {
        var byRole = new EnumMap<Role, AgentProof>(Role.class);
        byRole.putAll(agents);
        agents = Collections.unmodifiableMap(byRole);
    }

    /// Which agents a text speaks of.
    public enum Role {
        /// Any: the text does not tell them apart.
        AGENT("agent"),
        STATUTORY("statutory-agent"),
        APPOINTED("appointed-agent");

        private final String key;

        Role(String key) {
            this.key = key;
        }

        /// The word used in policy files.
        public String key() {
            return key;
        }

        static Optional<Role> of(Asker asker) {
            return switch (asker) {
                case STATUTORY_AGENT -> Optional.of(STATUTORY);
                case APPOINTED_AGENT -> Optional.of(APPOINTED);
                case MEMBER, OUTSIDER, VICTIM, BEREAVED, AUTHORITY -> Optional.empty();
            };
        }
    }

    /// Where the papers of an agent are stated: a list of their own goes before the one for any.
    public Optional<Role> stated(Asker asker) {
        return Role.of(asker)
                .flatMap(own -> List.of(own, Role.AGENT).stream()
                        .filter(agents::containsKey)
                        .findFirst());
    }

    /// What an agent is asked for: what the text states, but of a parent or guardian never what only the ward could
    /// give. A ward often cannot, and it is the Act that lets them ask (APPI Articles 37(3) and (4)).
    public Optional<AgentProof> asked(Asker asker) {
        return stated(asker)
                .map(agents::get)
                .map(proof -> asker == Asker.STATUTORY_AGENT ? proof.unappointed() : proof);
    }

    /// Papers of the person.
    ///
    /// @param accepted ids of the document catalogue; one in date is enough. Those that are no longer valid
    ///     are shown as such and never asked for.
    public record Proof(List<String> accepted, Clause clause) {
        public Proof {
            accepted = List.copyOf(accepted);
        }
    }

    /// Papers of an agent.
    ///
    /// @param needed ids of the document catalogue; all of them
    /// @param relation ids of the document catalogue: of these, one, to show that somebody is a parent or guardian
    /// @param accepted ids of the document catalogue: of these, one of the agent's own
    /// @param powerOfAttorney how the letter that appoints the agent has to be, where the text says so
    public record AgentProof(
            List<String> needed,
            List<String> relation,
            List<String> accepted,
            Optional<PowerOfAttorney> powerOfAttorney,
            Clause clause) {
        /// The catalogue's word for the certificate of the person's seal.
        public static final String SEAL_CERTIFICATE = "seal-certificate";

        /// What shows, by the catalogue's words, that somebody is a parent or guardian.
        private static final Set<String> SHOW_RELATION =
                Set.of("family-register", "residence-record", "guardianship-certificate");

        public AgentProof {
            needed = List.copyOf(needed);
            relation = List.copyOf(relation);
            accepted = List.copyOf(accepted);
        }

        public AgentProof(List<String> needed, Optional<PowerOfAttorney> powerOfAttorney, Clause clause) {
            this(needed, List.of(), List.of(), powerOfAttorney, clause);
        }

        /// Whether it says what shows that somebody is a parent or guardian.
        public boolean showsRelation() {
            return !relation.isEmpty() || needed.stream().anyMatch(SHOW_RELATION::contains);
        }

        /// Whether it wants what only somebody gives who appoints an agent: a letter, or the certificate of their seal.
        public boolean appointed() {
            return powerOfAttorney.isPresent() || needed.contains(SEAL_CERTIFICATE);
        }

        private AgentProof unappointed() {
            return new AgentProof(
                    needed.stream().filter(id -> !id.equals(SEAL_CERTIFICATE)).toList(),
                    relation,
                    accepted,
                    Optional.empty(),
                    clause);
        }
    }

    /// The letter that appoints an agent.
    ///
    /// @param handwritten then a model is shown to copy, never one to print (P6)
    /// @param holds what it has to hold, one line each
    public record PowerOfAttorney(boolean handwritten, List<Localized> holds) {
        public PowerOfAttorney {
            holds = List.copyOf(holds);
        }
    }
}
