package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ChatTest {
    private static final String QUESTION = """
            {"type":"text","text":"which?","quickReply":{"items":[
              {"type":"action","action":{"type":"postback","label":"Quiet","data":"q"}},
              {"type":"action","action":{"type":"postback","label":"Loud","data":"l","displayText":"Loud!"}},
              {"type":"action","action":{"type":"message","label":"Say","text":"said"}},
              {"type":"action","action":{"type":"datetimepicker","label":"When","data":"w","mode":"date"}},
              {"type":"action","action":{"type":"camera","label":"Shoot"}},
              {"type":"action","action":{"type":"uri","label":"Read","uri":"https://example.com"}}]}}""";
    private static final String CONFIRM = """
            {"type":"template","altText":"sure?","template":{"type":"confirm","text":"Sure?","actions":[
              {"type":"postback","label":"Yes","data":"y"},{"type":"postback","label":"No","data":"n"}]}}""";

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private LinePlatform line;
    private Person taro;

    @BeforeEach
    void start() throws IOException {
        line = LinePlatform.start(LineSettings.defaults().withFolder(folder), List.of(bot.channel()));
        taro = line.person("太郎");
    }

    private void restart() throws IOException {
        line.close();
        start();
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    private JsonNode webhook(int number) {
        await().until(() -> bot.webhooks.size() >= number);
        return bot.webhooks.get(number - 1).event();
    }

    @Test
    void only_the_last_message_has_quick_replies() throws IOException {
        bot.push(line, taro, QUESTION + "," + QUESTION);
        assertThat(taro.screen().getFirst().quickReplies()).isEmpty();
        assertThat(taro.quickReplies()).hasSize(6);
        taro.says("x");
        assertThat(taro.quickReplies()).isEmpty();
    }

    @Test
    void a_tapped_quick_reply_posts_back_and_all_are_gone() throws IOException {
        bot.push(line, taro, QUESTION);
        taro.taps("Quiet");
        assertThat(Json.text(webhook(1).path("postback"), "data")).isEqualTo("q");
        assertThat(Json.text(webhook(1), "replyToken")).isNotEmpty();
        assertThat(taro.quickReplies()).isEmpty();
        assertThat(taro.screen()).hasSize(1);
        assertThatThrownBy(() -> taro.taps("Quiet")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void display_text_is_what_the_person_seems_to_say() throws IOException {
        bot.push(line, taro, QUESTION);
        taro.taps("Loud");
        assertThat(Json.text(webhook(1), "type")).isEqualTo("postback");
        assertThat(taro.screen().getLast().text()).isEqualTo("Loud!");
        assertThat(taro.screen().getLast().from()).isEqualTo(From.PERSON);
    }

    @Test
    void a_message_action_is_said() throws IOException {
        bot.push(line, taro, QUESTION);
        taro.taps("Say");
        assertThat(Json.text(webhook(1).path("message"), "text")).isEqualTo("said");
    }

    @Test
    void a_picked_date_is_posted_back() throws IOException {
        bot.push(line, taro, QUESTION);
        taro.taps("When");
        assertThat(taro.quickReplies()).isNotEmpty();
        taro.picks("When", "2026-01-31");
        assertThat(Json.text(webhook(1).path("postback").path("params"), "date"))
                .isEqualTo("2026-01-31");
        assertThat(taro.quickReplies()).isEmpty();
    }

    @Test
    void a_camera_button_stays_until_something_is_sent_and_a_link_only_opens() throws IOException {
        bot.push(line, taro, QUESTION);
        taro.taps("Shoot");
        assertThat(taro.quickReplies()).isNotEmpty();
        taro.taps("Read");
        assertThat(taro.quickReplies()).isEmpty();
        assertThat(bot.webhooks).isEmpty();
    }

    @Test
    void old_buttons_can_be_tapped_for_ever() throws IOException {
        bot.push(line, taro, CONFIRM);
        taro.says("x");
        taro.taps("Yes");
        taro.taps("Yes");
        assertThat(Json.text(webhook(3).path("postback"), "data")).isEqualTo("y");
    }

    @Test
    void on_a_pc_there_are_no_quick_replies() throws IOException {
        bot.push(line, taro, QUESTION);
        taro.handset().usesPc(true);
        assertThat(taro.quickReplies()).isEmpty();
        taro.handset().usesPc(false);
        assertThat(taro.quickReplies()).hasSize(6);
    }

    @Test
    void who_blocks_cannot_write() {
        taro.blocks();
        assertThatThrownBy(() -> taro.says("x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void all_goes_on_after_a_restart() throws IOException {
        taro.says("before");
        String photo = taro.sendsPhoto(new byte[] {1, 2, 3}, "image/jpeg");
        String taken = taro.sendsPhoto(new byte[] {4}, "image/jpeg");
        taro.unsends(taken);
        bot.push(line, taro, QUESTION);
        line.person("花子").blocks();
        List<Bubble> screen = taro.screen();
        restart();

        assertThat(line.people()).extracting(Person::name).containsExactly("太郎", "花子");
        assertThat(line.person("花子").blocking()).isTrue();
        assertThat(taro.screen()).isEqualTo(screen);
        assertThat(taro.quickReplies()).hasSize(6);
        assertThat(bot.get(line, "/v2/bot/message/" + photo + "/content").body())
                .hasSize(3);
        assertThat(bot.get(line, "/v2/bot/message/" + taken + "/content").statusCode())
                .isEqualTo(410);

        taro.taps("Quiet");
        restart();
        assertThat(taro.quickReplies()).isEmpty();
        taro.says("after");
        assertThat(taro.screen()).hasSize(5);
    }

    @Test
    void what_is_known_of_a_person_outlasts_a_restart() throws IOException {
        taro.speaks("en");
        taro.subscribes(true);
        taro.handset().usesPc(true);
        Person stranger = line.stranger(bot.channel().id(), "通りすがり");
        stranger.says("hello");
        restart();
        assertThat(taro.language()).isEqualTo("en");
        assertThat(taro.premium()).isTrue();
        assertThat(taro.handset().onPc()).isTrue();
        stranger = line.person("通りすがり");
        assertThat(stranger.friend()).isFalse();
        assertThat(stranger.read()).isEqualTo(1);
    }

    @Test
    void a_retry_key_is_remembered_over_a_restart() throws IOException {
        String key = java.util.UUID.randomUUID().toString();
        bot.push(line, taro, QUESTION, "X-Line-Retry-Key", key);
        restart();
        assertThat(bot.push(line, taro, QUESTION, "X-Line-Retry-Key", key).statusCode())
                .isEqualTo(409);
        assertThat(taro.screen()).hasSize(1);
    }

    @Test
    void a_video_goes_on_being_prepared_over_a_restart_and_a_read_token_stays_good() throws IOException {
        String video = taro.sendsVideo(new byte[1], "video/mp4", Duration.ofSeconds(5), Duration.ofHours(1));
        String token = Json.text(webhook(1).path("message"), "markAsReadToken");
        restart();
        assertThat(bot.get(line, "/v2/bot/message/" + video + "/content").statusCode())
                .isEqualTo(202);
        assertThat(bot.post(line, "/v2/bot/chat/markAsRead", "{\"markAsReadToken\":\"" + token + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_silent_message_and_the_kind_of_an_unsent_one_outlast_a_restart() throws IOException {
        bot.post(
                line,
                "/v2/bot/message/push",
                "{\"notificationDisabled\":true,"
                        + Bot.pushBody(taro.userId(), Bot.text("quiet")).substring(1));
        taro.unsends(taro.sendsPhoto(new byte[1], "image/jpeg"));
        restart();
        assertThat(taro.screen().getFirst().silent()).isTrue();
        assertThat(taro.screen().getLast().type()).isEqualTo("image");
        assertThat(taro.screen().getLast().unsent()).isTrue();
    }

    @Test
    void only_what_is_new_or_different_is_told_again() throws IOException {
        String first = taro.says("first");
        long seen = taro.screenSince(0).version();
        assertThat(taro.screenSince(seen).bubbles()).isEmpty();
        taro.says("second");
        taro.unsends(first);
        assertThat(taro.screenSince(seen).bubbles())
                .extracting(Bubble::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void a_line_cut_off_by_a_crash_is_forgotten() throws IOException {
        taro.says("kept");
        line.close();
        Path file = folder.resolve(bot.channel().id()).resolve(taro.userId() + ".jsonl");
        Files.writeString(file, "{\"bubble\":{\"seq", java.nio.file.StandardOpenOption.APPEND);
        start();
        taro.says("next");
        restart();
        assertThat(taro.screen()).extracting(Bubble::text).containsExactly("kept", "next");
    }

    @Test
    void what_was_taken_back_is_not_on_disk() throws IOException {
        taro.unsends(taro.says("very secret"));
        Path file = folder.resolve(bot.channel().id()).resolve(taro.userId() + ".jsonl");
        assertThat(file).content().contains("\"unsent\":true").doesNotContain("very secret");
    }

    @Test
    void without_a_folder_nothing_is_written() throws IOException {
        try (LinePlatform other = LinePlatform.start(bot.channel())) {
            other.person("花子").says("x");
            other.person("花子").sendsPhoto(new byte[1], "image/jpeg");
        }
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("花子") || name.contains("content"));
        }
    }
}
