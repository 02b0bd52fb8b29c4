package madoguchi.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The keys that wrap all other keys. The first one wraps, all of them unwrap, so that a new one can be put in front
/// while the old one is still in use.
///
/// A wrapped key is: one byte of format (1), four bytes naming the master key (the start of its SHA-256), then
/// AES-256-GCM with a random nonce.
public final class MasterKeys {
    private static final byte FORMAT = 1;
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 4;

    private final Map<Integer, AesGcm> byName = new LinkedHashMap<>();
    private final int first;

    /// @param base64 the values of `madoguchi.master-key`: base64 of 32 bytes each, the sealing one first
    /// @throws IllegalArgumentException when there is none or one is not 32 bytes; says which, never its content
    public MasterKeys(List<String> base64) {
        if (base64.isEmpty() || base64.getFirst().isBlank()) {
            throw new IllegalArgumentException(
                    "madoguchi.master-key is missing (expected: base64 of 32 bytes; `workbench.jar key` prints one)");
        }
        int place = 0;
        @Nullable Integer firstName = null;
        for (String text : base64) {
            place++;
            byte[] key = decode(text, place);
            int name = nameOf(key);
            byName.put(name, new AesGcm(key));
            Arrays.fill(key, (byte) 0);
            firstName = firstName == null ? name : firstName;
        }
        this.first = firstName == null ? 0 : firstName;
    }

    private static byte[] decode(String text, int place) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "madoguchi.master-key, key " + place + ": not base64 (expected: base64 of 32 bytes)", e);
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "madoguchi.master-key, key " + place + ": " + key.length + " bytes (expected: 32)");
        }
        return key;
    }

    /// Wraps a data key under the first master key, bound to what it is for.
    public byte[] wrap(byte[] dataKey, byte[] purpose) {
        byte[] wrapped = cipher(first).seal(dataKey, purpose, 1 + NAME_BYTES);
        ByteBuffer.wrap(wrapped).put(FORMAT).putInt(first);
        return wrapped;
    }

    /// Unwraps what [#wrap] made for the same purpose.
    ///
    /// @throws Unsealable when it was wrapped by a master key that is not configured, or was altered
    public byte[] unwrap(byte[] wrapped, byte[] purpose) {
        if (wrapped.length < 1 + NAME_BYTES || wrapped[0] != FORMAT) {
            throw new Unsealable("a wrapped key of an unknown format");
        }
        int name = ByteBuffer.wrap(wrapped, 1, NAME_BYTES).getInt();
        try {
            return cipher(name).open(wrapped, purpose, 1 + NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new Unsealable("a wrapped key was altered or is for something else", e);
        }
    }

    private boolean isUnderFirst(byte[] wrapped) {
        return wrapped.length >= 1 + NAME_BYTES
                && wrapped[0] == FORMAT
                && ByteBuffer.wrap(wrapped, 1, NAME_BYTES).getInt() == first;
    }

    /// The same data key under the first master key; empty when it is so already.
    ///
    /// @throws Unsealable as [#unwrap]
    Optional<byte[]> rewrapped(byte[] wrapped, byte[] purpose) {
        if (isUnderFirst(wrapped)) {
            return Optional.empty();
        }
        byte[] key = unwrap(wrapped, purpose);
        try {
            return Optional.of(wrap(key, purpose));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// The names of all master keys in the order of the setting: what wrapped keys call them, in hex. A name tells
    /// nothing of its key.
    List<String> names() {
        return byName.keySet().stream().map("%08x"::formatted).toList();
    }

    private AesGcm cipher(int name) {
        var cipher = byName.get(name);
        if (cipher == null) {
            throw new Unsealable("a key is wrapped by a master key that is not in madoguchi.master-key");
        }
        return cipher;
    }

    private static int nameOf(byte[] key) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key))
                    .getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKeys[" + byName.size() + "]";
    }
}
