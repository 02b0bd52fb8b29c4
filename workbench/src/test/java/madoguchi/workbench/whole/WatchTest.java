package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import madoguchi.workbench.line.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The metrics of a running bot tell the truth: what they say happens is made to happen, and read where an operator
/// reads it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path OPERATING = Path.of("..", "docs", "operating.md");
    private static final Pattern NAME = Pattern.compile("madoguchi_[a-z_]+");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");
    private static final double FAR = 4e12;

    @TempDir
    private static Path folder;

    private Installed installed;
    private String atTheStart = "";

    @BeforeAll
    void start() throws IOException {
        installed = new Installed(folder, 1, "madoguchi.watch.every=200ms");
        atTheStart = installed.shown("/actuator/prometheus");
    }

    @AfterAll
    void stop() {
        installed.close();
    }

    private double count(String name, String labels) {
        return installed.counted(name + "{", labels);
    }

    private double accepted(String arrival) {
        return count(
                "madoguchi_accept_seconds_count", "arrival=\"" + arrival + "\",channel=\"line\",operator=\"immari\"");
    }

    private double decided() {
        return count("madoguchi_decide_seconds_count", "result=\"decided\"");
    }

    private double delivered(String destination, String outcome) {
        return count(
                "madoguchi_deliver_seconds_count",
                "destination=\"" + destination + "\",operator=\"immari\",outcome=\"" + outcome + "\"");
    }

    private double called(String answer) {
        return count("madoguchi_line_calls_seconds_count", "answer=\"" + answer + "\"");
    }

    private static void becomes(DoubleSupplier number, double expected) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(number.getAsDouble()).isEqualTo(expected));
    }

    @Test
    void what_may_happen_one_day_is_there_from_the_start_at_zero() {
        assertThat(atTheStart.lines())
                .contains(
                        "madoguchi_parked_total{operator=\"immari\"} 0.0",
                        "madoguchi_given_up_total{destination=\"line\",operator=\"immari\",why=\"refused\"} 0.0",
                        "madoguchi_given_up_total{destination=\"ticket-mail\",operator=\"immari\",why=\"too-long\"} 0.0",
                        "madoguchi_outcome_unknown_total{destination=\"line\",operator=\"immari\",why=\"token-too-old\"} 0.0",
                        "madoguchi_line_webhooks_seconds_count{operator=\"immari\",result=\"unsigned\"} 0",
                        "madoguchi_line_events_unused_total{operator=\"immari\",why=\"unreadable\"} 0.0");
    }

    @Test
    void what_is_accepted_decided_and_delivered_is_counted_once_each() {
        Talk talk = installed.talk("counted");
        double fresh = accepted("new");
        double again = accepted("duplicate");
        double decisions = decided();
        double replies = delivered("line", "delivered");
        double good = called("ok");
        installed.line.faults().next(Fault.DELIVERY_DUPLICATED, 1);
        talk.says("こんにちは").hears("進めてよろしいですか");
        becomes(() -> accepted("new"), fresh + 1);
        becomes(() -> accepted("duplicate"), again + 1);
        becomes(() -> decided(), decisions + 1);
        becomes(() -> delivered("line", "delivered"), replies + 1);
        becomes(() -> called("ok"), good + 1);
    }

    @Test
    void a_ticket_that_arrives_is_counted_by_its_destination() {
        double before = delivered("ticket-mail", "delivered");
        installed.talk("ticket").makesInquiry("写真のことです");
        becomes(() -> delivered("ticket-mail", "delivered"), before + 1);
    }

    @Test
    void what_is_refused_while_the_store_is_away_is_counted() {
        Talk talk = installed.talk("away");
        double before = accepted("store-away");
        double answered = count("madoguchi_line_webhooks_seconds_count", "operator=\"immari\",result=\"not-kept\"");
        installed.redis.kill();
        talk.says("こんにちは");
        await().atMost(SOON).until(() -> accepted("store-away") > before);
        assertThat(count("madoguchi_line_webhooks_seconds_count", "operator=\"immari\",result=\"not-kept\""))
                .isGreaterThan(answered);
        // What waits is not known now, and must not look like nothing.
        await().atMost(SOON)
                .until(() -> installed.shown("/actuator/prometheus").contains("madoguchi_standing_inputs NaN"));
        assertThat(count("madoguchi_store_seconds_count", "call=\"accept\",result=\"failed\""))
                .isPositive();
        installed.redis.start();
        talk.hears("進めてよろしいですか");
    }

    @Test
    void a_call_that_is_made_again_is_counted_with_what_became_of_each_try() {
        Talk talk = installed.talk("retried");
        talk.says("こんにちは").hears("進めてよろしいですか");
        double retried = delivered("line", "not-now");
        double limited = called("too-many-requests");
        double replies = delivered("line", "delivered");
        installed.line.faults().next(Fault.RATE_LIMIT, 1);
        talk.says("はい").hears("どのようなご用件");
        becomes(() -> delivered("line", "not-now"), retried + 1);
        becomes(() -> called("too-many-requests"), limited + 1);
        becomes(() -> delivered("line", "delivered"), replies + 1);
    }

    @Test
    void an_answer_that_may_have_been_seen_twice_is_counted() {
        Talk talk = installed.talk("twice");
        talk.says("こんにちは").hears("進めてよろしいですか");
        double unknown = delivered("line", "unknown");
        double doubted = count("madoguchi_outcome_unknown_total", "why=\"token-refused\"");
        installed.line.faults().next(Fault.CUT_AFTER, 1);
        talk.says("はい").hears("どのようなご用件");
        becomes(() -> delivered("line", "unknown"), unknown + 1);
        becomes(() -> count("madoguchi_outcome_unknown_total", "why=\"token-refused\""), doubted + 1);
    }

    @Test
    void an_access_token_that_line_refuses_is_seen() {
        Talk talk = installed.talk("token");
        double before = called("unauthorized");
        installed.line.faults().next(Fault.TOKEN_REJECTED, 1);
        talk.says("こんにちは").hears("進めてよろしいですか");
        becomes(() -> called("unauthorized"), before + 1);
    }

    @Test
    void an_input_that_was_put_aside_is_counted_and_stands_there() {
        Talk talk = installed.talk("parked");
        String conversation = opens(talk);
        double before = count("madoguchi_parked_total", "operator=\"immari\"");
        double failed = count("madoguchi_decide_seconds_count", "result=\"failed\"");
        installed.meddle(redis -> redis.hset(conversation, "st", "spoiled"));
        talk.says("はい");
        // The input, and what was to tell of it: nothing of this conversation can be read any more.
        becomes(() -> count("madoguchi_parked_total", "operator=\"immari\""), before + 2);
        becomes(() -> count("madoguchi_decide_seconds_count", "result=\"failed\""), failed + 6);
        await().atMost(SOON).until(() -> installed.counted("madoguchi_standing_parked", "") == 2);
    }

    @Test
    void a_ticket_that_was_given_up_is_counted_and_stands_there() throws IOException {
        double before =
                count("madoguchi_given_up_total", "destination=\"ticket-mail\",operator=\"immari\",why=\"refused\"");
        double refused = delivered("ticket-mail", "refused");
        installed.mail.on(false);
        try (var refusing = new Refusing(installed.mail.port())) {
            installed.talk("given up").makesInquiry("とどかない質問");
            becomes(
                    () -> count(
                            "madoguchi_given_up_total",
                            "destination=\"ticket-mail\",operator=\"immari\",why=\"refused\""),
                    before + 1);
            assertThat(refusing).isNotNull();
        }
        installed.mail.on(true);
        becomes(() -> delivered("ticket-mail", "refused"), refused + 1);
        becomes(() -> count("madoguchi_standing_given_up", "destination=\"ticket-mail\""), 1);
    }

    @Test
    void an_input_that_nobody_decides_grows_old() {
        Talk talk = installed.talk("old input");
        String conversation = opens(talk);
        String waiting = conversation.substring(0, conversation.indexOf(':')) + ":w";
        String id = conversation.substring(conversation.lastIndexOf(':') + 1);
        // As if another process had it in hand, for very long.
        installed.meddle(redis -> redis.zadd(waiting, FAR, id));
        talk.says("はい");
        await().atMost(SOON).until(() -> installed.counted("madoguchi_oldest_input_seconds", "") > 1);
        assertThat(installed.counted("madoguchi_standing_inputs", "")).isEqualTo(1);
        installed.meddle(redis -> redis.zadd(waiting, 0, id));
        talk.hears("どのようなご用件");
        becomes(() -> installed.counted("madoguchi_oldest_input_seconds", ""), 0);
    }

    @Test
    void an_answer_that_does_not_get_through_grows_old() {
        Talk talk = installed.talk("old lane");
        installed.line.faults().set(Fault.API_ERROR, 1);
        talk.says("こんにちは");
        await().atMost(SOON).until(() -> count("madoguchi_oldest_lane_seconds", "destination=\"line\"") > 1);
        assertThat(count("madoguchi_standing_lanes", "destination=\"line\"")).isEqualTo(1);
        assertThat(count("madoguchi_standing_lanes", "destination=\"ticket-mail\""))
                .isZero();
        installed.line.faults().clear();
        talk.hears("進めてよろしいですか");
        becomes(() -> count("madoguchi_oldest_lane_seconds", "destination=\"line\""), 0);
        becomes(() -> count("madoguchi_standing_lanes", "destination=\"line\""), 0);
    }

    @Test
    void a_timer_that_does_not_ring_grows_old() {
        String conversation = opens(installed.talk("old timer"));
        String timers = conversation.substring(0, conversation.indexOf(':')) + ":t";
        // No process knows this one, so it stays.
        String timer = conversation.substring(conversation.lastIndexOf(':') + 1) + "|OF_ANOTHER_VERSION";
        double failed = count("madoguchi_sweep_seconds_count", "result=\"done\"");
        installed.meddle(redis -> redis.zadd(timers, 1_000, timer));
        await().atMost(SOON).until(() -> installed.counted("madoguchi_standing_timers", "") == 1);
        assertThat(installed.counted("madoguchi_oldest_timer_seconds", "")).isGreaterThan(1e9);
        installed.meddle(redis -> redis.zrem(timers, timer));
        becomes(() -> installed.counted("madoguchi_standing_timers", ""), 0);
        await().atMost(SOON).until(() -> count("madoguchi_sweep_seconds_count", "result=\"done\"") > failed);
    }

    /// Opens a conversation; answers with its key in Redis.
    private String opens(Talk talk) {
        Set<String> before = installed.keys();
        talk.says("こんにちは").hears("進めてよろしいですか");
        return installed.keys().stream()
                .filter(key -> key.contains(":c:"))
                .filter(key -> !before.contains(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_world_is_told_no_details_where_it_can_reach() {
        assertThat(installed.shown("/actuator/health")).contains("status").doesNotContain("components", "redis");
        assertThat(installed.shown("/livez")).contains("UP");
        assertThat(installed.shown("/readyz")).contains("UP");
    }

    @Test
    void labels_have_few_values() {
        installed.talk("labels").makesInquiry("ラベルのことです");
        Set<String> values = new TreeSet<>();
        installed
                .shown("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith("madoguchi_"))
                .forEach(line -> {
                    assertThat(line.split(" ", -1)).hasSize(2);
                    LABEL.matcher(line).results().forEach(found -> {
                        assertThat(found.group(1))
                                .isIn(
                                        "answer",
                                        "arrival",
                                        "call",
                                        "channel",
                                        "destination",
                                        "endpoint",
                                        "le",
                                        "operator",
                                        "outcome",
                                        "result",
                                        "why");
                        values.add(found.group(2));
                    });
                });
        assertThat(values).hasSizeBetween(40, 100).allMatch(value -> value.matches("[a-z0-9-]+|[0-9.]+|\\+Inf"));
    }

    @Test
    void every_metric_is_in_the_handbook_and_every_metric_there_exists() throws IOException {
        Set<String> shown = installed
                .shown("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith("# TYPE madoguchi_"))
                .map(line -> line.split(" ", -1)[2])
                // A timer's greatest value is a gauge of its own.
                .filter(name -> !name.endsWith("_max"))
                .collect(Collectors.toCollection(TreeSet::new));
        String handbook = Files.readString(OPERATING);
        Set<String> described = handbook.lines()
                .filter(line -> line.startsWith("| `madoguchi_"))
                .map(line -> named(line).iterator().next())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(shown);
        assertThat(named(handbook))
                .allSatisfy(name -> assertThat(described)
                        .contains(name.replaceAll("_seconds_(count|sum|max|bucket)$", "_seconds")));
    }

    private static Set<String> named(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
