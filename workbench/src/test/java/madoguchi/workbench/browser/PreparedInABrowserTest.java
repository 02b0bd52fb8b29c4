package madoguchi.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import madoguchi.workbench.line.Bubble;
import madoguchi.workbench.line.From;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Requests that end on paper (P6), from the greeting to the paper that is sent.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparedInABrowserTest {
    private static final List<String> TELLING =
            List.of("Healmate", "レゾンデートル", "既婚", "マッチング", "開示", "情報を見たい", "はなちゃん", "1985", "hanako@", "見本町", "申請書");

    @RegisterExtension
    static final OpenWorkbench OPEN = new OpenWorkbench();

    private static List<String> shownInAList(String name) {
        return OPEN.workbench().line().people().stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.screen().stream())
                .filter(bubble -> bubble.from() == From.BOT)
                .map(Bubble::preview)
                .toList();
    }

    private static String link(Phone talk, String button) {
        talk.tapsButton(button);
        String link = talk.sheet("link").locator("a.go").getAttribute("href");
        talk.sheet("link").locator(".close, .cancel, button").first().click();
        return link;
    }

    @Test
    void healmate_from_the_greeting_to_the_filled_form_and_nothing_is_told_on_the_lock_screen() throws IOException {
        try (Workspace workspace = OPEN.opens(Screen.LAPTOP);
                OwnPhone phone = OwnPhone.with(OPEN.chromium(), ColorScheme.LIGHT)) {
            workspace.chooses("healmate");
            Phone talk = workspace.adds("花", "ja").hears("下のボタンのページ");
            phone.opens(link(talk, "ページで書く"));
            talk.toggles("lock");
            phone.presses("はじめる").presses("はい、ここで進める");
            phone.fills(Map.of(), "自分の情報を見たい").fills(Map.of(), "自分(会員・元会員)");
            phone.fillsAll(
                    Map.of(
                            "nickname", "はなちゃん",
                            "birth-date", "昭和60年4月1日",
                            "address", "東京都見本市見本町1-2-3",
                            "mail", "hanako@person.example"),
                    "メール",
                    "すべて",
                    "紙で受け取る(郵送)");
            phone.presses("これで渡す");

            talk.hears("準備番号");
            // Nothing rings; and what a list of talks shows of each message is told by the counter's own name at most.
            assertThat(talk.notifications()).isEmpty();
            assertThat(shownInAList("花"))
                    .contains("お知らせがあります")
                    .allMatch(shown -> shown.equals("お知らせがあります") || shown.startsWith("お手続き窓口\n"))
                    .noneMatch(shown -> TELLING.stream().anyMatch(shown::contains));
            talk.screenshot(Pictures.named("healmate-locked"));
            talk.toggles("lock");
            String number = talk.caseNumber();
            phone.opens(link(talk, "ページを見る")).presses("はじめる");
            assertThat(phone.reads()).contains(number, "まだ請求は届いていません", "これは下書きです", "新宿区新宿4-3-15", "1,000円分の郵便切手");
            phone.fits().pictured(Pictures.named("prepared-healmate-ja"));
            assertThat(phone.paper("用紙を開く(PDF)"))
                    .contains("個人情報開示等申請書", number, "見本", "自分の情報を見たい", "はなちゃん", "1985年4月1日", "hanako@person.example")
                    .contains("東京都見本市見本町1-2-3", "レゾンデートル株式会社御中");
            assertThat(talk.heard()).noneMatch(text -> TELLING.stream().anyMatch(text::contains));
        }
    }

    @Test
    void o_net_by_an_agent_from_the_greeting_to_the_letter_to_copy_by_hand() throws IOException {
        try (Workspace workspace = OPEN.opens(Screen.LAPTOP);
                OwnPhone phone = OwnPhone.with(OPEN.chromium(), ColorScheme.LIGHT)) {
            workspace.chooses("onet");
            Phone talk = workspace.adds("次郎", "ja").hears("ここ(LINE)で進めてよろしいですか");
            talk.taps("はい、ここで進める").hears("どのようなご用件");
            talk.taps("自分の情報を見たい").hears("どなたの情報");
            talk.taps("頼まれた代理人").hears("結果はご本人にだけお送りする決まりです").hears("手続きをなさるあなたのお名前");
            talk.types("例 次郎").hears("手続きをなさるあなたのご住所");
            talk.types("東京都見本市例町9-8-7").hears("あなたの生年月日");
            talk.types("1970年1月31日").hears("ご本人(情報の持ち主)のお名前");
            talk.types("見本 トメ子").hears("ご本人のいまのご住所");
            talk.types("北海道見本市見本町7-8").hears("ご本人の生年月日");
            talk.types("昭和26年3月9日").hears("あなたへのご連絡先");
            talk.types("jiro@agent.example").hears("今と違うもの");
            talk.types("ない").hears("どの情報を");
            talk.taps("すべて").hears("どのように受け取りますか");
            talk.taps("紙で受け取る(郵送)").hears("よろしいですか");
            talk.screenshot(Pictures.named("onet-agent-summary"));
            talk.taps("これで渡す").hears("準備番号");
            String number = talk.caseNumber();
            talk.hears("用紙、同封するもの");
            talk.screenshot(Pictures.named("onet-agent-prepared"));

            phone.opens(link(talk, "用紙と送り方を見る")).presses("はじめる");
            assertThat(phone.reads())
                    .contains(number, "まだ請求は届いていません", "手書きの見本", "印鑑", "050-1790-8777")
                    .contains("運転免許証", "いまは使えないもの");
            phone.fits().pictured(Pictures.named("prepared-onet-agent-ja"));
            assertThat(phone.paper("用紙を開く(PDF)")).contains("個人情報開示依頼書", number, "見本トメ子", "例次郎", "1951年3月9日");
            assertThat(phone.paper("委任状(いにんじょう)の見本(PDF)"))
                    .contains(
                            "手書きの見本", "委任状", "株式会社オーネット殿", "見本トメ子", "例次郎", "東京都見本市例町9-8-7", "1970年1月31日", "印鑑証明書と同じ印鑑");
            assertThat(workspace.complaints()).isEmpty();
        }
    }
}
