package madoguchi.watch.trace;

import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Gives the span of an acceptance the ids of its [Origin], and every other span ids by chance.
final class OriginIds implements IdGenerator {
    private static final ThreadLocal<@Nullable Origin> NEXT = new ThreadLocal<>();

    private final IdGenerator chance = IdGenerator.random();

    /// What is started inside has these ids. OpenTelemetry takes no ids from the caller, but asks here on its
    /// thread.
    <T> T as(Origin origin, Supplier<T> start) {
        NEXT.set(origin);
        try {
            return start.get();
        } finally {
            NEXT.remove();
        }
    }

    @Override
    public String generateTraceId() {
        Origin origin = NEXT.get();
        return origin == null ? chance.generateTraceId() : origin.traceId();
    }

    @Override
    public String generateSpanId() {
        Origin origin = NEXT.get();
        return origin == null ? chance.generateSpanId() : origin.spanId();
    }
}
