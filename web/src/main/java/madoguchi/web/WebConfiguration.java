package madoguchi.web;

import java.time.InstantSource;
import madoguchi.text.Texts;
import madoguchi.ticket.TicketTargets;
import madoguchi.web.counter.Knocks;
import madoguchi.web.counter.Served;
import madoguchi.web.form.FormPdf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(WebConfiguration.class);

    @Bean
    FormPdf formPdf(Texts texts) {
        return new FormPdf(texts);
    }

    @Bean
    Knocks knocks(WebSettings settings, InstantSource clock) {
        return new Knocks(settings.misses(), clock);
    }

    /// What is decided in this process makes tickets: pages are served for those only whose tickets go somewhere from
    /// here.
    @Bean
    Served served(TicketTargets tickets) {
        var operators = tickets.operators();
        String names = operators.isEmpty() ? "nobody" : String.join(", ", operators);
        LOG.atInfo()
                .addKeyValue("madoguchi.event", "served")
                .addKeyValue("madoguchi.destination", "web")
                .addKeyValue("madoguchi.operator", names)
                .log("served on pages: {}", names);
        return operators::contains;
    }
}
