package madoguchi.conversation;

import java.util.HexFormat;

/// Sixteen random bytes drawn when an input is accepted and kept with it, so that the same input decided again gives
/// the same bytes.
public record Seed(String hex) {
    public static final int BYTES = 16;

    public Seed {
        if (hex.length() != 2 * BYTES) {
            throw new IllegalArgumentException("seed of " + hex.length() + " characters (expected: " + 2 * BYTES + ")");
        }
    }

    /// Bytes for one purpose; another purpose gives unrelated ones.
    public byte[] derive(String purpose) {
        return Hash.hmacSha256(HexFormat.of().parseHex(hex), purpose);
    }

    @Override
    public String toString() {
        return "Seed[…]";
    }
}
