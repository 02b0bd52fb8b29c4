package madoguchi.watch.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import madoguchi.watch.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SdkTracerProviderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Traces, where there is an endpoint that takes them.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("management.opentelemetry.tracing.export.otlp.endpoint")
public class TraceConfiguration {
    @Bean
    OriginIds originIds() {
        return new OriginIds();
    }

    @Bean
    SdkTracerProviderBuilderCustomizer traceIdsFollowFromInputs(OriginIds ids) {
        return builder -> builder.setIdGenerator(ids);
    }

    @Bean
    Trail trail(ObjectProvider<OpenTelemetry> telemetry, ObjectProvider<Sampler> sampler, OriginIds ids) {
        OpenTelemetry open = telemetry.getIfAvailable();
        Sampler samples = sampler.getIfAvailable();
        // Both are missing where Boot's own switches turn traces off.
        return open == null || samples == null ? Trail.NONE : new SpanTrail(open.getTracer("madoguchi"), samples, ids);
    }
}
