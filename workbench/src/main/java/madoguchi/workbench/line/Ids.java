package madoguchi.workbench.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/// The identifiers the platform gives out, in the shapes LINE gives them.
final class Ids {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();
    // Real time, not the injected clock: ids must stay unique over restarts even when a test stops the clock.
    private final AtomicLong lastMessage = new AtomicLong(System.currentTimeMillis() * 100_000);

    /// Digits, rising, unique over restarts.
    String message() {
        return Long.toString(lastMessage.incrementAndGet());
    }

    /// A ULID: 48 bits of time and 80 of chance, in 26 characters.
    String webhookEvent(Instant at) {
        var text = new StringBuilder(26);
        long time = at.toEpochMilli();
        for (int shift = 45; shift >= 0; shift -= 5) {
            text.append(CROCKFORD.charAt((int) (time >>> shift) & 31));
        }
        for (int i = 0; i < 16; i++) {
            text.append(CROCKFORD.charAt(random.nextInt(32)));
        }
        return text.toString();
    }

    String replyToken() {
        return hex(16);
    }

    String richMenu() {
        return "richmenu-" + hex(16);
    }

    String request() {
        String hex = hex(16);
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    /// For quote, mark-as-read and access tokens.
    String opaque() {
        byte[] bytes = new byte[48];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Stable: the same name on the same channel is the same person after a restart.
    static String user(String channelId, String name) {
        return "U"
                + sha256((channelId + "\n" + name).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 32);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String hex(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
