package madoguchi.store;

import java.security.SecureRandom;
import java.util.Base64;

/// Names a conversation: its shard, fixed for its life, and sixteen random characters. Tells nothing about the person.
public record ConversationId(String value) {
    /// How many shards an installation has; fixed for the installation's life.
    public static final int SHARDS = 256;

    private static final SecureRandom RANDOM = new SecureRandom();

    public ConversationId {
        if (!value.matches("s[0-9]{3}-[A-Za-z0-9_-]{16}")) {
            throw new IllegalArgumentException("not a conversation's id (expected: s000-… of 21 characters)");
        }
    }

    public static ConversationId create(int shard) {
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        return new ConversationId(
                tag(shard) + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /// The name of a shard, such as `s042`.
    public static String tag(int shard) {
        return "s%03d".formatted(shard);
    }

    public String tag() {
        return value.substring(0, 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
