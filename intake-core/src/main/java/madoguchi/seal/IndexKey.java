package madoguchi.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Names things by keyed hashes: whoever has only the store cannot tell, or try out, whose names they are. Made once
/// for an installation and not changed with the master key, since names would be lost.
public final class IndexKey {
    public static final int BYTES = 32;
    private static final int NAME_BYTES = 16;
    private static final int MARK_BYTES = 9;

    private final SecretKeySpec key;

    public IndexKey(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /// The name of a value among others of its sort: 22 characters of URL-safe base64 (128 bits).
    public String name(String sort, String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(sort, value), NAME_BYTES));
    }

    /// A shorter name for what is kept in great numbers and for days only: 12 characters of URL-safe base64 (72 bits).
    /// Among a million of a sort, that two have the same is less likely than one in a thousand million.
    public String mark(String sort, String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(sort, value), MARK_BYTES));
    }

    /// A number between 0 and `bound - 1`, always the same for the same value.
    public int spread(String sort, String value, int bound) {
        byte[] hash = mac(sort, value);
        return (((hash[NAME_BYTES] & 0xff) << 8) | (hash[NAME_BYTES + 1] & 0xff)) % bound;
    }

    private byte[] mac(String sort, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(sort.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }

    @Override
    public String toString() {
        return "IndexKey[…]";
    }
}
