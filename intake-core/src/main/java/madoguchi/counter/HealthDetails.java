package madoguchi.counter;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Has health say what is wrong where no stranger asks: on a management port of its own. On the port that the whole
/// world can reach, it says only whether something is. What is set explicitly stands.
final class HealthDetails implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "healthDetails", Map.of("management.endpoint.health.show-details", "always")));
        }
    }

    /// After the files of settings are read.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
