package madoguchi.conversation;

import java.util.List;
import madoguchi.policy.Kind;
import madoguchi.policy.Policy;

/// Which kinds are open to people at an operator. What the Act grants is open everywhere, whatever a policy names; a
/// question is answered where the operator says so.
final class Kinds {
    private Kinds() {}

    static boolean offered(Policy policy, Kind kind) {
        return switch (kind) {
            case INQUIRY -> policy.kinds().containsKey(kind);
            case COMPLAINT, PURPOSE, DISCLOSURE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP -> true;
        };
    }

    /// What the first page shows.
    static List<Pick> first(Policy policy) {
        return Pick.KINDS.stream()
                .filter(pick -> pick != Pick.INQUIRY || offered(policy, Kind.INQUIRY))
                .toList();
    }

    /// A right the operator's text is silent on, which the Act grants all the same.
    static boolean byLawAlone(Policy policy, Kind kind) {
        return kind != Kind.INQUIRY && !policy.kinds().containsKey(kind);
    }
}
