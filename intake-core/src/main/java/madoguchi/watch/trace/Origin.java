package madoguchi.watch.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Where the spans of one input hang together: its trace and the span of its acceptance. Both follow from the
/// input's track, so that every process that serves what came of the input finds them without their being
/// stored anywhere.
record Origin(String traceId, String spanId) {
    private static final String PURPOSE = "trace of ";
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    static Origin of(String track) {
        byte[] hash = sha256(PURPOSE + track);
        HexFormat hex = HexFormat.of();
        return new Origin(
                hex.formatHex(hash, 0, TRACE_BYTES), hex.formatHex(hash, TRACE_BYTES, TRACE_BYTES + SPAN_BYTES));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
