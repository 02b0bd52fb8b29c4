package madoguchi.cases;

import java.util.EnumSet;
import java.util.Set;
import madoguchi.policy.Kind;
import madoguchi.policy.Refusals.Ground;

/// On which grounds a request may be refused (P15): those the Act has for its kind, and those of procedure that the
/// operator's text names. What a text names beyond the Act is no ground, whatever it says.
public final class Grounds {
    /// Grounds that an operator may make part of its procedure for any request (APPI Article 37(1)).
    static final Set<Ground> OF_PROCEDURE = Set.of(Ground.IDENTITY_UNVERIFIED, Ground.PAPERS_MISSING, Ground.NOT_HELD);

    private Grounds() {}

    /// What staff can choose from; empty for an inquiry or a complaint, which is answered and never refused.
    ///
    /// @param named the grounds of the operator's text
    public static Set<Ground> of(Matter matter, Set<Ground> named) {
        var all = EnumSet.noneOf(Ground.class);
        switch (matter) {
            case Matter.Request request -> all.addAll(of(request.kind()));
            // What such a case turns out to be is for staff to see: any kind's will do.
            case Matter.HumanWanted _, Matter.Unprocessed _ -> {
                for (Kind kind : Kind.values()) {
                    all.addAll(of(kind));
                }
            }
        }
        if (!all.isEmpty()) {
            named.stream().filter(OF_PROCEDURE::contains).forEach(all::add);
        }
        return all;
    }

    /// That nothing is held, or that it was not shown that the person asks, ends any request (Article 37(1), (2)).
    private static Set<Ground> of(Kind kind) {
        return switch (kind) {
            case INQUIRY, COMPLAINT -> Set.of();
            // Article 32(2) with 21(4)(i) to (iii).
            case PURPOSE ->
                EnumSet.of(
                        Ground.PURPOSE_CLEAR,
                        Ground.RIGHTS_HARMED,
                        Ground.OWN_INTEREST,
                        Ground.STATE_BUSINESS,
                        Ground.NOT_HELD,
                        Ground.IDENTITY_UNVERIFIED);
            // Article 33(2) and, for records, 33(5).
            case DISCLOSURE, PROVISION_RECORDS ->
                EnumSet.of(
                        Ground.RIGHTS_HARMED,
                        Ground.BUSINESS_HINDERED,
                        Ground.OTHER_LAW,
                        Ground.NOT_HELD,
                        Ground.IDENTITY_UNVERIFIED);
            // Article 34(2): another law has a procedure of its own. What is fact is "not corrected", no refusal.
            case CORRECTION -> EnumSet.of(Ground.OTHER_LAW, Ground.NOT_HELD, Ground.IDENTITY_UNVERIFIED);
            // Article 35(2), (4) and (6).
            case SUSPENSION, PROVISION_STOP -> EnumSet.of(Ground.NO_CAUSE, Ground.NOT_HELD, Ground.IDENTITY_UNVERIFIED);
        };
    }
}
