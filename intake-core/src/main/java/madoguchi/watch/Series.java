package madoguchi.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Meters of one name: one for each operator and each constant of an enum. Those of the operators named at
/// the start are there from the start, at zero, so that the first event of a kind is seen as a rise. Finding
/// one builds no tags.
///
/// @param <E> what is told apart beside the operator; its constants' names, in lower case with hyphens, are
///     the tag's values
public final class Series<E extends Enum<E>, M> {
    /// Stands where the operator is not known.
    public static final String NOBODY = "unknown";

    private final Class<E> values;
    private final String tag;
    private final Function<Tags, M> register;
    private final Map<String, Map<E, M>> byOperator = new ConcurrentHashMap<>();

    private Series(String tag, Class<E> values, Collection<String> operators, Function<Tags, M> register) {
        this.values = values;
        this.tag = tag;
        this.register = register;
        operators.forEach(this::all);
    }

    /// Counters of this name.
    ///
    /// @param fixed tags that all of them have
    public static <E extends Enum<E>> Series<E, Counter> counters(
            MeterRegistry meters, String name, Tags fixed, String tag, Class<E> values, Collection<String> operators) {
        return new Series<>(tag, values, operators, tags -> meters.counter(name, fixed.and(tags)));
    }

    /// Timers of this name.
    ///
    /// @param fixed tags that all of them have
    public static <E extends Enum<E>> Series<E, Timer> timers(
            MeterRegistry meters, String name, Tags fixed, String tag, Class<E> values, Collection<String> operators) {
        return new Series<>(tag, values, operators, tags -> meters.timer(name, fixed.and(tags)));
    }

    /// The meter of an operator and a value.
    public M of(String operator, E value) {
        M meter = all(operator).get(value);
        if (meter == null) {
            throw new IllegalStateException(tag + " without " + value);
        }
        return meter;
    }

    private Map<E, M> all(String operator) {
        Map<E, M> known = byOperator.get(operator);
        return known == null ? byOperator.computeIfAbsent(operator, this::registered) : known;
    }

    private Map<E, M> registered(String operator) {
        Map<E, M> meters = new EnumMap<>(values);
        for (E value : values.getEnumConstants()) {
            meters.put(value, register.apply(Tags.of("operator", operator, tag, name(value))));
        }
        return meters;
    }

    /// As it stands in a tag or a field.
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
