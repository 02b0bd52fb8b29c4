package madoguchi.line.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import madoguchi.conversation.Input;
import madoguchi.inbox.Inbound;
import madoguchi.line.LineSettings;
import madoguchi.line.menu.QuietMenus;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.store.Reach;
import madoguchi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MenuLinksTests {
    private static final Address PERSON = new Address("immari", "line", Lines.PERSON);
    private static final String MENU = "/v2/bot/user/" + Lines.PERSON + "/richmenu";

    private static final Optional<Language> OPENLY = Optional.empty();
    private static final Optional<Language> QUIETLY = Optional.of(Language.ENGLISH);

    private WireMockServer line;

    @BeforeEach
    void start() {
        line = new WireMockServer(
                WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        line.start();
        names("madoguchi-ja", "menu-1");
        names("madoguchi-en", "menu-2");
        names("madoguchi-quiet-ja", "menu-8");
        names("madoguchi-quiet-en", "menu-9");
        line.stubFor(post(anyUrl()).willReturn(okJson("{}")));
        line.stubFor(delete(anyUrl()).willReturn(okJson("{}")));
    }

    @AfterEach
    void stop() {
        line.stop();
    }

    private void names(String alias, String menu) {
        line.stubFor(get("/v2/bot/richmenu/alias/" + alias)
                .willReturn(okJson("{\"richMenuAliasId\":\"" + alias + "\",\"richMenuId\":\"" + menu + "\"}")));
    }

    private MenuLinks links(String mode) {
        LineSettings settings = Lines.settings(line.port(), "channels.immari.mode", mode);
        return new MenuLinks(new LineApis(settings, new SimpleMeterRegistry()), settings, new QuietMenus(Set.of()));
    }

    private static Inbound inbound(Input input, Reach reach) {
        return new Inbound(PERSON, "E", Optional.empty(), input, Instant.EPOCH, Optional.empty(), reach);
    }

    private static Inbound said(String text) {
        return inbound(new Input.Said(text, false), Reach.ANYONE);
    }

    private void awaitShown(int times, String menu) {
        await().untilAsserted(() -> line.verify(times, postRequestedFor(urlEqualTo(MENU + "/" + menu))));
    }

    private void awaitTaken(int times) {
        await().untilAsserted(() -> line.verify(times, deleteRequestedFor(urlEqualTo(MENU))));
    }

    @Test
    void a_guest_shows_the_menu_in_the_language_of_the_entry_word_and_takes_it_at_the_end() {
        MenuLinks links = links("guest");
        links.kept(said("privacy desk"));
        awaitShown(1, "menu-2");
        links.said(PERSON, true, OPENLY);
        links.said(PERSON, false, OPENLY);
        awaitTaken(1);
        links.kept(said("個人情報の窓口"));
        awaitShown(1, "menu-1");
        links.kept(inbound(new Input.Tapped("menu:disclosure:en"), Reach.ANYONE));
        awaitShown(2, "menu-2");
        // Which menu an alias names was asked once.
        line.verify(1, getRequestedFor(urlEqualTo("/v2/bot/richmenu/alias/madoguchi-en")));
    }

    @Test
    void what_is_said_in_between_takes_the_menu_only_until_the_next_question() {
        MenuLinks links = links("guest");
        links.kept(said("privacy desk"));
        awaitShown(1, "menu-2");
        links.said(PERSON, false, OPENLY);
        awaitTaken(1);
        links.said(PERSON, true, OPENLY);
        awaitShown(2, "menu-2");
        links.said(PERSON, true, OPENLY);
        links.said(PERSON, false, OPENLY);
        awaitTaken(2);
        awaitShown(2, "menu-2");
    }

    @Test
    void a_menu_registered_anew_is_looked_up_again() {
        MenuLinks links = links("guest");
        links.kept(said("個人情報の窓口"));
        awaitShown(1, "menu-1");
        names("madoguchi-ja", "menu-3");
        line.stubFor(
                post(MENU + "/menu-1").willReturn(aResponse().withStatus(404).withBody("{\"message\":\"x\"}")));
        links.kept(said("個人情報の窓口"));
        awaitShown(1, "menu-3");
        links.kept(said("個人情報の窓口"));
        awaitShown(2, "menu-3");
        line.verify(2, postRequestedFor(urlEqualTo(MENU + "/menu-1")));
    }

    @Test
    void where_no_menu_is_registered_none_is_shown() {
        line.stubFor(get("/v2/bot/richmenu/alias/madoguchi-ja")
                .willReturn(aResponse().withStatus(404).withBody("{\"message\":\"x\"}")));
        MenuLinks links = links("guest");
        links.kept(said("個人情報の窓口"));
        await().untilAsserted(() -> line.verify(1, getRequestedFor(urlEqualTo("/v2/bot/richmenu/alias/madoguchi-ja"))));
        links.said(PERSON, false, OPENLY);
        awaitTaken(1);
        assertThat(line.getAllServeEvents()).hasSize(2);
    }

    @Test
    void after_silence_the_menu_is_taken_whichever_process_showed_it() {
        assertThat(links("guest").ended(PERSON)).isEqualTo(new Outcome.Delivered());
        line.verify(1, deleteRequestedFor(urlEqualTo(MENU)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500})
    void while_line_does_not_take_it_that_waits(int status) {
        line.stubFor(delete(anyUrl()).willReturn(aResponse().withStatus(status).withBody("{\"message\":\"x\"}")));
        assertThat(links("guest").ended(PERSON)).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void who_is_gone_from_line_has_no_menu_to_take() {
        line.stubFor(delete(anyUrl()).willReturn(aResponse().withStatus(404).withBody("{\"message\":\"x\"}")));
        assertThat(links("guest").ended(PERSON)).isEqualTo(new Outcome.Delivered());
    }

    @Test
    void an_account_of_the_counters_own_keeps_its_menu_after_silence() {
        assertThat(links("dedicated").ended(PERSON)).isEqualTo(new Outcome.Delivered());
        assertThat(line.getAllServeEvents()).isEmpty();
    }

    @Test
    void an_account_of_the_counters_own_is_left_as_it_is_and_so_is_who_only_goes_on() {
        MenuLinks own = links("dedicated");
        own.kept(said("個人情報の窓口"));
        own.said(PERSON, false, OPENLY);
        MenuLinks guest = links("guest");
        guest.kept(inbound(new Input.Said("こんにちは", false), Reach.GOING_ON));
        guest.said(PERSON, true, OPENLY);
        // Something that is done shows that nothing else was.
        guest.said(PERSON, false, OPENLY);
        awaitTaken(1);
        assertThat(line.getAllServeEvents()).hasSize(1);
    }

    @Test
    void who_chose_discretion_sees_the_menu_that_tells_nothing_until_something_is_asked_openly() {
        MenuLinks own = links("dedicated");
        own.said(PERSON, true, QUIETLY);
        awaitShown(1, "menu-9");
        own.said(PERSON, true, QUIETLY);
        own.said(PERSON, false, QUIETLY);
        own.said(PERSON, false, OPENLY);
        own.said(PERSON, true, Optional.of(Language.JAPANESE));
        awaitShown(1, "menu-8");
        own.said(PERSON, true, OPENLY);
        awaitTaken(1);
        awaitShown(1, "menu-9");
    }

    @Test
    void a_guest_who_chose_discretion_has_it_hidden_also_when_coming_back() {
        MenuLinks guest = links("guest");
        guest.kept(said("privacy desk"));
        awaitShown(1, "menu-2");
        guest.said(PERSON, true, QUIETLY);
        awaitShown(1, "menu-9");
        guest.said(PERSON, false, QUIETLY);
        awaitTaken(1);
        guest.kept(said("privacy desk"));
        awaitShown(2, "menu-9");
        awaitShown(1, "menu-2");
    }
}
