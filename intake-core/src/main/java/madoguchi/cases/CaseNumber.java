package madoguchi.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A case's public number: the operator's prefix, ten random characters of Crockford's base 32 and a check character,
/// as in `IM-7K3QM-XW2AB-C`. There is no counter in it and nothing to guess (50 bits).
///
/// The check character is Luhn's modulo 32 over the ten: from the right every other value is doubled, the digits of
/// each product (to base 32) are added, and the check brings the sum to a multiple of 32. It finds every single wrong
/// character and nearly every swap of two neighbours.
public record CaseNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BODY = 10;
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2,4})([0-9A-Z]{" + BODY + "})([0-9A-Z])");

    /// The number these random bytes give.
    ///
    /// @param random at least seven bytes
    public static CaseNumber of(String prefix, byte[] random) {
        long bits = 0;
        for (int i = 0; i < 7; i++) {
            bits = (bits << 8) | (random[i] & 0xFF);
        }
        var body = new StringBuilder();
        for (int i = 0; i < BODY; i++) {
            body.append(ALPHABET.charAt((int) ((bits >>> (5 * i)) & 31)));
        }
        return written(prefix, body.toString(), check(body.toString()));
    }

    /// Reads a number as people copy it: any case and width, with or without hyphens, O for 0, I and L for 1.
    public static Optional<CaseNumber> parse(String typed) {
        String flat = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var parts = WRITTEN.matcher(flat.replaceAll("[\\s‐‑‒–—―−ー-]", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String body = meant(parts.group(2));
        String check = meant(parts.group(3));
        return body.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && check.charAt(0) == check(body)
                ? Optional.of(written(parts.group(1), body, check.charAt(0)))
                : Optional.empty();
    }

    private static String meant(String typed) {
        return typed.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static CaseNumber written(String prefix, String body, char check) {
        return new CaseNumber(prefix + "-" + body.substring(0, 5) + "-" + body.substring(5) + "-" + check);
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            int value = ALPHABET.indexOf(body.charAt(BODY - 1 - i));
            int weighted = i % 2 == 0 ? 2 * value : value;
            sum += weighted / 32 + weighted % 32;
        }
        return ALPHABET.charAt((32 - sum % 32) % 32);
    }
}
