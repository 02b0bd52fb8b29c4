package madoguchi.workbench.line;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The `x-line-signature` of a webhook.
public final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// Base64 of the HMAC-SHA256 of the raw body under the channel secret (LINE Messaging API reference, Signature
    /// validation).
    public static String of(byte[] body, String channelSecret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(channelSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
