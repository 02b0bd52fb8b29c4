package madoguchi.watch.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import madoguchi.watch.Trail;

/// Leaves steps as spans: the acceptance of an input is the root of its trace, all other steps hang from it.
/// Whether a trace is taken follows from its id, so that processes with the same sampling agree on it.
final class SpanTrail implements Trail {
    private final Tracer tracer;
    private final Sampler sampler;
    private final OriginIds ids;

    SpanTrail(Tracer tracer, Sampler sampler, OriginIds ids) {
        this.tracer = tracer;
        this.sampler = sampler;
        this.ids = ids;
    }

    @Override
    public boolean isLeft() {
        return true;
    }

    @Override
    public void leave(Step step) {
        long epoch = epoch();
        List<Origin> origins = step.tracks().stream().map(Origin::of).toList();
        SpanBuilder builder = tracer.spanBuilder(step.stage().name().toLowerCase(Locale.ROOT))
                .setSpanKind(kind(step.stage()))
                .setStartTimestamp(epoch + step.from(), TimeUnit.NANOSECONDS);
        step.says().forEach((name, value) -> builder.setAttribute("madoguchi." + name, value));
        // A call may carry what came of several inputs.
        origins.stream().skip(1).forEach(other -> builder.addLink(context(other)));
        Span span = step.stage() == Stage.ACCEPT
                ? ids.as(origins.getFirst(), builder.setNoParent()::startSpan)
                : builder.setParent(Context.root().with(Span.wrap(context(origins.getFirst()))))
                        .startSpan();
        if (!step.well()) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end(epoch + step.to(), TimeUnit.NANOSECONDS);
    }

    private SpanContext context(Origin origin) {
        TraceFlags flags = sampled(origin) ? TraceFlags.getSampled() : TraceFlags.getDefault();
        return SpanContext.createFromRemoteParent(origin.traceId(), origin.spanId(), flags, TraceState.getDefault());
    }

    private boolean sampled(Origin origin) {
        return sampler.shouldSample(
                                Context.root(),
                                origin.traceId(),
                                "accept",
                                kind(Stage.ACCEPT),
                                Attributes.empty(),
                                List.of())
                        .getDecision()
                == SamplingDecision.RECORD_AND_SAMPLE;
    }

    private static SpanKind kind(Stage stage) {
        return switch (stage) {
            case ACCEPT -> SpanKind.SERVER;
            case DECIDE -> SpanKind.INTERNAL;
            case COMMIT, DELIVER -> SpanKind.CLIENT;
        };
    }

    // What to add to System.nanoTime() for the time of the day.
    private static long epoch() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - System.nanoTime();
    }
}
