package madoguchi.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Immari;
import madoguchi.conversation.Link;
import madoguchi.engine.Engine;
import madoguchi.engine.FaultyStore;
import madoguchi.engine.MovableClock;
import madoguchi.engine.NextRelease;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Discretion;
import madoguchi.store.Links;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// One-time links from the decision that offers one to what stands behind it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneTimeLinksTest {
    private static final String WEB = "https://desk.example.jp/counter";

    private final MovableClock clock = new MovableClock();
    private final Store memory = Engine.memory(clock);
    private final Engine engine = Engine.on(memory, clock);
    private final OneTimeLinks links = new OneTimeLinks((Links) memory, memory, engine.safe, clock);
    private final Engine.Person hanako = engine.person("U-hanako");

    OneTimeLinksTest() {
        engine.houses.put("immari", discreet().at(WEB));
    }

    private static madoguchi.conversation.House discreet() {
        return Immari.with(Discretion.HIGH, Optional.empty());
    }

    private static List<String> pages(Engine.Person person) {
        return person.bubbles().stream()
                .flatMap(bubble -> bubble.taps().stream())
                .map(Parcel.Tap::page)
                .flatMap(Optional::stream)
                .toList();
    }

    private Token offered() {
        hanako.follows();
        hanako.says("はい");
        return token(pages(hanako).getLast());
    }

    private static Token token(String page) {
        assertThat(page).startsWith(WEB + Token.PATH);
        return Token.read(page.substring((WEB + Token.PATH).length())).orElseThrow();
    }

    @Test
    void a_question_offers_a_page_behind_a_button_and_says_nothing_of_it() {
        Token token = offered();
        assertThat(hanako.screen()).noneMatch(text -> text.contains(token.secret()) || text.contains(WEB));
        assertThat(hanako.conversation().orElseThrow().tag()).isEqualTo(token.tag());
        Visit visit = links.look(token).orElseThrow();
        assertThat(visit.purpose()).isEqualTo(new Link.Purpose.Answer());
        assertThat(visit.address()).isEqualTo(hanako.address);
        assertThat(visit.state()).isInstanceOf(Conversation.Going.class);
        assertThat(visit.session()).isEmpty();
    }

    @Test
    void without_pages_no_link_is_offered() {
        engine.houses.put("immari", discreet());
        hanako.follows();
        hanako.says("はい");
        assertThat(pages(hanako)).isEmpty();
    }

    @Test
    void the_same_input_decided_again_offers_the_same_link() {
        var faulty = new FaultyStore(memory);
        Engine again = Engine.on(faulty.store(), clock);
        again.houses.put("immari", discreet().at(WEB));
        Engine.Person taro = again.person("U-taro");
        taro.follows();
        faulty.loses("commit", FaultyStore.away());
        taro.says("はい");
        again.passes(Duration.ofMinutes(1)).sweeps();
        // One with the notice, one with the question after it.
        List<String> pages = pages(taro);
        assertThat(pages).hasSize(2);
        assertThat(links.look(token(pages.getLast()))).isPresent();
    }

    @Test
    void every_asking_has_a_link_of_its_own_and_all_stand() {
        offered();
        hanako.says("もう一度");
        hanako.says("もう一度");
        List<String> pages = pages(hanako);
        assertThat(pages).hasSize(4).doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> assertThat(links.look(token(page))).isPresent());
    }

    @Test
    void only_the_session_that_opened_it_is_let_in() {
        Token token = offered();
        assertThat(links.look(token, "mine")).isEmpty();
        assertThat(links.open(token, "mine")).isTrue();
        assertThat(links.open(token, "another")).isFalse();
        assertThat(links.look(token, "mine")).isPresent();
        assertThat(links.look(token, "another")).isEmpty();
        assertThat(links.look(token, "")).isEmpty();
        links.finish(token, "mine");
        assertThat(links.look(token, "mine")).isEmpty();
    }

    @Test
    void a_link_ends_after_seventy_two_hours() {
        Token token = offered();
        links.open(token, "mine");
        clock.passes(Duration.ofDays(3).minusSeconds(1));
        assertThat(links.look(token, "mine")).isPresent();
        clock.passes(Duration.ofSeconds(1));
        assertThat(links.look(token, "mine")).isEmpty();
        assertThat(links.open(token, "mine")).isFalse();
    }

    @Test
    void whoever_stops_takes_the_links_along() {
        Token token = offered();
        links.open(token, "mine");
        hanako.says("やめる");
        hanako.says("はい");
        assertThat(hanako.conversation()).isEmpty();
        assertThat(links.look(token, "mine")).isEmpty();
    }

    @Test
    void a_secret_that_is_right_in_another_shard_leads_nowhere() {
        Token token = offered();
        String other = token.tag().equals("s001") ? "s002" : "s001";
        assertThat(links.look(new Token(other, token.secret()))).isEmpty();
    }

    @Test
    void a_page_that_a_newer_release_took_up_is_away_for_this_one_and_not_lost() {
        Token token = offered();
        Engine next = Engine.on(NextRelease.on(memory, Set.of(NextRelease.Form.STATE)), clock);
        next.houses.put("immari", discreet().at(WEB));
        next.person("U-hanako").says("もう一度");
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> links.look(token));
    }

    @Test
    void nothing_that_is_printed_shows_the_way_in() {
        Token token = offered();
        links.open(token, "mine");
        Visit visit = links.look(token, "mine").orElseThrow();
        assertThat(visit + " " + token + " " + hanako.bubbles()).doesNotContain(token.secret(), "U-hanako");
    }
}
