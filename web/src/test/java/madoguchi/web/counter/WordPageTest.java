package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import madoguchi.conversation.Watchword;
import madoguchi.web.Browser;
import madoguchi.web.WebDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The word for coming back (P1), on pages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordPageTest {
    private static final String WORD = "さくらもち";
    private static final List<String> TOLD = List.of("見本のことで", "電話はしないでほしい", "これで渡す", WORD);

    private WebDesk desk;
    private int people;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = new WebDesk(folder);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private WebDesk.Person newcomer() {
        return desk.person("U-word-" + ++people);
    }

    /// An inquiry at its summary, with a word.
    private String guarded(WebDesk.Person person, Browser phone) {
        String link = person.offered();
        phone.begin(link);
        phone.fill(Map.of("choice.kind", "inquiry"));
        phone.fill(Map.of("words.watchword", WORD, "choice.calls", "no-calls"));
        phone.fill(Map.of("words.content", "見本のことで", "choice.reply-by", "LINE"));
        assertThat(phone.page().words()).contains("見本のことで", "電話はしないでほしい").doesNotContain(WORD);
        return link;
    }

    private static void says(Browser phone, String word) {
        send(phone, "word", word);
    }

    private static void send(Browser phone, String form, String word) {
        List<String> pairs = new ArrayList<>(phone.hidden(form));
        pairs.add(Browser.pair("word", word));
        String place = phone.at(form);
        assertThat(phone.post(place, pairs).status()).isEqualTo(303);
        phone.get(place.replaceAll("/[a-z]+$", "/page"));
    }

    private static void shut(Browser phone) {
        assertThat(phone.page().words()).contains("合言葉をお書きください。");
        TOLD.forEach(told -> assertThat(phone.page().body()).doesNotContain(told));
    }

    @Test
    void after_ten_minutes_the_word_comes_before_anything_else_also_with_a_new_link() {
        try (Browser phone = desk.browser();
                Browser other = desk.browser()) {
            var person = newcomer();
            String link = guarded(person, phone);
            desk.passes(Duration.ofMinutes(11));
            phone.get(link);
            shut(phone);
            person.says("もう一度");
            other.begin(person.newest());
            shut(other);
            says(other, "さくら");
            assertThat(other.page().words()).contains("合言葉がちがいます。あと4回");
            shut(other);
            says(other, "　さくらもち ");
            assertThat(other.page().words()).contains("見本のことで", "これで渡す");
            assertThat(phone.get(link).words()).contains("見本のことで");
        }
    }

    @Test
    void what_was_typed_over_the_time_is_kept_and_what_does_not_fit_shows_nothing() {
        try (Browser phone = desk.browser()) {
            String link = newcomer().offered();
            phone.begin(link);
            phone.fill(Map.of("choice.kind", "inquiry"));
            phone.fill(Map.of("words.watchword", WORD, "choice.calls", "no-calls"));
            var form = List.copyOf(phone.hidden("answers"));
            desk.passes(Duration.ofMinutes(30));
            String place = phone.at("answers");
            assertThat(phone.post(place, form).status()).isEqualTo(303);
            var whole = new ArrayList<>(form);
            whole.add(Browser.pair("words.content", "見本のことで"));
            whole.add(Browser.pair("choice.reply-by", "LINE"));
            assertThat(phone.post(place, whole).status()).isEqualTo(303);
            phone.get(link);
            shut(phone);
            says(phone, WORD);
            assertThat(phone.page().words()).contains("見本のことで", "これで渡す");
        }
    }

    @Test
    void after_five_wrong_words_only_a_new_beginning_or_a_human_is_left() {
        try (Browser phone = desk.browser()) {
            String link = guarded(newcomer(), phone);
            desk.passes(Duration.ofMinutes(11));
            phone.get(link);
            for (int i = 0; i < Watchword.MOST_MISSES; i++) {
                says(phone, "ちがうことば");
            }
            assertThat(phone.page().words())
                    .contains("ここまでの内容はお出しできません", "「担当者」")
                    .doesNotContain("次へ");
            assertThat(phone.page().body()).doesNotContain("見本のことで");
            send(phone, "anew", "");
            assertThat(phone.page().words()).contains("ご用件").doesNotContain("見本のことで");
            phone.fill(Map.of("choice.kind", "inquiry"));
            assertThat(phone.page().words()).contains("合言葉");
        }
    }

    @Test
    void what_was_handed_in_is_shut_as_well_and_a_short_word_is_none() {
        try (Browser phone = desk.browser()) {
            String link = guarded(newcomer(), phone);
            phone.press("これで渡す");
            desk.passes(Duration.ofMinutes(11));
            phone.get(link);
            shut(phone);
        }
        try (Browser phone = desk.browser()) {
            phone.begin(newcomer().offered());
            phone.fill(Map.of("choice.kind", "inquiry"));
            assertThat(phone.fill(Map.of("words.watchword", "１２３")).words()).contains("合言葉は、4文字以上でお書きください。");
        }
    }

    @Test
    void the_talk_tells_nothing_of_a_word() {
        try (Browser phone = desk.browser()) {
            guarded(newcomer(), phone);
            assertThat(desk.bubbles())
                    .noneMatch(bubble ->
                            bubble.text().contains("合言葉") || bubble.text().contains(WORD));
        }
    }
}
