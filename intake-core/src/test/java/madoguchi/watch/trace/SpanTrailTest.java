package madoguchi.watch.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.engine.Engine;
import madoguchi.outbox.Carrier.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The way of an input as spans, through one process and through several.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpanTrailTest {
    /// One process's tracing.
    private static final class Tracing {
        final InMemorySpanExporter exported = InMemorySpanExporter.create();
        final SpanTrail trail;

        Tracing(double probability) {
            var ids = new OriginIds();
            Sampler sampler = Sampler.parentBased(Sampler.traceIdRatioBased(probability));
            var provider = SdkTracerProvider.builder()
                    .setIdGenerator(ids)
                    .setSampler(sampler)
                    .addSpanProcessor(SimpleSpanProcessor.create(exported))
                    .build();
            this.trail = new SpanTrail(provider.get("test"), sampler, ids);
        }

        List<SpanData> spans() {
            return exported.getFinishedSpanItems();
        }

        SpanData only(String name) {
            List<SpanData> found =
                    spans().stream().filter(span -> span.getName().equals(name)).toList();
            assertThat(found).as(name).hasSize(1);
            return found.getFirst();
        }
    }

    private final Tracing here = new Tracing(1);
    private final Engine engine = Engine.leaving(here.trail);
    private final Engine.Person hanako = engine.person("U-hanako");

    @Test
    void what_follows_from_an_input_hangs_from_its_acceptance() {
        hanako.follows();
        SpanData accept = here.only("accept");
        assertThat(accept.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        for (String name : List.of("decide", "commit", "deliver")) {
            SpanData span = here.only(name);
            assertThat(span.getTraceId()).as(name).isEqualTo(accept.getTraceId());
            assertThat(span.getParentSpanId()).as(name).isEqualTo(accept.getSpanId());
            assertThat(span.getSpanId()).as(name).isNotEqualTo(accept.getSpanId());
            assertThat(span.getEndEpochNanos()).as(name).isGreaterThanOrEqualTo(span.getStartEpochNanos());
        }
    }

    @Test
    void every_input_has_a_trace_of_its_own() {
        hanako.follows();
        engine.person("U-taro").follows();
        hanako.says("質問があります");
        assertThat(here.spans().stream()
                        .filter(span -> span.getName().equals("accept"))
                        .map(SpanData::getTraceId)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void an_input_that_others_decide_and_deliver_stays_one_trace() {
        var deciding = new Tracing(1);
        var delivering = new Tracing(1);
        Engine decider = engine.another(deciding.trail).holdCalls();
        Engine deliverer = engine.another(delivering.trail);
        engine.holdTurns();
        hanako.follows();
        engine.passes(Engine.HAND);
        decider.sweeps();
        engine.passes(Engine.LINE.lease());
        deliverer.sweeps();

        assertThat(here.spans()).hasSize(1);
        assertThat(deciding.spans()).extracting(SpanData::getName).containsExactly("decide", "commit");
        assertThat(delivering.spans()).extracting(SpanData::getName).containsExactly("deliver");
        SpanData accept = here.only("accept");
        assertThat(Stream.concat(deciding.spans().stream(), delivering.spans().stream()))
                .allMatch(span -> span.getTraceId().equals(accept.getTraceId()))
                .allMatch(span -> span.getParentSpanId().equals(accept.getSpanId()));
    }

    @Test
    void a_call_that_carries_what_came_of_several_inputs_links_to_the_others() {
        hanako.follows();
        engine.line.then(new Outcome.NotNow("429"), new Outcome.Refused("400"));
        hanako.says("担当者");
        hanako.says("追記があります、一つ目です");
        hanako.says("追記があります、二つ目です");
        here.exported.reset();
        engine.passes(Duration.ofSeconds(2)).sweeps();
        // The first call is the one that was refused; the next carries the two others' answers.
        List<SpanData> calls = here.spans().stream()
                .filter(span -> span.getName().equals("deliver"))
                .filter(span -> "line".equals(says(span).get("madoguchi.destination")))
                .toList();
        SpanData several = calls.getLast();
        assertThat(several.getLinks()).hasSize(1);
        assertThat(several.getLinks().getFirst().getSpanContext().getTraceId()).isNotEqualTo(several.getTraceId());
    }

    @Test
    void processes_agree_on_what_is_sampled() {
        var first = new Tracing(0.5);
        var second = new Tracing(0.5);
        Engine accepting = Engine.leaving(first.trail).holdTurns();
        for (int i = 0; i < 60; i++) {
            accepting.person("U-" + i).follows();
        }
        accepting.passes(Engine.HAND);
        accepting.another(second.trail).sweeps();
        Set<String> accepted = traces(first);
        assertThat(accepted).hasSizeBetween(5, 55);
        assertThat(traces(second)).isEqualTo(accepted);
        assertThat(second.spans()).hasSize(3 * accepted.size());
    }

    private static Set<String> traces(Tracing tracing) {
        return tracing.spans().stream().map(SpanData::getTraceId).collect(Collectors.toSet());
    }

    @Test
    void spans_tell_operators_destinations_and_outcomes_and_nothing_else() {
        engine.line.then(new Outcome.NotNow("山田花子"));
        hanako.follows();
        engine.passes(Duration.ofSeconds(1)).sweeps();
        hanako.says("山田花子");
        engine.passes(Duration.ofDays(20)).sweeps();
        assertThat(here.spans())
                .extracting(SpanTrailTest::says)
                .contains(
                        Map.of("madoguchi.operator", "immari", "madoguchi.channel", "line", "madoguchi.arrival", "new"),
                        Map.of("madoguchi.channel", "timer"),
                        Map.of("madoguchi.operator", "immari"),
                        Map.of(
                                "madoguchi.operator",
                                "immari",
                                "madoguchi.destination",
                                "line",
                                "madoguchi.outcome",
                                "not-now",
                                "madoguchi.attempt",
                                "1"))
                .allSatisfy(says -> assertThat(says.keySet())
                        .isSubsetOf(
                                "madoguchi.operator",
                                "madoguchi.channel",
                                "madoguchi.arrival",
                                "madoguchi.destination",
                                "madoguchi.outcome",
                                "madoguchi.attempt",
                                "madoguchi.result"));
        assertThat(here.spans().toString()).doesNotContain("山田花子", "hanako");
    }

    private static Map<String, String> says(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().getKey(), each -> each.getValue().toString()));
    }
}
