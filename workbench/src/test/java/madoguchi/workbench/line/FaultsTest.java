package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String HELLO = Bot.text("hello");

    private final Bot bot = new Bot();
    private LinePlatform line;
    private Person taro;

    @BeforeEach
    void start() throws IOException {
        LineSettings settings = LineSettings.defaults()
                .withRedelivery(new Redelivery(true, Duration.ofMillis(20), Duration.ofMillis(20), 3));
        line = LinePlatform.start(settings, List.of(bot.channel()));
        taro = line.person("太郎");
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    private HttpResponse<String> push() throws IOException {
        return bot.push(line, taro, HELLO);
    }

    private void failsOnce(Fault fault, int status) throws IOException {
        line.faults().next(fault, 1);
        assertThat(push().statusCode()).isEqualTo(status);
        assertThat(taro.screen()).isEmpty();
        assertThat(push().statusCode()).isEqualTo(200);
    }

    @Test
    void the_api_can_fail() throws IOException {
        failsOnce(Fault.API_ERROR, 500);
    }

    @Test
    void a_good_token_can_be_rejected() throws IOException {
        failsOnce(Fault.TOKEN_REJECTED, 401);
    }

    @Test
    void the_rate_limit_can_be_exceeded() throws IOException {
        line.faults().next(Fault.RATE_LIMIT, 1);
        HttpResponse<String> answer = push();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("The API rate limit has been exceeded. Try again later.");
    }

    @Test
    void the_monthly_limit_can_be_reached() throws IOException {
        line.faults().next(Fault.MONTHLY_LIMIT, 1);
        HttpResponse<String> answer = push();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("You have reached your monthly limit.");
    }

    @Test
    void the_api_can_be_slow() throws IOException {
        line.faults().slowness(Duration.ofMillis(150), Duration.ofMillis(150));
        line.faults().next(Fault.API_SLOW, 1);
        long begin = System.nanoTime();
        assertThat(push().statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void the_connection_can_be_cut_before_anything_is_done() {
        line.faults().next(Fault.CUT_BEFORE, 1);
        assertThatThrownBy(this::push).isInstanceOf(IOException.class);
        assertThat(taro.screen()).isEmpty();
        assertThat(line.calls()).extracting(ApiCall::status).containsExactly(0);
    }

    @Test
    void the_connection_can_be_cut_after_all_is_done() {
        line.faults().next(Fault.CUT_AFTER, 1);
        assertThatThrownBy(this::push).isInstanceOf(IOException.class);
        assertThat(taro.screen()).hasSize(1);
    }

    @Test
    void a_webhook_can_come_twice() {
        line.faults().next(Fault.DELIVERY_DUPLICATED, 1);
        taro.says("a");
        await().until(() -> bot.webhooks.size() == 2);
        assertThat(bot.webhooks.getFirst().body())
                .isEqualTo(bot.webhooks.getLast().body());
    }

    @Test
    void a_webhook_can_be_late_and_holds_up_the_persons_next() {
        line.faults().lateness(Duration.ofMillis(150), Duration.ofMillis(150));
        line.faults().next(Fault.DELIVERY_LATE, 1);
        taro.says("a");
        taro.says("b");
        line.person("花子").says("c");
        await().until(() -> bot.webhooks.size() == 3);
        assertThat(bot.texts()).containsExactly("c", "a", "b");
    }

    @Test
    void a_webhook_can_be_overtaken_by_the_persons_next() {
        line.faults().lateness(Duration.ofSeconds(5), Duration.ofSeconds(5));
        line.faults().next(Fault.DELIVERY_REORDERED, 1);
        taro.says("a");
        taro.says("b");
        await().until(() -> bot.webhooks.size() == 2);
        assertThat(bot.texts()).containsExactly("b", "a");
    }

    @Test
    void an_overtaken_webhook_comes_even_if_nothing_follows() {
        line.faults().lateness(Duration.ofMillis(30), Duration.ofMillis(30));
        line.faults().next(Fault.DELIVERY_REORDERED, 1);
        taro.says("a");
        await().until(() -> bot.webhooks.size() == 1);
    }

    @Test
    void a_lost_first_delivery_is_brought_by_redelivery() {
        line.faults().next(Fault.DELIVERY_DROPPED_FIRST, 1);
        taro.says("a");
        await().until(() -> bot.webhooks.size() == 1);
        assertThat(bot.webhooks
                        .getFirst()
                        .event()
                        .path("deliveryContext")
                        .path("isRedelivery")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void chance_is_the_same_for_the_same_seed() {
        var one = new Faults(7);
        var other = new Faults(7);
        one.set(Fault.API_ERROR, 0.5);
        other.set(Fault.API_ERROR, 0.5);
        for (int i = 0; i < 100; i++) {
            assertThat(one.strikes(Fault.API_ERROR)).isEqualTo(other.strikes(Fault.API_ERROR));
        }
        assertThat(one.happened(Fault.API_ERROR)).isBetween(30, 70);
        one.clear();
        assertThat(one.strikes(Fault.API_ERROR)).isFalse();
    }
}
