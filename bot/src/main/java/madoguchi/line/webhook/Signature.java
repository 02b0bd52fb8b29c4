package madoguchi.line.webhook;

import com.linecorp.bot.parser.LineSignatureValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells whether a body comes from LINE: signed with one of the channel's secrets.
final class Signature {
    static final String HEADER = "x-line-signature";

    private final List<LineSignatureValidator> validators;

    Signature(List<String> secrets) {
        this.validators = secrets.stream()
                .map(secret -> new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /// Over the bytes as they came; the SDK compares in constant time.
    boolean covers(byte[] body, @Nullable String signature) {
        if (signature == null || signature.isEmpty()) {
            return false;
        }
        try {
            boolean covered = false;
            for (LineSignatureValidator validator : validators) {
                covered |= validator.validateSignature(body, signature);
            }
            return covered;
        } catch (IllegalArgumentException e) {
            // Not base64. The SDK lets the decoder's exception through.
            return false;
        }
    }
}
