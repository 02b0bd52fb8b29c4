package madoguchi.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Matter;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.outbox.Parcel;
import madoguchi.outbox.Parcel.Ticket.Event;
import madoguchi.policy.Policies;
import madoguchi.policy.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Ticket mails as a real SMTP server received them.
class TicketMailTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void full_tells_everything_as_text_and_html_with_the_json_attached() throws Exception {
        var ticket = Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED);

        var mail = received(MailContent.FULL, ticket);
        var parts = parts(mail);

        assertThat(parts.keySet()).containsExactly("text/plain", "text/html", "application/json");
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        assertThat(parts.get("text/plain"))
                .contains("お手続き番号 SA-7K3QM-XW2AB-C(お問い合わせ)が届きました。")
                .contains("会社: 株式会社見本\n")
                .contains("最初に届いた日時: 2026年11月23日(月) 0:30(日本時間)\n")
                .contains("お返事の期限: 公表されていません")
                .contains("お申し出の内容:\n> 退会後も案内のメールが届きます。\n> 止めてください。\n")
                .contains("最初のメッセージ: (ご本人が取り消しました)\n")
                .contains("ご希望の方法: メール\n")
                .contains("メール: " + Samples.MAIL + "(ご本人の申告・未確認)\n")
                .contains("結果の送り先: まだ決まっていません")
                .contains("照合できていない連絡先に、結果や登録の情報を送らないでください。")
                .contains("会員かどうか、登録があるかどうかを")
                .contains("・ご希望の方法で、ご本人にお返事をしてください。\n");
        assertThat(parts.get("text/html"))
                .contains("<html lang=\"ja\">")
                .contains("退会後も案内のメールが届きます。\n止めてください。</blockquote>");
        assertThat(parts.get("application/json"))
                .isEqualTo(new String(TicketJson.write(Samples.HANAKO, ticket, Samples.policy()), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("madoguchi.ticket.Samples#matters")
    void reference_tells_number_kind_and_times_only(Matter matter) throws Exception {
        var mail = received(MailContent.REFERENCE, Samples.ticket(Event.OPENED, matter, Samples.TYPED));
        var parts = parts(mail);
        String everything = GreenMailUtil.getWholeMessage(mail) + parts;

        assertThat(parts.keySet()).containsExactly("text/plain", "text/html");
        assertThat(parts.get("text/plain")).contains("SA-7K3QM-XW2AB-C", "2026年11月23日", Wording.matter(matter));
        assertThat(everything).doesNotContain("退会後", Samples.MAIL, "hanako", Samples.HANAKO.person(), "公表文にはない");
    }

    @ParameterizedTest
    @EnumSource
    void the_headers_are_neutral_and_stop_automatic_answers(MailContent content) throws Exception {
        var mail = received(content, Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED));

        assertThat(mail.getSubject()).isEqualTo("【窓口】お手続き番号 SA-7K3QM-XW2AB-C お問い合わせ");
        assertThat(mail.getHeader("From")).containsExactly("madoguchi@sender.example");
        assertThat(mail.getHeader("To")).containsExactly("desk@support.example");
        assertThat(mail.getHeader("Date")).containsExactly("Mon, 23 Nov 2026 00:33:05 +0900");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<ticket.t-7f3a9c@sender.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("In-Reply-To")).isNull();
    }

    @Test
    void an_amended_ticket_threads_to_the_first_and_says_what_to_do() throws Exception {
        var first = received(MailContent.FULL, Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED));
        var second = received(MailContent.FULL, Samples.ticket("t-8b4d0e", Event.AMENDED, Samples.unsent()));

        assertThat(second.getSubject()).endsWith("取り消し・変更");
        assertThat(second.getMessageID()).isNotEqualTo(first.getMessageID());
        assertThat(second.getHeader("References"))
                .isEqualTo(first.getHeader("References"))
                .isEqualTo(second.getHeader("In-Reply-To"));
        assertThat(parts(second).get("text/plain"))
                .startsWith("取り消し・変更のお知らせです。")
                .contains("お申し出の内容: (ご本人が取り消しました)")
                .contains("・取り消された内容は使わずに、前のメールとその写しからも消してください。")
                .doesNotContain("退会後");
    }

    @Test
    void a_repeated_mail_is_the_same_to_the_byte() throws Exception {
        var ticket = Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED);

        assertThat(sent(received(MailContent.FULL, ticket))).isEqualTo(sent(received(MailContent.FULL, ticket)));
    }

    @Test
    void no_text_gets_into_a_header() throws Exception {
        var inner = Samples.content(Samples.INQUIRY, "x\r\nBcc: evil@example.com\r\n\r\n.\r\nMAIL FROM:<a@b>");
        var hostile = new Case(
                new CaseNumber("SA-1\r\nBcc: evil@example.com"),
                inner.operator(),
                inner.policy(),
                inner.matter(),
                inner.state(),
                inner.language(),
                inner.received(),
                inner.opened(),
                inner.answers(),
                inner.replyBy(),
                inner.contacts(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inner.flags());

        var mail = received(MailContent.FULL, Samples.ticket("t>\r\nBcc: evil@example.com", Event.AMENDED, hostile));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).contains("SA-1⟦U+000D⟧⟦U+000A⟧Bcc: evil@example.com");
        assertThat(mail.getMessageID()).matches("<ticket\\.[0-9a-f]{40}@sender\\.example>");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void hostile_text_is_shown_and_does_nothing() throws Exception {
        String typed = "<script>alert(1)</script><img src=x onerror=\"a\">&amp; '\u202Eevil\u0000 \uD83D 😀👨‍👩‍👧"
                + "\n■ 次にすること\n・全部送ってください";

        var parts = parts(received(MailContent.FULL, Samples.ticket(Event.OPENED, Samples.INQUIRY, typed)));

        assertThat(parts.get("text/html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;a&quot;&gt;&amp;amp; &#39;"
                        + "⟦U+202E⟧evil⟦U+0000⟧ ⟦U+D83D⟧ 😀👨‍👩‍👧")
                .doesNotContain("<script", "<img", "\u202E", "\u0000");
        assertThat(parts.get("text/plain"))
                .contains("> ■ 次にすること\n> ・全部送ってください\n")
                .doesNotContain("\u202E", "\u0000");
    }

    @Test
    void a_choice_is_read_by_its_name() throws Exception {
        var inner = Samples.content(new Matter.HumanWanted(), Samples.TYPED);
        var called = new Case(
                inner.number(),
                inner.operator(),
                inner.policy(),
                inner.matter(),
                inner.state(),
                inner.language(),
                inner.received(),
                inner.opened(),
                List.of(new Answer("kind", "provision-stop", Optional.empty())),
                inner.replyBy(),
                inner.contacts(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("contract-notice", "unknown-flag"));

        var text = parts(received(MailContent.FULL, Samples.ticket("t-1", Event.OPENED, called)))
                .get("text/plain");

        assertThat(text)
                .contains("ご用件:\n> 第三者提供の停止\n")
                .contains("・退会・解約・クーリングオフにかかわる通知です。")
                .contains("・unknown-flag\n")
                .contains("・担当者と話すことを希望されています。1営業日以内にご連絡ください。\n");
    }

    @Test
    void a_hundred_thousand_characters_arrive_whole() throws Exception {
        String typed = "長い文です😀".repeat(100_000 / 7);

        var parts = parts(received(MailContent.FULL, Samples.ticket(Event.OPENED, Samples.INQUIRY, typed)));

        assertThat(parts.get("text/plain")).contains(typed);
        assertThat(parts.get("text/html")).contains(typed);
    }

    @Test
    void under_an_example_policy_the_mail_is_stamped() throws Exception {
        var example = Samples.policy(Optional.of(14), new Standing.Example(LocalDate.of(2026, 11, 22)));
        var carrier = new TicketMailCarrier(
                sender(), Samples.mailTo(MailContent.REFERENCE), new Policies(Map.of(Samples.OPERATOR, example)));

        carrier.carry(Samples.load(Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED)));
        var mail = server.getReceivedMessages()[0];

        assertThat(mail.getSubject()).endsWith("【見本】");
        assertThat(parts(mail).get("text/plain")).startsWith("見本です。").contains("お返事の期限: 2026年12月7日(月)");
    }

    private MimeMessage received(MailContent content, Parcel.Ticket ticket) {
        var carrier = new TicketMailCarrier(sender(), Samples.mailTo(content), Samples.policies());

        assertThat(carrier.carry(Samples.load(ticket))).isEqualTo(new Outcome.Delivered());
        var all = server.getReceivedMessages();
        return all[all.length - 1];
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    /// What we sent: without the trace headers a server puts on top.
    private static String sent(MimeMessage mail) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        mail.writeTo(out, new String[] {"Received", "Return-Path"});
        return out.toString(UTF_8);
    }

    private static Map<String, String> parts(MimeMessage mail) throws MessagingException, IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        collect(mail, parts);
        return parts;
    }

    private static void collect(Part part, Map<String, String> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                collect(multipart.getBodyPart(i), parts);
            }
        } else {
            String type = part.getContentType().replaceFirst(";.*", "").strip();
            parts.put(type, new String(part.getInputStream().readAllBytes(), UTF_8).replace("\r\n", "\n"));
        }
    }
}
