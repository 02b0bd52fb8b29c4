package madoguchi.line.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import madoguchi.outbox.Address;
import madoguchi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineProfilesTests {
    private static final String PROFILE = "/v2/bot/profile/" + Lines.PERSON;
    private static final Address HANAKO = new Address("immari", "line", Lines.PERSON);

    private final AtomicLong nanos = new AtomicLong(-5);
    private WireMockServer line;
    private LineProfiles profiles;

    @BeforeEach
    void start() {
        line = new WireMockServer(
                WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        line.start();
        profiles = Lines.profiles(line.port(), nanos::get);
    }

    @AfterEach
    void stop() {
        line.stop();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        line.stubFor(get(PROFILE).willReturn(answer));
    }

    private static ResponseDefinitionBuilder profile(String more) {
        return okJson("{\"userId\":\"" + Lines.PERSON + "\",\"displayName\":\"Hanako\"" + more + "}");
    }

    private void asked(int times) {
        line.verify(times, getRequestedFor(urlEqualTo(PROFILE)));
    }

    @ParameterizedTest
    @CsvSource({
        "ja,JAPANESE",
        "ja-JP,JAPANESE",
        "JA,JAPANESE",
        "en,ENGLISH",
        "en-GB,ENGLISH",
        "zh-TW,ENGLISH",
        "jam,ENGLISH"
    })
    void the_profile_tells_the_language(String tag, Language language) {
        answers(profile(",\"language\":\"" + tag + "\""));
        assertThat(profiles.language(HANAKO)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"language\":null", ",\"language\":\"en\",\"pictureUrl\":\"no address\""})
    void a_profile_that_does_not_say_it_or_cannot_be_read_tells_none(String more) {
        answers(profile(more));
        assertThat(profiles.language(HANAKO)).isEmpty();
    }

    @Test
    void somebody_without_a_profile_is_no_trouble() {
        answers(aResponse().withStatus(404).withBody("{\"message\":\"Not found\"}"));
        assertThat(profiles.language(HANAKO)).isEmpty();
        assertThat(profiles.language(HANAKO)).isEmpty();
        asked(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void while_line_is_in_trouble_nobody_is_asked_about(int status) {
        answers(aResponse().withStatus(status).withBody("{\"message\":\"no\"}"));
        assertThat(profiles.language(HANAKO)).isEmpty();
        answers(profile(",\"language\":\"en\""));
        assertThat(profiles.language(HANAKO)).isEmpty();
        asked(1);
        nanos.addAndGet(LineProfiles.PAUSE.toNanos());
        assertThat(profiles.language(HANAKO)).contains(Language.ENGLISH);
    }

    @Test
    void who_waits_for_it_waits_a_second_and_the_next_not_at_all() {
        answers(profile(",\"language\":\"en\"").withFixedDelay(3_500));
        long since = System.nanoTime();
        assertThat(profiles.language(HANAKO)).isEmpty();
        assertThat(profiles.language(HANAKO)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - since))
                .isBetween(LineProfiles.PATIENCE, LineProfiles.PATIENCE.plusMillis(1_500));
        asked(1);
    }

    @Test
    void other_channels_and_operators_are_not_asked_about() {
        answers(profile(",\"language\":\"en\""));
        assertThat(profiles.language(new Address("immari", "mail", Lines.PERSON)))
                .isEqualTo(Optional.empty());
        assertThat(profiles.language(new Address("nobody", "line", Lines.PERSON)))
                .isEmpty();
        asked(0);
    }
}
