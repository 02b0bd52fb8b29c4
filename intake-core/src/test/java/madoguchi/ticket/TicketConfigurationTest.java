package madoguchi.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import madoguchi.policy.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TicketConfigurationTest {
    private static final String SAMPLE = "madoguchi.tickets.sample.";

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(TicketConfiguration.class)
            .withBean(Policies.class, Samples::policies);

    @Test
    void each_target_is_a_lane() {
        start.withPropertyValues(
                        "spring.mail.host=127.0.0.1",
                        SAMPLE + "mail-to=desk@support.example",
                        SAMPLE + "webhook-url=https://support.example/tickets",
                        SAMPLE + "webhook-secret=hush",
                        "madoguchi.tickets.other.webhook-url=https://other.example",
                        "madoguchi.tickets.other.webhook-secret=hush")
                .run(context -> {
                    var targets = context.getBean(TicketTargets.class);

                    assertThat(targets.lanes("sample")).containsExactly("ticket-mail", "ticket-webhook");
                    assertThat(targets.lanes("other")).containsExactly("ticket-webhook");
                    assertThat(targets.lanes("nobody")).isEmpty();
                    assertThat(targets.mail("sample"))
                            .contains(new MailTarget(
                                    "desk@support.example", "desk@support.example", MailContent.REFERENCE));
                    assertThat(context).hasSingleBean(TicketMailCarrier.class);
                    assertThat(context).hasSingleBean(TicketWebhookCarrier.class);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            webhook-url=https://a.example | sample.webhook-url is there without madoguchi.tickets.sample.webhook-secret
            webhook-secret=hush           | sample.webhook-secret is there without madoguchi.tickets.sample.webhook-url
            mail-from=a@b.example         | sample.mail-from is there without madoguchi.tickets.sample.mail-to
            mail-to=desk                  | sample.mail-to is no mail address (expected: one plain address
            mail-to=a@b.example,c@d.example | sample.mail-to is no mail address
            mail-to=Desk <a@b.example>    | sample.mail-to is no mail address
            webhook-url=ftp://a.example   | sample.webhook-url is no web address
            webhook-url=https://user:hush@a.example | sample.webhook-url is no web address
            """)
    void a_wrong_setting_stops_the_start_and_is_named(String setting, String message) {
        start.withPropertyValues("spring.mail.host=127.0.0.1", SAMPLE + setting)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(TicketsUnusable.class)
                        .hasMessageContaining("the setting madoguchi.tickets." + message)
                        .hasMessageNotContaining("hush"));
    }

    @Test
    void a_header_cannot_come_in_through_a_setting() {
        assertThatThrownBy(() -> Samples.targets(new TicketSettings.Target(
                        "desk@support.example\r\nBcc: evil@example.com", null, MailContent.FULL, null, null)))
                .isInstanceOf(TicketsUnusable.class);
    }

    @Test
    void mail_without_a_server_stops_the_start() {
        start.withPropertyValues(SAMPLE + "mail-to=desk@support.example")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(TicketsUnusable.class)
                        .hasMessageContaining("spring.mail.host"));
    }

    @Test
    void without_any_ticket_setting_it_starts_and_the_check_names_who_is_served() {
        start.run(context -> {
            var targets = context.getBean(TicketTargets.class);

            targets.requireFor(List.of());
            assertThatThrownBy(() -> targets.requireFor(List.of("sample", "another")))
                    .isInstanceOf(TicketsUnusable.class)
                    .hasMessageContainingAll(
                            "another is served, but its tickets go nowhere",
                            "sample is served",
                            "madoguchi.tickets.sample.mail-to",
                            "madoguchi.tickets.sample.webhook-secret");
        });
    }

    @Test
    void full_mails_and_open_webhooks_are_warned_of(CapturedOutput output) {
        start.withPropertyValues(
                        "spring.mail.host=127.0.0.1",
                        SAMPLE + "mail-to=desk@support.example",
                        SAMPLE + "mail-content=full",
                        SAMPLE + "webhook-url=http://support.example/tickets?token=hush",
                        SAMPLE + "webhook-secret=hush")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(output)
                            .contains("madoguchi.tickets.sample.mail-content=full")
                            .contains("madoguchi.tickets.sample.webhook-url is not https")
                            .doesNotContain("hush");
                    assertThat(context.getBean(TicketSettings.class).toString()).doesNotContain("hush", "@");
                    assertThat(context.getBean(TicketTargets.class)
                                    .webhook("sample")
                                    .toString())
                            .doesNotContain("hush");
                });
    }
}
