package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import madoguchi.web.Browser;
import madoguchi.web.WebDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is meant to break the pages does not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostilePageTest {
    private WebDesk desk;
    private int people;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = new WebDesk(folder, "madoguchi.web.misses=5");
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @BeforeEach
    void minute() {
        desk.passes(Duration.ofMinutes(2));
    }

    private Browser begun() {
        var phone = desk.browser();
        phone.begin(desk.person("U-" + ++people).offered());
        return phone;
    }

    @Test
    void a_huge_form_is_refused_and_the_page_goes_on() {
        try (Browser phone = begun()) {
            List<String> pairs = new ArrayList<>(phone.hidden("answers"));
            pairs.add("choice.kind=" + "x".repeat(300_000));
            assertThat(phone.post(phone.at("answers"), pairs).status()).isBetween(400, 413);
            List<String> many = new ArrayList<>(phone.hidden("answers"));
            for (int i = 0; i < 1_000; i++) {
                many.add("a" + i + "=x");
            }
            assertThat(phone.post(phone.at("answers"), many).status()).isBetween(400, 413);
            assertThat(phone.get(phone.at("page")).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=%00%ff%fe",
                "choice.kind=%zz",
                "choice.kind=disclosure&choice.kind=complaint",
                "shown=kind&shown=kind&shown=__proto__&shown=name&words.name=x",
                "choice.kind=%F0%90%80",
                "press=x:send&once=" + "../../..",
                "choice.kind=" + "INQUIRY%0d%0aSet-Cookie:%20a=b"
            })
    void a_twisted_form_changes_nothing(String twisted) {
        try (Browser phone = begun()) {
            List<String> pairs = new ArrayList<>(phone.hidden("answers"));
            pairs.add(twisted);
            var page = phone.post(phone.at("answers"), pairs);
            assertThat(page.status()).isIn(303, 400, 404, 422);
            assertThat(page.headers()).doesNotContainKey("set-cookie");
            pairs.add("press=gone:send");
            assertThat(phone.post(phone.at("press"), pairs).status()).isIn(303, 400, 404);
            assertThat(phone.get(phone.at("page")).words()).containsAnyOf("ご用件", "どなた");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "X"})
    void other_methods_do_nothing(String method) {
        try (Browser phone = begun()) {
            var page = phone.send(HttpRequest.newBuilder(URI.create(desk.uri(phone.at("page"))))
                    .method(method, HttpRequest.BodyPublishers.ofString("a=b")));
            assertThat(page.status()).isIn(200, 403, 404, 405, 501);
            assertThat(page.body()).doesNotContain("Exception", "Tomcat");
            assertThat(phone.get(phone.at("page")).words()).contains("ご用件");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/e/../../etc/passwd",
                "/e/%2e%2e%2fetc",
                "/e/042%00",
                "/e/%E0%80%AF",
                "/e//page",
                "/e/042AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA;x=y/page",
                "/e/${7*7}/page",
                "/templates/counter/sheet.html",
                "/application.yaml",
                "/../application.yaml"
            })
    void no_path_leads_to_anything_else(String path) throws IOException {
        // Past the client, which would tidy the path up.
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n")
                // The time of day may hold the same digits.
                .replaceAll("(?m)^Date: .*$", "");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("Exception", "root:", "Apache", "49");
    }

    private String raw(String request) throws IOException {
        URI place = URI.create(desk.uri("/"));
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whoever_guesses_is_soon_not_looked_up_for_a_minute_and_those_inside_notice_nothing() {
        try (Browser phone = begun();
                Browser guesser = desk.browser()) {
            for (int i = 0; i < 5; i++) {
                assertThat(guesser.get("/e/%03d%s".formatted(i, "A".repeat(32))).status())
                        .isEqualTo(404);
            }
            assertThat(guesser.get("/e/042" + "A".repeat(32)).status()).isEqualTo(429);
            assertThat(guesser.get("/e/nonsense").status()).isEqualTo(429);
            assertThat(guesser.page().words()).contains("1分ほど");
            assertThat(phone.get(phone.at("page")).status()).isEqualTo(200);
            desk.passes(Duration.ofSeconds(61));
            assertThat(guesser.get("/e/042" + "A".repeat(32)).status()).isEqualTo(404);
        }
    }

    @Test
    void while_redis_is_away_a_page_says_so_and_what_was_typed_stays_in_the_browser() {
        try (Browser phone = begun()) {
            desk.redis().close();
            try {
                assertThat(phone.get(phone.at("page")).status()).isEqualTo(503);
                assertThat(phone.page().words()).contains("少しおいて");
            } finally {
                desk.redis().start();
            }
            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> desk.browser().get("/e/042" + "A".repeat(32)).status() == 404);
        }
    }
}
