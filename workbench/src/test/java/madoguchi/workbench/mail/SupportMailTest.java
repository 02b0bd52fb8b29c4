package madoguchi.workbench.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupportMailTest {
    @TempDir
    private Path folder;

    private SupportMail mail;

    @BeforeEach
    void start() throws IOException {
        mail = SupportMail.start(0, folder);
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    private void send(String subject) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", mail.host());
        properties.put("mail.smtp.port", Integer.toString(mail.port()));
        properties.put("mail.smtp.timeout", "3000");
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("bot@example.com"));
        message.setRecipients(Message.RecipientType.TO, "desk@example.com, second@example.com");
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText("本文", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<b>本文</b>", "UTF-8", "html");
        var json = new MimeBodyPart();
        byte[] bytes = "{\"名\":1}".getBytes(StandardCharsets.UTF_8);
        json.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, "application/json")));
        json.setFileName("ticket.json");
        var bodies = new MimeBodyPart();
        bodies.setContent(new MimeMultipart("alternative", plain, html));
        message.setContent(new MimeMultipart("mixed", bodies, json));
        Transport.send(message);
    }

    @Test
    void a_mail_is_kept_and_taken_apart() throws MessagingException {
        var heard = new AtomicInteger();
        mail.onMail(heard::incrementAndGet);
        send("開示請求");

        assertThat(mail.mails()).hasSize(1);
        ReceivedMail kept = mail.mails().getFirst();
        assertThat(kept.subject()).isEqualTo("開示請求");
        assertThat(kept.from()).isEqualTo("bot@example.com");
        assertThat(kept.to()).contains("desk@example.com", "second@example.com");
        assertThat(kept.date()).isNotEmpty();
        assertThat(kept.messageId()).startsWith("<").endsWith(">");
        assertThat(kept.text()).isEqualTo("本文");
        assertThat(kept.html()).isEqualTo("<b>本文</b>");
        assertThat(kept.attachments())
                .containsExactly(new Attachment("ticket.json", "application/json", 9, "{\"名\":1}"));
        assertThat(folder).isDirectoryContaining("glob:**.eml");
        assertThat(heard).hasValue(1);
    }

    @Test
    void mails_are_listed_newest_first_also_after_a_restart() throws MessagingException, IOException {
        send("one");
        send("two");
        mail.close();
        start();
        send("three");
        assertThat(mail.mails()).extracting(ReceivedMail::subject).containsExactly("three", "two", "one");
    }

    @Test
    void a_mailbox_can_fail_be_off_and_come_back_on_the_same_port() throws MessagingException {
        int port = mail.port();
        mail.failing(true);
        assertThatThrownBy(() -> send("lost")).isInstanceOf(MessagingException.class);
        mail.failing(false);
        mail.on(false);
        assertThatThrownBy(() -> send("lost")).isInstanceOf(MessagingException.class);
        mail.on(true);
        send("kept");
        assertThat(mail.port()).isEqualTo(port);
        assertThat(mail.mails()).extracting(ReceivedMail::subject).containsExactly("kept");
    }
}
