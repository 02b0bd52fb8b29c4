package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import madoguchi.web.Browser;
import madoguchi.web.WebDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who gets in by a link, and who does not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkPageTest {
    private static final String UNKNOWN = "/e/042" + "A".repeat(32);

    private WebDesk desk;
    private int people;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = new WebDesk(folder, "madoguchi.web.misses=1000");
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private WebDesk.Person somebody() {
        return desk.person("U-" + ++people);
    }

    @Test
    void looking_uses_nothing_up_and_says_nothing() {
        String link = somebody().offered();
        for (int i = 0; i < 5; i++) {
            try (Browser scanner = desk.browser()) {
                Browser.Page page = scanner.get(link);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.words()).contains("お手続き窓口", "はじめる");
                assertThat(page.body()).doesNotContain("いまり", "Immari", "個人情報", "og:");
                assertThat(scanner.cookies()).isEmpty();
                var head = scanner.send(HttpRequest.newBuilder(java.net.URI.create(desk.uri(link)))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody()));
                assertThat(head.status()).isEqualTo(200);
            }
        }
        try (Browser phone = desk.browser()) {
            assertThat(phone.begin(link).words()).contains("ご用件");
        }
    }

    @Test
    void whoever_began_comes_back_and_nobody_else_gets_in() {
        String link = somebody().offered();
        try (Browser phone = desk.browser();
                Browser other = desk.browser()) {
            phone.begin(link);
            assertThat(phone.get(link).words()).contains("ご用件");
            assertThat(phone.begin(link).words()).contains("ご用件");

            Browser.Page unknown = other.get(UNKNOWN);
            assertThat(unknown.status()).isEqualTo(404);
            for (Browser.Page page : List.of(
                    other.get(link),
                    other.begin(link),
                    other.get(link + "/page"),
                    other.get(UNKNOWN + "/page"),
                    other.begin(UNKNOWN))) {
                assertThat(page.status()).isEqualTo(404);
                assertThat(page.words()).isEqualTo(unknown.words());
            }
            assertThat(other.cookies()).isEmpty();
            assertThat(unknown.words()).contains("LINEのトークで「もう一度」");
            assertThat(phone.get(link + "/page").status()).isEqualTo(200);
        }
    }

    @Test
    void a_new_link_is_one_word_away() {
        var person = somebody();
        String first = person.offered();
        try (Browser phone = desk.browser();
                Browser other = desk.browser()) {
            phone.begin(first);
            assertThat(other.begin(first).status()).isEqualTo(404);
            String second = person.says("もう一度").newest();
            assertThat(second).isNotEqualTo(first);
            assertThat(other.begin(second).words()).contains("ご用件");
        }
    }

    @Test
    void a_session_of_one_link_opens_no_other() {
        String mine = somebody().offered();
        String theirs = somebody().offered();
        try (Browser phone = desk.browser();
                Browser other = desk.browser()) {
            phone.begin(mine);
            other.begin(theirs);
            String session = phone.cookies().getFirst().getValue();
            var stolen = phone.send(HttpRequest.newBuilder(java.net.URI.create(desk.uri(theirs + "/page")))
                    .header("Cookie", "desk=" + session)
                    .GET());
            assertThat(stolen.status()).isEqualTo(404);
        }
    }

    @Test
    void the_cookie_goes_nowhere_else_and_no_script_reads_it() {
        String link = somebody().offered();
        try (Browser phone = desk.browser()) {
            String cookie = phone.post(link, List.of()).header("set-cookie");
            assertThat(cookie)
                    .matches("desk=[A-Za-z0-9_-]{43}; Path=" + link
                            + "; Max-Age=259200; Expires=[^;]+; HttpOnly; SameSite=Strict");
        }
    }

    @Test
    void after_finishing_the_link_is_over_for_everybody() {
        String link = somebody().offered();
        try (Browser phone = desk.browser()) {
            phone.begin(link);
            assertThat(phone.finish().words()).contains("終わりました");
            assertThat(phone.cookies()).isEmpty();
            assertThat(phone.get(link).status()).isEqualTo(404);
            assertThat(phone.begin(link).status()).isEqualTo(404);
        }
    }

    @Test
    void after_seventy_two_hours_it_is_over() {
        String link = somebody().offered();
        try (Browser phone = desk.browser()) {
            phone.begin(link);
            desk.passes(Duration.ofHours(71));
            assertThat(phone.get(link + "/page").status()).isEqualTo(200);
            desk.passes(Duration.ofHours(2));
            assertThat(phone.get(link + "/page").status()).isEqualTo(404);
        }
    }

    @Test
    void whoever_stops_in_the_talk_finds_the_page_gone() {
        var person = somebody();
        String link = person.offered();
        try (Browser phone = desk.browser()) {
            phone.begin(link);
            person.says("やめる").says("はい");
            org.awaitility.Awaitility.await()
                    .until(() -> phone.get(link + "/page").status() == 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/e/", "/e/x", "/", "/e", "/nothing", "/e/042abc/page", "/actuator/env"})
    void what_nobody_serves_is_our_own_page_and_tells_nothing(String path) {
        try (Browser stranger = desk.browser()) {
            Browser.Page page = stranger.get(path);
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.body()).doesNotContain("Whitelabel", "Tomcat", "Exception", "timestamp");
            assertThat(page.header("content-security-policy")).contains("default-src 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/e/042AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/desk.css", "/nothing", "/robots.txt"})
    void every_answer_forbids_the_browser_what_it_does_not_need(String path) {
        try (Browser stranger = desk.browser()) {
            Browser.Page page = stranger.get(path);
            assertThat(page.header("content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "script-src");
            assertThat(page.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(page.header("cache-control")).isEqualTo("no-store");
            assertThat(page.header("x-robots-tag")).contains("noindex");
            assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(page.header("server")).isEmpty();
        }
    }
}
