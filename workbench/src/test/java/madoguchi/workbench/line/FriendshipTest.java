package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is reached, who can be asked about, what can be taken back, and what was read.
class FriendshipTest {
    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot();
    private LinePlatform line;
    private Person friend;
    private Person stranger;

    @BeforeEach
    void start() throws IOException {
        start(LineSettings.defaults());
    }

    private void start(LineSettings settings) throws IOException {
        line = LinePlatform.start(settings.withClock(clock), List.of(bot.channel()));
        friend = line.person("太郎");
        stranger = line.stranger(bot.channel().id(), "通りすがり");
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    private boolean reaches(Person person) throws IOException {
        int before = person.screen().size();
        assertThat(bot.push(line, person, Bot.text("x")).statusCode()).isEqualTo(200);
        return person.screen().size() > before;
    }

    private int profile(Person person) throws IOException {
        return bot.get(line, "/v2/bot/profile/" + person.userId()).statusCode();
    }

    @Test
    void a_friend_is_always_reached() throws IOException {
        clock.passes(Duration.ofDays(400));
        assertThat(reaches(friend)).isTrue();
    }

    @Test
    void a_stranger_is_reached_for_seven_days_after_writing() throws IOException {
        assertThat(reaches(stranger)).isFalse();
        stranger.says("hello");
        clock.passes(Duration.ofDays(7));
        assertThat(reaches(stranger)).isTrue();
        clock.passes(Duration.ofMillis(1));
        assertThat(reaches(stranger)).isFalse();
        stranger.says("hello again");
        assertThat(reaches(stranger)).isTrue();
    }

    @Test
    void what_does_not_reach_anybody_does_not_count() throws IOException {
        reaches(stranger);
        friend.blocks();
        reaches(friend);
        assertThat(bot.get(line, "/v2/bot/message/quota/consumption").body()).isEqualTo("{\"totalUsage\":0}");
    }

    @Test
    void a_stranger_can_be_replied_to() throws IOException {
        stranger.says("hello");
        await().until(() -> bot.webhooks.size() == 1);
        assertThat(bot.reply(line, bot.webhooks.getFirst(), Bot.text("hi")).statusCode())
                .isEqualTo(200);
        assertThat(stranger.screen()).hasSize(2);
    }

    @Test
    void following_makes_a_friend_and_unblocking_too() throws IOException {
        stranger.follows();
        clock.passes(Duration.ofDays(30));
        assertThat(reaches(stranger)).isTrue();
        stranger.blocks();
        assertThat(reaches(stranger)).isFalse();
        stranger.follows();
        assertThat(stranger.friend()).isTrue();
        assertThat(reaches(stranger)).isTrue();
    }

    @Test
    void the_profile_is_that_of_friends_and_of_who_wrote() throws IOException {
        assertThat(profile(friend)).isEqualTo(200);
        assertThat(profile(stranger)).isEqualTo(404);
        stranger.says("hello");
        clock.passes(Duration.ofDays(30));
        assertThat(profile(stranger)).isEqualTo(200);
        stranger.blocks();
        assertThat(profile(stranger)).isEqualTo(404);
    }

    @Test
    void a_message_can_be_taken_back_for_an_hour() {
        String early = friend.says("one");
        String late = friend.says("two");
        clock.passes(Duration.ofHours(1));
        friend.unsends(early);
        clock.passes(Duration.ofMillis(1));
        assertThatThrownBy(() -> friend.unsends(late)).isInstanceOf(IllegalArgumentException.class);
        assertThat(friend.screen()).extracting(Bubble::unsent).containsExactly(true, false);
    }

    @Test
    void who_pays_can_take_back_for_seven_days() {
        friend.subscribes(true);
        String early = friend.says("one");
        String late = friend.says("two");
        clock.passes(Duration.ofDays(7));
        friend.unsends(early);
        clock.passes(Duration.ofMillis(1));
        assertThatThrownBy(() -> friend.unsends(late)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_takes_back_what_the_bot_said_or_the_same_twice() throws IOException {
        bot.push(line, friend, Bot.text("x"));
        String botsId = friend.screen().getLast().id();
        assertThatThrownBy(() -> friend.unsends(botsId)).isInstanceOf(IllegalArgumentException.class);
        String own = friend.says("x");
        friend.unsends(own);
        assertThatThrownBy(() -> friend.unsends(own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_chat_everything_is_read_at_once() throws IOException {
        friend.says("one");
        assertThat(friend.read()).isEqualTo(1);
        assertThat(bot.get(line, "/v2/bot/info").body())
                .contains("\"chatMode\":\"bot\"", "\"markAsReadMode\":\"auto\"");
    }

    @Test
    void with_chat_what_was_marked_is_read_and_everything_before_it() throws IOException {
        line.close();
        start(LineSettings.defaults().withReading(Reading.WHEN_MARKED));
        assertThat(bot.get(line, "/v2/bot/info").body()).contains("\"markAsReadMode\":\"manual\"");
        friend.says("one");
        friend.says("two");
        friend.says("three");
        await().until(() -> bot.webhooks.size() == 3);
        assertThat(friend.read()).isZero();
        marks(1);
        assertThat(friend.read()).isEqualTo(2);
        marks(0);
        assertThat(friend.read()).isEqualTo(2);
    }

    private void marks(int webhook) throws IOException {
        String token = Json.text(bot.webhooks.get(webhook).event().path("message"), "markAsReadToken");
        assertThat(bot.post(line, "/v2/bot/chat/markAsRead", "{\"markAsReadToken\":\"" + token + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_photo_on_another_server_is_told_by_its_address_and_has_no_content() throws IOException {
        String photo = friend.sendsPhotoFrom(java.net.URI.create("https://example.com/a.jpg"));
        await().until(() -> bot.webhooks.size() == 1);
        var provider = bot.webhooks.getFirst().event().path("message").path("contentProvider");
        assertThat(Json.text(provider, "type")).isEqualTo("external");
        assertThat(Json.text(provider, "originalContentUrl")).isEqualTo("https://example.com/a.jpg");
        assertThat(bot.get(line, "/v2/bot/message/" + photo + "/content").statusCode())
                .isEqualTo(404);
    }
}
