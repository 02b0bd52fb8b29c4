package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The lock screen and the loading animation.
class HandsetTest {
    private static final String FLEX = """
            {"type":"flex","altText":"a notice","contents":{"type":"bubble","body":{"type":"box","layout":"vertical",
             "contents":[{"type":"text","text":"private"}]}}}""";
    private static final String TEMPLATE = """
            {"type":"template","altText":"an alternative","template":{"type":"confirm","text":"private","actions":[
             {"type":"message","label":"a","text":"a"},{"type":"message","label":"b","text":"b"}]}}""";
    private static final String IMAGE = """
            {"type":"image","originalContentUrl":"https://example.com/a.jpg","previewImageUrl":"https://example.com/b.jpg"}""";

    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot();
    private LinePlatform line;
    private Person taro;

    @BeforeEach
    void start() throws IOException {
        line = LinePlatform.start(LineSettings.defaults().withClock(clock), List.of(bot.channel()));
        taro = line.person("太郎");
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    private void push(String message) throws IOException {
        assertThat(bot.push(line, taro, message).statusCode()).isEqualTo(200);
    }

    private void pushSilently(String message) throws IOException {
        String body = "{\"notificationDisabled\":true,"
                + Bot.pushBody(taro.userId(), message).substring(1);
        assertThat(bot.post(line, "/v2/bot/message/push", body).statusCode()).isEqualTo(200);
    }

    private List<String> notifications() {
        return taro.handset().notifications().stream().map(Bubble::preview).toList();
    }

    @Test
    void the_lock_screen_shows_what_came_since_newest_first() throws IOException {
        push(Bot.text("seen in the chat"));
        taro.handset().putsAway();
        push(Bot.text("one"));
        push(Bot.text("two"));
        assertThat(notifications()).containsExactly("two", "one");
        assertThat(taro.handset().chatOpen()).isFalse();
        taro.handset().opensChat();
        assertThat(notifications()).isEmpty();
    }

    @Test
    void of_flex_and_templates_only_the_alternative_text_is_seen_and_of_pictures_nothing() throws IOException {
        taro.handset().putsAway();
        push(FLEX + "," + TEMPLATE + "," + IMAGE);
        assertThat(notifications()).containsExactly("", "an alternative", "a notice");
    }

    @Test
    void what_is_sent_without_notification_is_in_the_chat_only() throws IOException {
        taro.handset().putsAway();
        pushSilently(Bot.text("quiet"));
        assertThat(notifications()).isEmpty();
        assertThat(taro.screen().getLast().text()).isEqualTo("quiet");
        assertThat(taro.screen().getLast().silent()).isTrue();
    }

    @Test
    void notification_disabled_is_a_boolean() throws IOException {
        String body = "{\"notificationDisabled\":\"yes\","
                + Bot.pushBody(taro.userId(), Bot.text("x")).substring(1);
        assertThat(bot.post(line, "/v2/bot/message/push", body).body()).contains("notificationDisabled");
    }

    @Test
    void own_messages_are_no_notifications() {
        taro.handset().putsAway();
        taro.says("from the watch");
        assertThat(notifications()).isEmpty();
    }

    private void loading(String seconds) throws IOException {
        String body = "{\"chatId\":\"" + taro.userId() + "\"" + seconds + "}";
        assertThat(bot.post(line, "/v2/bot/chat/loading/start", body).statusCode())
                .isEqualTo(202);
    }

    @Test
    void the_loading_animation_ends_when_its_time_is_over() throws IOException {
        assertThat(taro.handset().loading()).isZero();
        loading(",\"loadingSeconds\":5");
        assertThat(taro.handset().loading()).isEqualTo(Duration.ofSeconds(5));
        clock.passes(Duration.ofSeconds(4));
        assertThat(taro.handset().loading()).isEqualTo(Duration.ofSeconds(1));
        clock.passes(Duration.ofSeconds(1));
        assertThat(taro.handset().loading()).isZero();
        loading("");
        assertThat(taro.handset().loading()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void the_loading_animation_ends_with_the_bots_next_message_but_not_with_ones_own() throws IOException {
        loading("");
        taro.says("hurry");
        assertThat(taro.handset().loading()).isPositive();
        push(Bot.text("here"));
        assertThat(taro.handset().loading()).isZero();
    }

    @Test
    void no_animation_for_who_is_not_looking_or_blocks_or_is_no_friend() throws IOException {
        taro.handset().putsAway();
        loading("");
        taro.handset().opensChat();
        assertThat(taro.handset().loading()).isZero();

        taro.blocks();
        loading("");
        assertThat(taro.handset().loading()).isZero();

        taro = line.stranger(bot.channel().id(), "通りすがり");
        taro.says("hello");
        loading("");
        assertThat(taro.handset().loading()).isZero();
        taro.follows();
        loading("");
        assertThat(taro.handset().loading()).isPositive();
    }

    @Test
    void the_animation_ends_when_the_phone_is_put_away() throws IOException {
        loading("");
        taro.handset().putsAway();
        assertThat(taro.handset().loading()).isZero();
    }
}
