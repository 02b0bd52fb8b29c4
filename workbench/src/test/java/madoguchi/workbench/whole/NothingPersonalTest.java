package madoguchi.workbench.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to a bot, nothing of what it was told, of who told it, or of its secrets is in what it
/// shows of itself: its log (for people and as JSON, our own packages at DEBUG), its metrics, its health and
/// other endpoints, its spans (G5).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingPersonalTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String NAME = "金糸雀花子";
    private static final String FURIGANA = "カナリアハナコ";
    private static final String HOME = "東京都千代田区丸の内九丁目9番9号金糸雀荘";
    private static final String PHONE = "090-9876-5432";
    private static final String MAIL = "hanako.canary@person.example";
    private static final String BORN = "1985-03-30";
    private static final String MY_NUMBER = "1234 5678 9018";
    private static final String CARD = "4111 1111 1111 1111";
    private static final String PERSONAL =
            String.join("、", NAME, FURIGANA, HOME, PHONE, MAIL, BORN, "マイナンバー" + MY_NUMBER, "カード" + CARD, "です");

    private static final String CHANNEL_SECRET = "channel-secret-canary";
    private static final String ACCESS_TOKEN = "access-token-canary";
    private static final String MASTER_KEY =
            Base64.getEncoder().encodeToString("master-key-canary-of-32-bytes-!!".getBytes(UTF_8));
    private static final String WEBHOOK_SECRET = "ticket-secret-canary";
    private static final String MAIL_PASSWORD = "mail-password-canary";
    private static final String SUPPORT = "support-canary@desk.example";

    /// What stands for a person or opens something, beside what only the run makes: ids, reply tokens,
    /// numbers of cases.
    private static final List<String> PLANTED = List.of(
            NAME,
            FURIGANA,
            "丸の内九丁目",
            "金糸雀荘",
            PHONE,
            "09098765432",
            "9876-5432",
            MAIL,
            "hanako.canary",
            BORN,
            MY_NUMBER,
            "123456789018",
            CARD,
            "4111111111111111",
            CHANNEL_SECRET,
            ACCESS_TOKEN,
            MASTER_KEY,
            "master-key-canary",
            WEBHOOK_SECRET,
            Witnessed.TICKETS_KEY,
            MAIL_PASSWORD,
            SUPPORT,
            "support-canary");

    @TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.NEVER)
    private static Path folder;

    private Witnessed bot;
    private final Set<String> canaries = new TreeSet<>(PLANTED);
    private final List<String> answers = new ArrayList<>();
    private final List<String> endpoints = new ArrayList<>();
    private final List<Integer> statuses = new ArrayList<>();

    @BeforeAll
    void everything_happens() throws IOException {
        bot = new Witnessed(
                folder,
                CHANNEL_SECRET,
                ACCESS_TOKEN,
                Map.of(
                        "madoguchi.master-key", MASTER_KEY,
                        "madoguchi.line.channels.immari.secret", CHANNEL_SECRET,
                        "madoguchi.line.channels.immari.access-token", ACCESS_TOKEN,
                        "madoguchi.tickets.immari.mail-to", SUPPORT,
                        "madoguchi.tickets.immari.webhook-secret", WEBHOOK_SECRET,
                        "spring.mail.password", MAIL_PASSWORD,
                        "madoguchi.line.channels.onet.secret", CHANNEL_SECRET,
                        "madoguchi.line.channels.onet.access-token", ACCESS_TOKEN + "-paper",
                        "madoguchi.tickets.onet.mail-to", SUPPORT));
        bot.toTickets.answers(200);
        makesRequestByMail();
        asksForWhatIsTheirs();
        for (int status : new int[] {400, 401, 403, 429, 500}) {
            lineAnswers(status);
        }
        ticketsAreRefused();
        anInputCannotBeDecided();
        redisIsAway();
        strangersKnock();
        witnesses();
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus")) {
            statuses.add(status(bot.at(path)));
        }
        bot.end();
        canaries.addAll(Requesting.PLANTED);
        canaries.addAll(bot.toLine.replyTokens());
        bot.line.people().forEach(person -> canaries.add(person.userId()));
    }

    @AfterAll
    void stop() {
        bot.close();
    }

    private Talk talk(String name) {
        return bot.talk(NAME + name);
    }

    private void makesRequestByMail() {
        Talk talk = talk("1");
        talk.says("こんにちは").hears("進めてよろしいですか");
        talk.says("はい").hears("どのようなご用件");
        talk.says("1").hears("1つのメッセージで");
        talk.says(PERSONAL).hears("どの方法でお届けしますか");
        talk.says("2").hears("メールアドレスをお書きください");
        talk.says("そのうち").hears("読み取れませんでした");
        talk.says(MAIL).hears("よろしいですか");
        talk.says("はい").hears("お手続き番号は");
        canaries.add(talk.caseNumber());
        await().atMost(SOON).until(() -> bot.toTickets.refused() > 0);
        // The mail server here knows no passwords; the one that refuses recipients asks for none.
        shown("the mail server refused the credentials", 1);
    }

    private void asksForWhatIsTheirs() throws IOException {
        var hanako = new Requesting(NAME, FURIGANA, HOME, BORN, MAIL);
        String disclosure = hanako.disclosureByAgent(talk("agent"));
        Talk talk = talk("items");
        String correction = hanako.correction(talk);
        Talk onPaper = bot.talkOnPaper(NAME + "paper");
        hanako.prepared(onPaper);
        canaries.addAll(List.of(disclosure, correction));
        staff(correction, "reply", Requesting.REPLY);
        talk.hears(Requesting.REPLY).says(PERSONAL);
        staff(disclosure, "matched", MAIL);
        staff(disclosure, "answered", "refused", "--ground", "identity-unverified", "--reason", Requesting.REASON);
        staff(correction, "matched", MAIL);
        staff(correction, "answered", "corrected", "--reason", Requesting.REASON);
        talk.says("取り下げ");
        staff(correction, "destroy", "--reason", "asked-for");
        witnesses();
    }

    private void staff(String... deed) throws IOException {
        Requesting.staff(bot.redis.port(), folder.resolve("shell"), MASTER_KEY, deed);
    }

    private void lineAnswers(int status) {
        Talk talk = talk("status " + status);
        bot.toLine.answers(status);
        talk.says(PERSONAL);
        await().atMost(SOON).until(() -> bot.toLine.refused() >= 2);
        witnesses();
        bot.toLine.answers(0);
        // What was merely put off arrives; the rest was given up, and the next answer arrives.
        talk.says(PERSONAL).hears("進めてよろしいですか");
    }

    private void ticketsAreRefused() throws IOException {
        bot.mail.on(false);
        bot.toTickets.answers(500);
        try (var refusing = new Refusing(bot.mail.port())) {
            Talk talk = talk("2").makesInquiry(PERSONAL);
            canaries.add(talk.caseNumber());
            shown("SMTP 550", 1);
            // What health tells of a destination is its newest trouble, and others may be tried meanwhile.
            await().atMost(SOON).until(() -> {
                witnesses();
                return String.join("\n", endpoints).contains("SMTP 550");
            });
            assertThat(refusing).isNotNull();
        }
        await().atMost(SOON).until(() -> bot.toTickets.refused() > 0);
        witnesses();
        bot.toTickets.answers(404);
        shown("HTTP 404", 1);
        bot.mail.on(true);
    }

    private void anInputCannotBeDecided() {
        Set<String> before = bot.conversations();
        Talk talk = talk("3");
        talk.says("こんにちは").hears("進めてよろしいですか");
        Set<String> after = new TreeSet<>(bot.conversations());
        after.removeAll(before);
        assertThat(after).hasSize(1);
        bot.spoil(after.iterator().next());
        talk.says(PERSONAL);
        shown("was put aside", 1);
    }

    private void redisIsAway() {
        Talk talk = talk("4");
        bot.redis.kill();
        talk.says(PERSONAL);
        shown("the store is away", 1);
        witnesses();
        assertThat(status(bot.managed("/actuator/health"))).isEqualTo(503);
        // Neither Redis nor LINE comes back by restarting this process, and somebody has to tell LINE to wait.
        assertThat(status(bot.at("/livez"))).isEqualTo(200);
        assertThat(status(bot.at("/readyz"))).isEqualTo(200);
        bot.redis.start();
        talk.hears("進めてよろしいですか");
    }

    private int status(URI address) {
        return bot.send(HttpRequest.newBuilder(address)).statusCode();
    }

    /// What comes from anybody at all, on the port that anybody can reach.
    private void strangersKnock() {
        String planted = URLEncoder.encode(NAME + MAIL, UTF_8);
        String body = "{\"destination\":\"" + MAIL + "\",\"events\":[{\"type\":\"message\",\"" + PERSONAL + "\"";
        assertThat(bot.line.deliverRaw(body)).isEqualTo(400);
        assertThat(bot.line.deliverRaw("{\"events\":[{\"type\":\"message\",\"webhookEventId\":\"" + MAIL
                        + "\",\"source\":{\"type\":\"user\",\"userId\":\"" + NAME
                        + "\"},\"message\":{\"type\":\"text\","
                        + "\"id\":\"" + PHONE + "\",\"text\":\"" + PERSONAL + "\"}}]}"))
                .isEqualTo(200);
        assertThat(bot.line.deliverRaw(Installed.OPERATOR, body, "signature-" + MAIL))
                .isEqualTo(401);
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "hanako.canary")) {
            for (String path : List.of(
                    "/line/" + planted,
                    "/line/immari?user=" + planted,
                    "/line/immari/" + planted,
                    "/" + planted,
                    "/error?message=" + planted,
                    "/actuator/" + planted,
                    "/livez/" + planted)) {
                answers.add(bot.send(HttpRequest.newBuilder(bot.at(path))
                                .method(method, BodyPublishers.ofString(PERSONAL))
                                .header("x-line-signature", MAIL)
                                .header("User-Agent", MAIL)
                                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                                .header("baggage", "person=" + MAIL))
                        .body());
            }
        }
    }

    private void witnesses() {
        endpoints.add(bot.metrics());
        endpoints.add(bot.health());
        endpoints.add(bot.endpoints());
    }

    private void shown(String words, int times) {
        await().atMost(SOON).until(() -> bot.printed().split(words, -1).length > times);
    }

    @Test
    void what_it_prints_and_logs_holds_nothing() {
        assertThat(bot.printed())
                .contains(
                        "served on LINE: immari",
                        "DEBUG",
                        "could not be decided",
                        "was put aside",
                        "were given up",
                        "LINE answered 400",
                        "LINE answered 401",
                        "LINE answered 403",
                        "LINE answered 429",
                        "LINE answered 500",
                        "will be made again",
                        "the store is away",
                        "is malformed");
        assertThat(bot.logged().lines().toList())
                .hasSizeGreaterThan(50)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"input-parked\""))
                .anyMatch(line -> line.contains("\"given-up\""))
                .anyMatch(line -> line.contains("\"retried\""))
                .anyMatch(line -> line.contains("\"destination-failing\""));
        holdsNothing(bot.printed());
        holdsNothing(bot.logged());
    }

    @Test
    void its_metrics_and_health_and_other_endpoints_hold_nothing() {
        String all = String.join("\n", endpoints);
        assertThat(all)
                .contains("madoguchi_given_up_total{", "madoguchi_parked_total{", "jvm_memory_used_bytes{")
                .contains("\"status\":\"DEGRADED\"", "LINE answered 401", "does not take writes", "SMTP 550");
        holdsNothing(all);
        namesNoConversation(all);
    }

    @Test
    void where_those_who_run_it_look_is_not_where_the_world_can() {
        String well = endpoints.getLast();
        assertThat(well).contains("/actuator/health", "/actuator/prometheus").doesNotContain("/actuator/env");
        assertThat(statuses).containsExactly(404, 404, 404);
    }

    @Test
    void its_spans_hold_nothing() {
        String all = bot.spans.all();
        assertThat(all)
                .contains("accept", "decide", "commit", "deliver")
                .contains("immari", "not-now", "refused", "ticket-mail", "store-away");
        holdsNothing(all);
        namesNoConversation(all);
        // Nothing that a stranger sends along is taken up.
        assertThat(all).doesNotContain("baggage", "http.url", "/line/", "traceparent");
        assertThat(bot.spans.hex()).doesNotContain("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331");
    }

    @Test
    void what_it_answers_strangers_holds_nothing() {
        assertThat(answers).hasSize(6 * 7);
        holdsNothing(String.join("\n", answers));
    }

    private static void namesNoConversation(String shown) {
        assertThat(shown).doesNotContainPattern("s[0-9]{3}-[A-Za-z0-9_-]{16}");
    }

    private void holdsNothing(String shown) {
        assertThat(canaries).hasSizeGreaterThan(PLANTED.size() + 10);
        assertThat(canaries.stream()
                        .flatMap(NothingPersonalTest::forms)
                        .filter(shown::contains)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    /// As it is, and as it may be written down.
    private static Stream<String> forms(String canary) {
        byte[] bytes = canary.getBytes(UTF_8);
        String escaped = canary.chars()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
        return Stream.of(
                canary,
                escaped,
                URLEncoder.encode(canary, UTF_8),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                HexFormat.of().formatHex(bytes));
    }
}
