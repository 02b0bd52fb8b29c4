package madoguchi.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a request has to arrive, by the operator's text. Where the text is silent, it arrives at this counter.
///
/// @param post by post, if it can be
/// @param visit in person, if it can be
/// @param clause where the text says so
public record Routes(Optional<Post> post, Optional<Visit> visit, Clause clause) {
    /// By post.
    ///
    /// @param address where the envelope goes; absent where the text publishes none
    /// @param askWhere what the person is told instead, where there is no published address (P6)
    /// @param form the form that goes into the envelope, if the text asks for one
    /// @param enclose what else goes in, one line each
    public record Post(
            Optional<Localized> address, Optional<Localized> askWhere, Optional<Form> form, List<Localized> enclose) {
        public Post {
            enclose = List.copyOf(enclose);
        }
    }

    /// In person.
    ///
    /// @param where a place and its hours, in words
    public record Visit(Localized where) {}

    /// A form to fill in.
    ///
    /// @param name what the operator calls it
    /// @param source whether the operator supplied its own form, or the counter makes a draft of one (P6)
    /// @param holds what it has to hold beside the answers, such as a seal; one line each
    /// @param kinds what it is for, by the text; empty where that is everything
    public record Form(Localized name, Source source, List<Localized> holds, Set<Kind> kinds) {
        public Form {
            holds = List.copyOf(holds);
            kinds = Set.copyOf(kinds);
        }

        /// Whether the operator calls what is sent for this by the form's name.
        public boolean named(Optional<Kind> kind) {
            return kinds.isEmpty() || kind.filter(kinds::contains).isPresent();
        }

        public enum Source {
            OPERATOR_FILE,
            DRAFT
        }
    }

    /// Whether a request only arrives on paper or in person.
    public boolean onPaper() {
        return post.isPresent() || visit.isPresent();
    }
}
