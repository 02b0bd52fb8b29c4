package madoguchi.conversation;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import madoguchi.cases.CaseNumber;

/// A page for the person alone, behind a one-time link (P1, P19). It is offered with an [Effect.Choice]: whoever
/// commits the decision keeps the link with it, and whoever renders the choice puts the page's address behind a button,
/// never into a text.
///
/// @param secret 32 characters of URL-safe base64 (192 bits) that follow from the input's seed, so that the same input
///     decided again offers the same link
public record Link(Purpose purpose, String secret) {
    private static final int SECRET_BYTES = 24;
    private static final String PREPARED = "prepared ";
    private static final String REPLY = "reply ";
    private static final String SIGNPOST = "signpost ";

    /// What the page is for.
    public sealed interface Purpose {
        /// The questions of the conversation that are open, as one form.
        record Answer() implements Purpose {}

        /// The form that was prepared for a case, and where it goes (P6).
        record Prepared(CaseNumber number) implements Purpose {}

        /// What staff wrote to the person about a case.
        record Reply(CaseNumber number) implements Purpose {}

        /// What the operator's text says about an everyday matter, by the signpost's name (P7).
        record Signpost(String name) implements Purpose {}

        /// The word it is kept as; never changes once released. Holds nothing personal.
        default String word() {
            return switch (this) {
                case Answer _ -> "answer";
                case Prepared prepared -> PREPARED + prepared.number().value();
                case Reply reply -> REPLY + reply.number().value();
                case Signpost signpost -> SIGNPOST + signpost.name();
            };
        }

        /// What [#word] wrote; empty for what this release does not know.
        static Optional<Purpose> of(String word) {
            if (word.equals("answer")) {
                return Optional.of(new Answer());
            }
            if (word.startsWith(PREPARED)) {
                return CaseNumber.parse(word.substring(PREPARED.length())).map(Prepared::new);
            }
            if (word.startsWith(SIGNPOST)) {
                return Optional.of(new Signpost(word.substring(SIGNPOST.length())));
            }
            return word.startsWith(REPLY)
                    ? CaseNumber.parse(word.substring(REPLY.length())).map(Reply::new)
                    : Optional.empty();
        }
    }

    static Link of(Purpose purpose, Seed seed) {
        byte[] secret = Arrays.copyOf(seed.derive("link " + purpose.word()), SECRET_BYTES);
        return new Link(purpose, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /// Whoever has the secret has the page.
    @Override
    public String toString() {
        return "Link[" + purpose + "]";
    }
}
