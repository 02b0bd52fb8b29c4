package madoguchi.link;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import madoguchi.conversation.Link;
import madoguchi.seal.IndexKey;
import madoguchi.store.ConversationId;

/// What stands in a one-time link: three digits that name the conversation's shard, so that whoever serves the page
/// finds it, and the link's secret of 192 bits. It tells nothing of the person or the conversation.
///
/// @param tag the shard, such as `s042`
public record Token(String tag, String secret) {
    /// How long after it was offered a link can be used (P19).
    public static final Duration LIFE = Duration.ofDays(3);

    /// What comes before the token in a link's path.
    public static final String PATH = "/e/";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{3})([A-Za-z0-9_-]{32})");

    public static Token of(ConversationId conversation, Link link) {
        return new Token(conversation.tag(), link.secret());
    }

    /// Reads a token as it stands in a path; empty for anything else.
    public static Optional<Token> read(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int shard = Integer.parseInt(parts.group(1));
        return shard < ConversationId.SHARDS
                ? Optional.of(new Token(ConversationId.tag(shard), parts.group(2)))
                : Optional.empty();
    }

    /// The token as it stands in a path.
    public String text() {
        return tag.substring(1) + secret;
    }

    /// The path of its page.
    public String path() {
        return PATH + text();
    }

    /// The name under which the link is kept: a keyed hash, from which the token cannot be found again.
    public String name(IndexKey index) {
        return index.name("link", text());
    }

    /// Whoever has the token has the page.
    @Override
    public String toString() {
        return "Token[" + tag + "]";
    }
}
