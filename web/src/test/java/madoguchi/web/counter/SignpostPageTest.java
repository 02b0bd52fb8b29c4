package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import madoguchi.web.Browser;
import madoguchi.web.WebDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where an everyday matter goes (P7), where the talk may not say it (P1).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignpostPageTest {
    private WebDesk desk;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = new WebDesk(folder);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "退会したいです, ここでのお手続きだけでは、退会(解約)にはなりません。",
        "メルマガを止めたい, 止めたいメールアドレスを送ってください。",
        "'I want to close my account', 退会(解約)にはなりません。"
    })
    void the_operators_words_stand_on_a_page_and_never_in_the_talk(String says, String operatorsWords) {
        var person = desk.person("U-" + says.hashCode());
        person.offered();
        int before = desk.bubbles().size();
        person.says(says);
        try (Browser phone = desk.browser();
                Browser other = desk.browser()) {
            String link = person.newest();
            phone.begin(link);
            assertThat(phone.page().words()).contains(operatorsWords);
            assertThat(phone.get(link + "/form.pdf").status()).isEqualTo(404);
            assertThat(other.get(link + "/page").status()).isEqualTo(404);
        }
        assertThat(desk.bubbles().subList(before, desk.bubbles().size()))
                .isNotEmpty()
                .noneMatch(
                        bubble -> bubble.text().contains("退会") || bubble.text().contains("メール"));
    }
}
