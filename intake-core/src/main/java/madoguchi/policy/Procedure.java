package madoguchi.policy;

import java.util.List;
import java.util.Optional;

/// How a request runs at this operator, by its own text. What the text does not state is absent.
///
/// @param substitute where another measure may be taken instead of a stop (「これに代わるべき措置」), the clause
/// @param questions what is asked beside what people are found by, where the text says so
/// @param myNumber where the text gives data with a My Number a way of its own, who decides; always to staff
/// @param minors what the text says of minors
/// @param retention how long the papers are kept; where the text is silent, a setting decides
/// @param office where the entity is and who represents it
/// @param free where the text says that requests cost nothing
/// @param signposts everyday matters, in the order in which they are looked for
public record Procedure(
        Optional<Askers> askers,
        Optional<Routes> routes,
        Optional<Identity> identity,
        Optional<Questions> questions,
        Documents documents,
        Optional<Refusals> refusals,
        Optional<Postage> postage,
        Optional<Clause> substitute,
        Optional<Ruled> myNumber,
        Optional<Ruled> minors,
        Optional<Complaints> complaints,
        Optional<Retention> retention,
        Optional<Calendar> calendar,
        Optional<Office> office,
        Optional<FreeOfCharge> free,
        List<Signpost> signposts) {
    /// Of an operator whose text says nothing of how a request runs.
    public static final Procedure UNSTATED = new Procedure(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Documents.UNSTATED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /// A rule in the operator's words, with its clause.
    public record Ruled(Localized text, Clause clause) {}

    public Procedure {
        signposts = List.copyOf(signposts);
    }

    public Procedure(
            Optional<Askers> askers,
            Optional<Routes> routes,
            Optional<Identity> identity,
            Documents documents,
            Optional<Refusals> refusals,
            Optional<Postage> postage,
            Optional<Clause> substitute,
            Optional<Ruled> myNumber,
            Optional<Ruled> minors,
            Optional<Complaints> complaints,
            Optional<Retention> retention,
            Optional<Calendar> calendar,
            List<Signpost> signposts) {
        this(
                askers,
                routes,
                identity,
                Optional.empty(),
                documents,
                refusals,
                postage,
                substitute,
                myNumber,
                minors,
                complaints,
                retention,
                calendar,
                Optional.empty(),
                Optional.empty(),
                signposts);
    }
}
