package madoguchi.workbench.line;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/// The switchboard of misbehaviour; may be turned at any time, also while calls run. All is off at first.
public final class Faults {
    private final Random dice;
    private final Map<Fault, Double> chances = new EnumMap<>(Fault.class);
    private final Map<Fault, Integer> certain = new EnumMap<>(Fault.class);
    private final Map<Fault, Integer> happened = new EnumMap<>(Fault.class);
    private Span slowness = new Span(Duration.ofSeconds(1), Duration.ofSeconds(1));
    private Span lateness = new Span(Duration.ofMillis(200), Duration.ofSeconds(2));

    Faults(long seed) {
        this.dice = new Random(seed);
    }

    private record Span(Duration shortest, Duration longest) {
        private Span {
            if (shortest.isNegative() || longest.compareTo(shortest) < 0) {
                throw new IllegalArgumentException(shortest + " to " + longest + " (expected: 0 or more, rising)");
            }
        }
    }

    /// Lets the fault happen with the given chance per call, from 0 (never) to 1 (always).
    public synchronized void set(Fault fault, double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("chance: " + chance + " (expected: 0 to 1)");
        }
        chances.put(fault, chance);
    }

    /// Lets the fault happen at exactly the next calls it applies to, whatever its chance.
    public synchronized void next(Fault fault, int times) {
        certain.put(fault, times);
    }

    /// All off again.
    public synchronized void clear() {
        chances.clear();
        certain.clear();
    }

    /// The chance that is set.
    public synchronized double chance(Fault fault) {
        return chances.getOrDefault(fault, 0.0);
    }

    /// At how many of the next calls it will happen for certain.
    public synchronized int due(Fault fault) {
        return certain.getOrDefault(fault, 0);
    }

    /// How often the fault has happened since the start.
    public synchronized int happened(Fault fault) {
        return happened.getOrDefault(fault, 0);
    }

    /// How much slower [Fault#API_SLOW] makes a call.
    public synchronized void slowness(Duration shortest, Duration longest) {
        slowness = new Span(shortest, longest);
    }

    /// The longest that [Fault#API_SLOW] makes a call take longer.
    public synchronized Duration slowest() {
        return slowness.longest();
    }

    /// The longest that [Fault#DELIVERY_LATE] makes a webhook wait.
    public synchronized Duration latest() {
        return lateness.longest();
    }

    /// How late [Fault#DELIVERY_LATE] makes a webhook.
    public synchronized void lateness(Duration shortest, Duration longest) {
        lateness = new Span(shortest, longest);
    }

    synchronized boolean strikes(Fault fault) {
        int left = certain.getOrDefault(fault, 0);
        if (left > 0) {
            certain.put(fault, left - 1);
        }
        double chance = chance(fault);
        boolean strikes = left > 0 || (chance > 0 && dice.nextDouble() < chance);
        if (strikes) {
            happened.merge(fault, 1, Integer::sum);
        }
        return strikes;
    }

    synchronized Duration slow() {
        return within(slowness);
    }

    synchronized Duration late() {
        return within(lateness);
    }

    synchronized int below(int bound) {
        return dice.nextInt(bound);
    }

    private Duration within(Span span) {
        long spread = span.longest().minus(span.shortest()).toMillis();
        return spread <= 0 ? span.shortest() : span.shortest().plusMillis(dice.nextLong(spread + 1));
    }
}
