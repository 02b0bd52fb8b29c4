package madoguchi.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.policy.Documents;

/// Every identity document the counter knows.
///
/// @param byId by the id that policies name them by
public record Catalogue(Map<String, IdentityDocument> byId) {
    public Catalogue {
        byId = Map.copyOf(byId);
    }

    public Optional<IdentityDocument> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What may be asked for of what an operator's text accepts.
    ///
    /// @param today in Japan
    public Asked asked(Documents.Proof proof, LocalDate today) {
        return asked(proof.accepted(), today);
    }

    /// What may be asked for of these. Ids that are not in the catalogue are left out: the reader of policies has
    /// refused them already.
    ///
    /// @param ids in the order in which they are shown
    /// @param today in Japan
    public Asked asked(List<String> ids, LocalDate today) {
        List<IdentityDocument> usable = new ArrayList<>();
        List<Asked.NotAsked> notAsked = new ArrayList<>();
        ids.stream().map(this::of).flatMap(Optional::stream).forEach(document -> {
            switch (document.standing(today)) {
                case USABLE -> usable.add(document);
                case NO_LONGER_VALID, NEVER_ASKED ->
                    notAsked.add(new Asked.NotAsked(document, document.whyNot().orElse(document.name())));
                case NOT_YET_ISSUED -> {
                    // Nobody has one, so nobody misses it.
                }
            }
        });
        return new Asked(usable, notAsked);
    }
}
