package madoguchi.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM as the JDK implements it: twelve random bytes of nonce, the sealed bytes, sixteen bytes of tag (NIST SP
/// 800-38D). Safe for many threads at once.
///
/// A key seals far fewer values than the 2^32 that random nonces allow.
final class AesGcm {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    /// One for all: it is safe to share, and a new one costs more than sealing does.
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    AesGcm(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /// Writes nonce, sealed bytes and tag after so many bytes left free for the caller.
    ///
    /// @param place what the value is bound to; not stored
    byte[] seal(byte[] plain, byte[] place, int headBytes) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] value = new byte[headBytes + NONCE_BYTES + plain.length + TAG_BYTES];
        System.arraycopy(nonce, 0, value, headBytes, NONCE_BYTES);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, 0, place)
                    .doFinal(plain, 0, plain.length, value, headBytes + NONCE_BYTES);
            return value;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value could not be sealed", e);
        }
    }

    /// Opens what [#seal] wrote behind so many bytes of the caller's.
    ///
    /// @throws GeneralSecurityException when it was altered, sealed under another key, or belongs elsewhere
    byte[] open(byte[] value, byte[] place, int headBytes) throws GeneralSecurityException {
        int sealedAt = headBytes + NONCE_BYTES;
        if (value.length < sealedAt + TAG_BYTES) {
            throw new GeneralSecurityException("too short");
        }
        return cipher(Cipher.DECRYPT_MODE, value, headBytes, place).doFinal(value, sealedAt, value.length - sealedAt);
    }

    private Cipher cipher(int mode, byte[] nonce, int nonceAt, byte[] place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce, nonceAt, NONCE_BYTES));
        cipher.updateAAD(place);
        return cipher;
    }
}
