package madoguchi.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The name a ticket has in headers: the same however often it is sent, and nothing that could end a header.
///
/// @param value letters, digits, `.`, `_` and `-`
record TicketName(String value) {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-]([A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?");

    /// An id of another form is named by its hash.
    static TicketName of(String id) {
        return new TicketName(SAFE.matcher(id).matches() && !id.contains("..") ? id : hash(id).substring(0, 40));
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
