package madoguchi.workbench.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import madoguchi.workbench.Workbench;
import madoguchi.workbench.line.Tap;
import madoguchi.workbench.mail.ReceivedMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody sees who runs the one command.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private final List<ServerSocket> taken = new ArrayList<>();
    private Workbench workbench;

    @BeforeAll
    void start() {
        take(8080);
        take(6390);
        workbench = Workbench.start(folder);
    }

    @AfterAll
    void stop() throws IOException {
        workbench.close();
        for (ServerSocket socket : taken) {
            socket.close();
        }
    }

    private void take(int port) {
        try {
            taken.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            // Somebody else has it, which serves as well.
        }
    }

    private Talk talk(String name) {
        return new Talk(workbench.line().person(name));
    }

    @Test
    void taken_ports_are_replaced_and_the_page_answers() throws IOException, InterruptedException {
        assertThat(workbench.page().getPort()).isNotEqualTo(8080);
        assertThat(workbench.redis().port()).isNotEqualTo(6390);
        try (HttpClient http = HttpClient.newHttpClient()) {
            var page =
                    http.send(HttpRequest.newBuilder(workbench.page()).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("窓口");
        }
    }

    @Test
    void an_inquiry_by_tapping_reaches_support() {
        Talk talk = talk("太郎");
        talk.person().follows();
        talk.hears("あいまり").hears("暗証番号").hears("進めてよろしいですか");
        talk.taps("はい、ここで進める").hears("どのようなご用件");
        talk.taps("質問したい").hears("1つのメッセージで");
        talk.says("登録した写真はどう使われますか。").hears("どの方法で");
        talk.taps("このLINEのトーク").hears("よろしいですか");
        talk.taps("これで渡す").hears("お手続き番号は").hears("またご用のときは");

        JsonNode ticket = ticket(mail(talk));
        assertThat(ticket.path("number").asString()).isEqualTo(talk.caseNumber());
        assertThat(ticket.path("kind").asString()).isEqualTo("inquiry");
        assertThat(ticket.path("channel").asString()).isEqualTo("line");
        assertThat(ticket.path("language").asString()).isEqualTo("ja");
        assertThat(ticket.path("answers").toString()).contains("登録した写真はどう使われますか。");
        assertThat(ticket.path("contacts").toString()).contains("\"line\"");
    }

    @Test
    void an_inquiry_by_typing_only_works_in_english_where_there_are_no_quick_replies() {
        Talk talk = talk("Alex");
        talk.person().handset().usesPc(true);
        talk.says("Hello").hears("May we go on");
        talk.says("日本語").hears("進めてよろしいですか");
        talk.says("english").hears("May we go on");
        talk.says("yes").hears("What is it about");
        talk.says("1").hears("write your question");
        talk.says("Who gets my photo?").hears("How would you like");
        talk.says("this line chat").hears("May we pass this");
        assertThat(talk.person().quickReplies()).isEmpty();
        talk.says("yes").hears("number is");

        JsonNode ticket = ticket(mail(talk));
        assertThat(ticket.path("language").asString()).isEqualTo("en");
        assertThat(ticket.path("answers").toString()).contains("Who gets my photo?");
    }

    @Test
    void in_a_complaint_everything_can_be_asked_taken_back_and_changed() {
        Talk talk = talk("花子");
        talk.says("こんにちは").hears("進めてよろしいですか");
        talk.says("なぜ").hears("21条2項");
        talk.says("はい").hears("どのようなご用件");
        Tap old = talk.person().quickReplies().getFirst();
        talk.person().sendsSticker("446", "1988");
        talk.hears("スタンプを受け取りました").hears("どのようなご用件");
        talk.person().sendsPhoto(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "image/jpeg");
        talk.hears("写真は必要ありません").hears("どのようなご用件");
        talk.taps("苦情を伝えたい").hears("どのようなことがあったか");
        talk.says("もどる").hears("どのようなご用件");
        talk.says("2").hears("どのようなことがあったか");
        talk.person().taps(old);
        talk.hears("前のご質問のものでした");
        talk.says("職場に電話がありました。").hears("どの方法で");
        talk.taps("メール").hears("メールアドレスを");
        talk.says("あとで").hears("お待ちしています");
        talk.says("ｈａｎａｋｏ＠example.jp").hears("よろしいですか");
        talk.says("変更").hears("どれを変えますか");
        talk.says("内容").hears("どのようなことがあったか");
        talk.says("職場に二度電話がありました。").hears("よろしいですか");
        talk.taps("これで渡す").hears("お手続き番号");

        ReceivedMail mail = mail(talk);
        JsonNode ticket = ticket(mail);
        assertThat(ticket.path("kind").asString()).isEqualTo("complaint");
        assertThat(ticket.path("reply-by").asString()).isEqualTo("mail");
        assertThat(ticket.path("answers").toString()).contains("二度").doesNotContain("職場に電話が");
        assertThat(ticket.path("contacts").toString()).contains("hanako@example.jp");
        assertThat(mail.text()).contains("職場に二度電話がありました。").contains("hanako@example.jp");
        assertThat(mail.html()).contains("職場に二度電話がありました。");
    }

    @Test
    void stopping_erases_and_says_so_and_the_menu_brings_one_back() {
        Talk talk = talk("次郎");
        talk.says("こんにちは").hears("進めてよろしいですか");
        talk.says("はい").hears("どのようなご用件");
        talk.says("1").hears("1つのメッセージで");
        talk.says("やめる").hears("やめますか");
        talk.taps("はい、やめる").hears("預かりした内容は消しました");
        talk.says("メニュー").hears("進めてよろしいですか");
    }

    @Test
    void a_human_is_called_with_a_ticket_and_what_is_written_then_goes_to_support() {
        Talk talk = talk("さくら");
        talk.says("こんにちは").hears("進めてよろしいですか");
        talk.says("はい").hears("どのようなご用件");
        talk.says("担当者").hears("担当者に引き継ぎました").hears("担当者へは");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        talk.said().stream().anyMatch(bubble -> bubble.text().contains("IM-")));
        assertThat(ticket(mail(talk)).path("kind").asString()).isNotEmpty();
        talk.says("折り返しをお願いします").hears("担当者に渡しました");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> mails(talk).stream()
                        .anyMatch(mail -> mail.attachments().getFirst().text().contains("折り返しをお願いします")));
        talk.says("メニュー").hears("どのようなご用件");
    }

    @Test
    void a_correction_goes_to_support_with_the_old_and_the_new() {
        Talk talk = talk("健");
        talk.says("こんにちは").hears("進めてよろしいですか");
        talk.says("はい").hears("どのようなご用件");
        talk.says("まちがいを直したい").hears("どなたの情報についてですか");
        talk.says("自分").hears("お名前(フルネーム)");
        talk.says("高橋 健").hears("ふりがな");
        talk.says("たかはし けん").hears("ご住所");
        talk.says("東京都見本市見本町1-2-3").hears("生年月日");
        talk.says("昭和60年4月1日").hears("ご連絡先");
        talk.says("ken@person.example").hears("会員番号");
        talk.says("ない").hears("ご登録のとき");
        talk.says("ない").hears("どこを直しますか");
        talk.says("名前").hears("いまは、どのように");
        talk.says("高橋").hears("正しくは");
        talk.says("髙橋").hears("確認できる資料");
        talk.says("ない").hears("ほかにも直すところ");
        talk.says("ない").hears("よろしいですか");
        talk.says("はい").hears("お手続き番号は");
        assertThat(ticket(mail(talk)).path("kind").asString()).isEqualTo("correction");
        assertThat(ticket(mail(talk)).path("answers").toString()).contains("高橋", "髙橋");
    }

    @Test
    void a_restart_goes_on_in_the_middle_of_a_form() {
        Talk before = talk("陽子");
        before.says("こんにちは").hears("進めてよろしいですか");
        before.says("はい").hears("どのようなご用件");
        before.says("1").hears("1つのメッセージで");
        Talk finished = talk("美咲");
        finished.makesInquiry("前の日の質問");
        mail(finished);
        int bubbles = before.person().screen().size();
        int mails = workbench.mail().mails().size();

        workbench.close();
        workbench = Workbench.start(folder);

        Talk after = talk("陽子");
        assertThat(after.person().screen()).hasSize(bubbles);
        assertThat(workbench.mail().mails()).hasSize(mails);
        after.says("翌日の質問").hears("どの方法で");
        after.says("1").hears("よろしいですか");
        after.says("はい").hears("お手続き番号は");
        assertThat(ticket(mail(after)).path("answers").toString()).contains("翌日の質問");
    }

    @Test
    void a_second_workbench_on_the_same_folder_is_refused() {
        assertThatThrownBy(() -> Workbench.start(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another workbench has the folder")
                .hasMessageContaining("--data");
    }

    private List<ReceivedMail> mails(Talk talk) {
        return workbench.mail().mails().stream()
                .filter(mail -> mail.subject().contains(talk.caseNumber()))
                .toList();
    }

    private ReceivedMail mail(Talk talk) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !mails(talk).isEmpty());
        return mails(talk).getFirst();
    }

    private static JsonNode ticket(ReceivedMail mail) {
        String json = mail.attachments().getFirst().text();
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        return MAPPER.readTree(json);
    }

    private static Schema schema() {
        try (var in = WorkbenchTest.class.getResourceAsStream("/schemas/ticket-1.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
