package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import madoguchi.link.Token;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// The cookie, and the count of misses.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionTest {
    private static final Token TOKEN = new Token("s042", "A".repeat(32));
    private Instant now = Instant.parse("2026-11-26T03:00:00Z");

    private static String cookie(String web) {
        return new Session(Optional.of(web))
                .cookie(TOKEN, "x", new MockHttpServletRequest())
                .toString();
    }

    @Test
    void behind_a_proxy_the_cookie_is_for_the_path_people_see_and_for_https_only() {
        assertThat(cookie("https://desk.example.jp"))
                .contains("Path=/e/042" + "A".repeat(32) + ";", "; Secure;", "; HttpOnly;", "SameSite=Strict");
        assertThat(cookie("https://example.jp/desk")).contains("Path=/desk/e/042" + "A".repeat(32) + ";");
        assertThat(cookie("http://127.0.0.1:8082")).doesNotContain("Secure");
    }

    @Test
    void no_two_sessions_are_alike() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(drawn.add(Session.draw())).isTrue();
        }
    }

    @Test
    void misses_are_counted_for_a_minute_by_address_and_by_network() {
        var knocks = new Knocks(2, () -> now);
        for (String address : new String[] {"192.0.2.1", "2001:db8:1:2::a"}) {
            assertThat(knocks.mayTry(address)).isTrue();
            knocks.missed(address);
            knocks.missed(address);
            assertThat(knocks.mayTry(address)).isFalse();
        }
        assertThat(knocks.mayTry("2001:db8:1:2::b")).as("the same network").isFalse();
        assertThat(knocks.mayTry("2001:db8:1:3::a")).isTrue();
        assertThat(knocks.mayTry("192.0.2.2")).isTrue();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(knocks.mayTry("192.0.2.1")).isTrue();
    }

    @Test
    void so_many_addresses_are_remembered_and_no_more() {
        var knocks = new Knocks(1, () -> now);
        knocks.missed("192.0.2.1");
        for (int i = 0; i < 10_000; i++) {
            knocks.missed("10.0." + i / 256 + "." + i % 256);
        }
        assertThat(knocks.mayTry("192.0.2.1")).isTrue();
    }
}
