package madoguchi.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// The kind that is being asked for and that the operator no longer offers.
    static Optional<Kind> withdrawn(Policy policy, Draft draft) {
        return draft.kind().filter(kind -> !offered(policy, kind));
    }

    /// What a page lists: every kind at once, and leaving the service, which is another matter (P20).
    static List<Sheet.Option> onPage(Policy policy) {
        return Stream.concat(
                        Arrays.stream(Kind.values())
                                .filter(kind -> offered(policy, kind))
                                .map(kind -> new Sheet.Option(kind.key(), Answered.label(kind))),
                        Stream.of(new Sheet.Option(Pick.LEAVING.code(), Pick.LEAVING.label())))
                .toList();
    }

    /// A right the operator's text is silent on, which the Act grants all the same.
    static boolean byLawAlone(Policy policy, Kind kind) {
        return kind != Kind.INQUIRY && !policy.kinds().containsKey(kind);
    }
}
