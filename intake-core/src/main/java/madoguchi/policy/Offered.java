package madoguchi.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the operator's text offers a kind of request.
///
/// @param fee what it costs; absent where the text names no fee, and always for kinds the Act lets nobody charge for
/// @param reasons for a stop: the reasons the text names. A person may have any of the Act's all the same.
/// @param words what people type for it at this operator, beside the words everybody uses
public record Offered(Clause clause, Optional<Fee> fee, Set<StopReason> reasons, List<String> words) {
    public Offered {
        reasons = Set.copyOf(reasons);
        words = List.copyOf(words);
    }

    public Offered(Clause clause, Optional<Fee> fee) {
        this(clause, fee, Set.of(), List.of());
    }
}
