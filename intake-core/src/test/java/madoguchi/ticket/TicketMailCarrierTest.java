package madoguchi.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.outbox.Parcel;
import madoguchi.outbox.Parcel.Ticket.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// What is known after each way a mail server can fail.
@Timeout(30)
class TicketMailCarrierTest {
    private static final Parcel.Ticket TICKET = Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GREETING | 554 5.7.1 not you                              | NotNow
            GREETING | 421 4.3.2 busy                                 | NotNow
            GREETING | cut                                            | NotNow
            GREETING | silence                                        | NotNow
            MAIL     | 421 4.3.2 later madoguchi@sender.example       | NotNow
            MAIL     | 550 5.1.0 not from madoguchi@sender.example    | Refused
            MAIL     | 530 5.7.0 authentication required              | NotNow
            RCPT     | 450 4.2.0 greylisted desk@support.example      | NotNow
            RCPT     | 550 5.1.1 no such user desk@support.example    | Refused
            RCPT     | cut                                            | NotNow
            DATA     | 451 4.3.0 later                                | NotNow
            DATA     | 554 5.6.0 no                                   | Refused
            DATA     | cut                                            | NotNow
            END      | 250 2.0.0 taken                                | Delivered
            END      | 452 4.3.1 disk full                            | NotNow
            END      | 552 5.3.4 too big                              | Refused
            END      | cut                                            | Unknown
            END      | silence                                        | Unknown
            QUIT     | cut                                            | Delivered
            QUIT     | 500 what                                       | Delivered
            """)
    void each_failure_has_its_outcome(String point, String reply, String outcome) throws IOException {
        try (var server = new ScriptedSmtp(Map.of(point, reply))) {
            var known = carrier(server.port()).carry(Samples.load(TICKET));

            assertThat(known.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(known.toString()).doesNotContain("@", "desk", Samples.MAIL);
        }
    }

    @Test
    void nobody_there_is_not_now() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(carrier(port).carry(Samples.load(TICKET))).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void an_operator_without_a_target_waits_for_one() {
        var stranger = new Address("other", "line", "U1");
        var load = new Carrier.Load(stranger, List.of(TICKET), Optional.empty(), "key");

        assertThat(carrier(1).carry(load)).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void what_is_no_ticket_is_refused() {
        var bubble = new Parcel.Bubble("hello", List.of(), Optional.empty());
        var load = new Carrier.Load(Samples.HANAKO, List.of(bubble), Optional.empty(), "key");

        assertThat(carrier(1).carry(load)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void waiting_is_limited_unless_the_operator_set_it() {
        var sender = new JavaMailSenderImpl();
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");

        var carrier = new TicketMailCarrier(sender, Samples.mailTo(MailContent.FULL), Samples.policies());

        var settings = sender.getSession().getProperties();
        assertThat(carrier.lane()).isEqualTo("ticket-mail");
        assertThat(carrier.most()).isEqualTo(1);
        assertThat(settings)
                .containsEntry("mail.smtp.timeout", "5000")
                .containsEntry("mail.smtp.connectiontimeout", "15000")
                .containsEntry("mail.smtp.writetimeout", "15000")
                .containsEntry("mail.smtps.timeout", "15000");
    }

    private static TicketMailCarrier carrier(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var waiting = new Properties();
        waiting.setProperty(
                "mail.smtp.timeout", String.valueOf(Duration.ofMillis(500).toMillis()));
        sender.setJavaMailProperties(waiting);
        return new TicketMailCarrier(sender, Samples.mailTo(MailContent.FULL), Samples.policies());
    }
}
