package madoguchi.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the operator's text offers a kind of request.
///
/// @param fee what it costs; absent where the text names no fee, and always for kinds the Act lets nobody charge for
/// @param reasons for a stop: the reasons the text names. A person may have any of the Act's all the same.
/// @param words what people type for it at this operator, beside the words everybody uses
/// @param methods for a disclosure: how it can be received, by the text. The person chooses all the same.
/// @param after another kind the text wants answered first. The counter waits for none (P15); staff see it.
/// @param feeReserved whether the text says that there may be a fee and names no amount. Then nothing is asked.
public record Offered(
        Clause clause,
        Optional<Fee> fee,
        Set<StopReason> reasons,
        List<String> words,
        Set<Method> methods,
        Optional<Kind> after,
        boolean feeReserved) {
    public Offered {
        reasons = Set.copyOf(reasons);
        words = List.copyOf(words);
        methods = Set.copyOf(methods);
    }

    public Offered(Clause clause, Optional<Fee> fee, Set<StopReason> reasons, List<String> words) {
        this(clause, fee, reasons, words, Set.of(), Optional.empty(), false);
    }

    public Offered(Clause clause, Optional<Fee> fee) {
        this(clause, fee, Set.of(), List.of());
    }
}
