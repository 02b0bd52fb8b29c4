package madoguchi.cases;

import java.time.Instant;
import java.util.Optional;

/// A way to reach the person. What somebody typed proves nothing (P2): a contact is `STATED` until staff have matched
/// it with the operator's own record.
///
/// @param value the address or number; empty for LINE, which is reached through this conversation only, and for post,
///     which goes to the address in the operator's record: no address of anybody stands here
public record Contact(Way way, String value, Source source, Optional<String> matchedBy, Optional<Instant> matchedAt) {

    public enum Way {
        LINE,
        MAIL,
        PHONE,
        /// To the address in the operator's own record. Only staff choose it; nobody states it.
        POST
    }

    public enum Source {
        STATED,
        OPERATOR_RECORD
    }

    public static Contact stated(Way way, String value) {
        return new Contact(way, value, Source.STATED, Optional.empty(), Optional.empty());
    }

    /// Leaves the value out: a contact may end up in a message or a log by accident.
    @Override
    public String toString() {
        return "Contact[" + way + "]";
    }
}
