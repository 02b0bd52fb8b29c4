package madoguchi.policy;

import java.util.List;
import java.util.Optional;

/// Which papers show who somebody is, by the operator's text. Nothing is asked for that is not here.
///
/// @param person of the person themselves
/// @param agent of somebody who asks for another, beside the person's
public record Documents(Optional<Proof> person, Optional<AgentProof> agent) {
    /// Of the person.
    ///
    /// @param accepted ids of the document catalogue; one in date is enough. None no longer valid is asked for.
    public record Proof(List<String> accepted, Clause clause) {
        public Proof {
            accepted = List.copyOf(accepted);
        }
    }

    /// Of an agent.
    ///
    /// @param needed ids of the document catalogue; all of them
    /// @param powerOfAttorney how the letter that appoints the agent has to be, where the text says so
    public record AgentProof(List<String> needed, Optional<PowerOfAttorney> powerOfAttorney, Clause clause) {
        public AgentProof {
            needed = List.copyOf(needed);
        }
    }

    /// A letter that appoints an agent.
    ///
    /// @param handwritten then a model is shown to copy, never one to print (P6)
    /// @param holds what it has to hold, one line each
    public record PowerOfAttorney(boolean handwritten, List<Localized> holds) {
        public PowerOfAttorney {
            holds = List.copyOf(holds);
        }
    }
}
