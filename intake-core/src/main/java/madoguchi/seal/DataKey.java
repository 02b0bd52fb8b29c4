package madoguchi.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The key of one conversation's intake or of one case. Destroying its wrapped form destroys every value under it.
///
/// A sealed value is: one byte of format (1), eight bytes naming the data key, then AES-256-GCM with a random nonce,
/// bound to the place the value belongs to, so that it opens nowhere else.
public final class DataKey {
    private static final byte FORMAT = 1;
    private static final int NAME_BYTES = 8;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] name;
    private final byte[] wrapped;
    private final AesGcm cipher;

    private DataKey(byte[] name, byte[] wrapped, byte[] key) {
        this.name = name;
        this.wrapped = wrapped;
        this.cipher = new AesGcm(key);
        Arrays.fill(key, (byte) 0);
    }

    /// A new key of a new name.
    public static DataKey create(MasterKeys master) {
        byte[] name = new byte[NAME_BYTES];
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(name);
        RANDOM.nextBytes(key);
        return new DataKey(name, joined(name, master.wrap(key, name)), key);
    }

    /// Opens the form in which a key is stored.
    ///
    /// @throws Unsealable when no configured master key opens it
    public static DataKey open(byte[] stored, MasterKeys master) {
        if (stored.length <= NAME_BYTES) {
            throw new Unsealable("a stored key of " + stored.length + " bytes");
        }
        byte[] name = Arrays.copyOf(stored, NAME_BYTES);
        byte[] wrapped = Arrays.copyOfRange(stored, NAME_BYTES, stored.length);
        return new DataKey(name, stored, master.unwrap(wrapped, name));
    }

    /// The stored form under the first master key; empty when it is so already.
    ///
    /// @throws Unsealable when no configured master key opens it
    static Optional<byte[]> rewrapped(byte[] stored, MasterKeys master) {
        if (stored.length <= NAME_BYTES) {
            throw new Unsealable("a stored key of " + stored.length + " bytes");
        }
        byte[] name = Arrays.copyOf(stored, NAME_BYTES);
        byte[] wrapped = Arrays.copyOfRange(stored, NAME_BYTES, stored.length);
        return master.rewrapped(wrapped, name).map(again -> joined(name, again));
    }

    private static byte[] joined(byte[] name, byte[] wrapped) {
        byte[] stored = Arrays.copyOf(name, NAME_BYTES + wrapped.length);
        System.arraycopy(wrapped, 0, stored, NAME_BYTES, wrapped.length);
        return stored;
    }

    /// The key's name, lower-case hex.
    public String name() {
        return HexFormat.of().formatHex(name);
    }

    /// The form in which it is stored: its name and itself, wrapped by the master key.
    public byte[] stored() {
        return wrapped.clone();
    }

    public byte[] seal(byte[] plain, String place) {
        byte[] value = cipher.seal(plain, place.getBytes(StandardCharsets.UTF_8), 1 + NAME_BYTES);
        value[0] = FORMAT;
        System.arraycopy(name, 0, value, 1, NAME_BYTES);
        return value;
    }

    /// Opens what [#seal] made for the same place.
    ///
    /// @throws Unsealable when another key sealed it, it belongs elsewhere, or it was altered
    public byte[] open(byte[] value, String place) {
        if (value.length <= 1 + NAME_BYTES || value[0] != FORMAT) {
            throw new Unsealable("a sealed value of an unknown format");
        }
        if (!Arrays.equals(name, 0, NAME_BYTES, value, 1, 1 + NAME_BYTES)) {
            throw new Unsealable("a value sealed under another key");
        }
        try {
            return cipher.open(value, place.getBytes(StandardCharsets.UTF_8), 1 + NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new Unsealable("a sealed value was altered or belongs elsewhere", e);
        }
    }

    @Override
    public String toString() {
        return "DataKey[" + name() + "]";
    }
}
