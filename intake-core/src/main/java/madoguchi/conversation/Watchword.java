package madoguchi.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// The word (合言葉) that somebody chose so that nobody else goes on where they stopped (P1). The word itself is kept
/// nowhere: only what a keyed hash made of it and a salt of its own.
///
/// @param misses how often in a row it was not the word
/// @param seen when somebody who knows it was on a page last
public record Watchword(String salt, String hash, int misses, Instant seen) {
    /// After a silence as long as this it is asked for (P1).
    public static final Duration QUIET = Duration.ofMinutes(10);

    /// So many wrong words, and it is not asked for any more: only starting anew or a human is left.
    public static final int MOST_MISSES = 5;

    /// A shorter word would be guessed in five tries.
    static final int SHORTEST = 4;

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9_-]{43}):([A-Za-z0-9_-]{22})");

    /// What a page brings of a new word.
    ///
    /// @param brought salt and hash, with a colon between; anything else is no word
    static Optional<Watchword> of(String brought, Instant now) {
        var parts = WRITTEN.matcher(brought);
        return parts.matches() ? Optional.of(new Watchword(parts.group(1), parts.group(2), 0, now)) : Optional.empty();
    }

    /// Whether nothing more is shown without it.
    public boolean asked(Instant now) {
        return closed() || !now.isBefore(seen.plus(QUIET));
    }

    /// Whether it is too late even for the right word.
    public boolean closed() {
        return misses >= MOST_MISSES;
    }

    boolean is(String attempt) {
        return MessageDigest.isEqual(hash.getBytes(StandardCharsets.UTF_8), attempt.getBytes(StandardCharsets.UTF_8));
    }

    Watchword known(Instant now) {
        return new Watchword(salt, hash, 0, now);
    }

    Watchword missed() {
        return new Watchword(salt, hash, Math.min(misses + 1, MOST_MISSES), seen);
    }

    @Override
    public String toString() {
        return "Watchword[" + misses + " misses]";
    }
}
