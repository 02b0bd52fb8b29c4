package madoguchi.workbench.yardstick;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.parser.LineSignatureValidator;
import com.linecorp.bot.parser.WebhookParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/// A bot that says back what it is told and remembers nothing: the same server with the same settings, and
/// the SDK's parser and client as they come.
@SpringBootApplication
public class EchoApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(EchoApplication.class)
                .properties("spring.config.name=yardstick")
                .run(args);
    }

    @Bean
    WebhookParser parser(@Value("${yardstick.secret}") String secret) {
        return new WebhookParser(new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8)));
    }

    @Bean
    MessagingApiClient client(@Value("${yardstick.token}") String token, @Value("${yardstick.api-url}") URI api) {
        return MessagingApiClient.builder(token).apiEndPoint(api).build();
    }
}
