package madoguchi.workbench.bench;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import madoguchi.text.TextKey;
import org.jspecify.annotations.Nullable;

/// Somebody at the counter for the first time. Lives on the load's one thread.
final class Person {
    private final int number;
    private final boolean fickle;
    private final String userId;
    private final Set<TextKey> heard = new HashSet<>();
    private int turns;
    private long began;
    private boolean acknowledged;
    private boolean answered;
    private @Nullable Move next;
    private boolean leaves;

    /// @param fickle whether they fall silent in mid-form
    Person(int number, boolean fickle) {
        this.number = number;
        this.fickle = fickle;
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        this.userId = "U" + HexFormat.of().formatHex(random);
    }

    int number() {
        return number;
    }

    boolean isFickle() {
        return fickle;
    }

    String userId() {
        return userId;
    }

    /// How many inputs of theirs there were.
    int turns() {
        return turns;
    }

    /// When the last input was sent, by [System#nanoTime].
    long began() {
        return began;
    }

    /// False when the same question was heard before.
    boolean hears(TextKey question) {
        return heard.add(question);
    }

    void begins(long now) {
        turns++;
        began = now;
        acknowledged = false;
        answered = false;
        next = null;
    }

    void isAcknowledged() {
        acknowledged = true;
    }

    void goesOnWith(Move move) {
        answered = true;
        next = move;
    }

    boolean isAnswered() {
        return answered;
    }

    void leaves() {
        answered = true;
        leaves = true;
    }

    boolean left() {
        return leaves;
    }

    /// A turn is over when its webhook is acknowledged and its answer is there.
    boolean turnIsOver() {
        return acknowledged && answered;
    }

    Move next() {
        if (next == null) {
            throw new IllegalStateException("nothing to go on with");
        }
        return next;
    }
}
