package madoguchi.line;

import madoguchi.counter.CounterConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/// The LINE channel as a process of its own.
@SpringBootApplication
@Import({CounterConfiguration.class, CounterLink.class})
public class BotApplication {
    public static void main(String[] args) {
        SpringApplication.run(BotApplication.class, args);
    }
}
