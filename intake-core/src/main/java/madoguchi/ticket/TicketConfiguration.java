package madoguchi.ticket;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import madoguchi.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The carriers of tickets. Needs [Policies]; a mail sender only where some operator's tickets go by mail.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TicketSettings.class)
public class TicketConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(TicketConfiguration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    TicketTargets ticketTargets(TicketSettings settings) {
        var targets = TicketTargets.of(settings);
        targets.mails().forEach((operator, target) -> {
            if (target.content() == MailContent.FULL) {
                weak().log(
                                "{}{}.mail-content=full: ticket mails hold personal data, and every copy in a mailbox outlives"
                                        + " what this system destroys",
                                TicketSettings.PREFIX,
                                operator);
            }
        });
        targets.webhooks().forEach((operator, target) -> {
            if ("http".equals(target.url().getScheme())) {
                weak().log(
                                "{}{}.webhook-url is not https: tickets go over the network in clear",
                                TicketSettings.PREFIX,
                                operator);
            }
        });
        return targets;
    }

    private static LoggingEventBuilder weak() {
        return LOG.atWarn().addKeyValue("madoguchi.event", "weak-setting");
    }

    @Bean
    TicketMailCarrier ticketMailCarrier(
            ObjectProvider<JavaMailSender> senders, TicketTargets targets, Policies policies) {
        var sender = senders.getIfAvailable();
        if (sender == null && !targets.mails().isEmpty()) {
            throw new TicketsUnusable(List.of(
                    "tickets go by mail, but there is no mail server (expected: the setting spring.mail.host)"));
        }
        // Without a target nothing is ever sent through it; tickets left in the lane wait for one.
        return new TicketMailCarrier(sender == null ? new JavaMailSenderImpl() : sender, targets, policies);
    }

    @Bean
    TicketWebhookCarrier ticketWebhookCarrier(
            TicketTargets targets, Policies policies, ObjectProvider<InstantSource> clocks) {
        return new TicketWebhookCarrier(targets, policies, clocks.getIfAvailable(InstantSource::system), PATIENCE);
    }
}
