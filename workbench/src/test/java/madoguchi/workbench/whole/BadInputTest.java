package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import madoguchi.workbench.line.Bubble;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.WebhookAttempt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong around the bot, and what people send that nobody expected.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private Installed installed;

    @BeforeAll
    void start() throws IOException {
        installed = new Installed(folder, 1);
    }

    @AfterEach
    void nothing_was_put_aside() {
        assertThat(installed.line.people())
                .allSatisfy(person -> assertThat(person.screen())
                        .extracting(Bubble::text)
                        .noneMatch(text -> text.contains("うまく扱えませんでした")));
    }

    @AfterAll
    void stop() {
        installed.close();
    }

    @Test
    void while_redis_is_away_line_is_told_so_at_once_and_brings_it_again() {
        Talk talk = installed.talk("away");
        talk.says("こんにちは").hears("進めてよろしいですか");
        installed.redis.kill();
        refusesUntil(talk, installed.redis::start);
    }

    @Test
    void while_redis_is_full_line_is_told_so_at_once_and_brings_it_again() {
        Talk talk = installed.talk("full");
        talk.says("こんにちは").hears("進めてよろしいですか");
        installed.memoryLimit("1");
        refusesUntil(talk, () -> installed.memoryLimit("0"));
    }

    private void refusesUntil(Talk talk, Runnable mending) {
        Instant since = Instant.now();
        talk.says("はい");
        await().atMost(SOON).until(() -> attempts(since).stream().anyMatch(attempt -> attempt.status() == 503));
        assertThat(attempts(since))
                .allSatisfy(attempt -> assertThat(attempt.took()).isLessThan(Duration.ofSeconds(2)));
        assertThat(installed.health()).isEqualTo(503);
        mending.run();
        talk.hears("どのようなご用件");
        await().atMost(SOON).untilAsserted(() -> assertThat(installed.health()).isEqualTo(200));
        talk.says("1").hears("1つのメッセージで");
        assertThat(talk.said())
                .filteredOn(bubble -> bubble.text().contains("どのようなご用件"))
                .hasSize(1);
    }

    private List<WebhookAttempt> attempts(Instant since) {
        return installed.line.webhooks().stream()
                .filter(attempt -> attempt.at().isAfter(since))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"API_ERROR", "RATE_LIMIT", "CUT_BEFORE"})
    void what_line_does_not_take_is_delivered_later_in_order(Fault fault) {
        Talk talk = installed.talk("fault " + fault);
        installed.line.faults().set(fault, 1);
        int before = installed.line.faults().happened(fault);
        talk.says("こんにちは");
        await().atMost(SOON).until(() -> installed.line.faults().happened(fault) > before);
        assertThat(talk.said()).isEmpty();
        installed.line.faults().clear();
        talk.hears("あいまり").hears("にだけ使います").hears("暗証番号").hears("進めてよろしいですか");
        assertThat(talk.said()).hasSize(4);
        talk.says("はい").hears("どのようなご用件");
    }

    @Test
    void a_thousand_messages_of_one_person_do_not_keep_another_waiting() {
        Talk flood = installed.talk("flood");
        Talk other = installed.talk("other");
        flood.says("こんにちは").hears("進めてよろしいですか");
        double before = accepted("new") + accepted("flooded");
        for (int webhook = 0; webhook < 10; webhook++) {
            installed.line.inOneWebhook(() -> {
                for (int i = 0; i < 100; i++) {
                    flood.person().says("もしもし");
                }
            });
        }
        Instant asked = Instant.now();
        other.says("こんにちは").hears("進めてよろしいですか");
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));

        await().atMost(Duration.ofSeconds(60)).until(() -> accepted("new") + accepted("flooded") >= before + 1000);
        if (accepted("flooded") > 0) {
            assertThat(flood.said()).extracting(Bubble::text).anyMatch(text -> text.contains("一度にたくさん"));
        }
        flood.says("はい").hears("どのようなご用件");
    }

    private double accepted(String arrival) {
        return installed.counted("madoguchi_accept_seconds_count", "arrival=\"" + arrival + "\"");
    }

    @Test
    void a_hundred_thousand_characters_are_asked_to_be_shortened() {
        Talk talk = untilContent("long");
        talk.says("あ".repeat(100_000)).hears("長すぎて").hears("1つのメッセージで");
        talk.says("短い質問").hears("どの方法で");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧‍👦🇯🇵 写真のことです 👍🏽",
                "\u202e逆さ\u202c \u2066混ざる\u2069 \u200b\u0007\u0000",
                "e\u0301\u0302\u0303\u0304\u0305 ｶﾞｷﾞｸﾞ ㍿ 髙﨑 𠮷"
            })
    void odd_characters_are_taken_as_they_are(String text) {
        Talk talk = untilContent("odd " + text.hashCode());
        talk.says(text).hears("どの方法で");
        talk.says("1").hears("よろしいですか");
        talk.says("はい").hears("お手続き番号は");
        await().atMost(SOON)
                .until(() -> installed.mail.mails().stream()
                        .anyMatch(mail -> mail.subject().contains(talk.caseNumber())));
    }

    @Test
    void half_a_surrogate_pair_breaks_nothing() {
        Talk talk = untilContent("surrogate");
        String event = """
                {"destination":"U00000000000000000000000000000001","events":[{"type":"message","mode":"active",
                "webhookEventId":"01SURROGATE","deliveryContext":{"isRedelivery":false},"timestamp":%d,
                "source":{"type":"user","userId":"%s"},"replyToken":"00000000000000000000000000000000",
                "message":{"type":"text","id":"4711","quoteToken":"q","text":"a\\ud83d b \\udc00"}}]}""".formatted(Instant.now().toEpochMilli(), talk.person().userId());
        assertThat(installed.line.deliverRaw(event)).isEqualTo(200);
        talk.hears("どの方法で");
        talk.says("1").hears("よろしいですか");
        talk.says("はい").hears("お手続き番号は");
        await().atMost(SOON)
                .until(() -> installed.mail.mails().stream()
                        .anyMatch(mail -> mail.subject().contains(talk.caseNumber())));
    }

    private Talk untilContent(String name) {
        Talk talk = installed.talk(name);
        talk.says("こんにちは").hears("進めてよろしいですか");
        talk.says("はい").hears("どのようなご用件");
        return talk.says("1").hears("1つのメッセージで");
    }
}
