package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.Input;
import madoguchi.web.Browser;
import madoguchi.web.WebDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What staff write where the talk may not show it (P1).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplyPageTest {
    private WebDesk desk;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = new WebDesk(folder);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private static CaseNumber number(Browser phone) {
        var number = Pattern.compile("IM-[0-9A-Z-]+").matcher(phone.page().words());
        assertThat(number.find()).as(phone.page().words()).isTrue();
        return CaseNumber.parse(number.group()).orElseThrow();
    }

    @Test
    void staffs_words_stand_on_a_page_newest_first_and_never_in_the_talk() {
        var person = desk.person("U-reply");
        String link = person.offered();
        try (Browser phone = desk.browser();
                Browser other = desk.browser()) {
            phone.begin(link);
            phone.fill(Map.of("choice.kind", "inquiry"));
            phone.fill(Map.of());
            phone.fill(Map.of("words.content", "登録した写真について", "choice.reply-by", "LINE"));
            phone.press("これで渡す");
            CaseNumber number = number(phone);
            person.gives(new Input.Staff(number, new StaffDeed.Reply("どの写真のことでしょうか。\n<b>2枚</b>あります。"), "佐藤"));
            String first = person.newest();
            person.gives(new Input.Staff(number, new StaffDeed.Reply("お待ちしています。"), "佐藤"));
            String second = person.newest();

            assertThat(desk.bubbles())
                    .noneMatch(bubble ->
                            bubble.text().contains("写真") || bubble.text().contains("お待ちして"))
                    .last()
                    .satisfies(bubble -> {
                        assertThat(bubble.text()).startsWith("お手続き窓口\nお知らせがあります。");
                        assertThat(bubble.notice()).hasValue("お知らせがあります");
                    });
            phone.begin(first);
            assertThat(phone.page().words()).contains("担当者からのお知らせ", "どの写真のことでしょうか。", "<b>2枚</b>", "お待ちしています。");
            assertThat(phone.page().words().indexOf("お待ち"))
                    .isLessThan(phone.page().words().indexOf("どの写真"));
            assertThat(other.get(first + "/page").status()).isEqualTo(404);
            other.begin(second);
            assertThat(other.page().words()).contains("お待ちしています。");
            assertThat(phone.get(first + "/form.pdf").status()).isEqualTo(404);
        }
    }
}
