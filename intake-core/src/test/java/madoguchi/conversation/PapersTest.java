package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import madoguchi.cases.StaffDeed;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What the talk tells of a request that goes on on paper (P6).
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersTest {
    private static final House ONET = Operators.house("onet");
    private static final House WITHOUT_PAGES =
            House.of(ONET.policy(), ONET.texts()).knowing(ONET.catalogue());

    private static Talk prepared(House house, String asker, String... more) {
        return handedIn(house, asker, more).told(TextKey.PREPARED);
    }

    private static Talk handedIn(House house, String asker, String... more) {
        return handedIn(Talk.begins().in(house).follows().taps("はい、ここで進める"), asker, more);
    }

    private static Talk handedIn(Talk talk, String asker, String... more) {
        talk.says("自分の情報を見たい").says(asker).withoutWishes();
        for (String each : more) {
            talk.says(each);
        }
        for (int i = 0; i < 15 && talk.state() instanceof Conversation.Going going && !done(going); i++) {
            talk.says(answer(going));
        }
        return talk.says("これで渡す");
    }

    private static boolean done(Conversation.Going going) {
        return going.step() instanceof Step.Review;
    }

    private static String answer(Conversation.Going going) {
        return switch (going.step()) {
            case Step.Fill(Question question) ->
                switch (question) {
                    case NAME, AGENT_NAME -> "見本 花子";
                    case FURIGANA -> "みほん はなこ";
                    case AGENT_ADDRESS, AGENT_BIRTH_DATE -> "答えずに進む";
                    case ADDRESS -> "〒160-0022 東京都新宿区新宿1-2-3";
                    case BIRTH_DATE -> "昭和60年4月1日";
                    case REPLY_BY, MAIL -> "hanako@person.example";
                    case SCOPE -> "すべて";
                    case AGENT_RELATION -> "成年後見人";
                    case METHOD -> "紙で受け取る(郵送)";
                    default -> "ない・わからない";
                };
            default -> throw new AssertionError(going.step().toString());
        };
    }

    private static Link.Purpose purpose(Effect.Offer offer) {
        return offer.page().link().orElseThrow().purpose();
    }

    @Test
    void the_prepared_form_is_offered_behind_a_button() {
        var talk = prepared(ONET, "自分(会員・元会員)");
        assertThat(talk.offers()).singleElement().satisfies(offer -> {
            assertThat(purpose(offer))
                    .isEqualTo(new Link.Purpose.Prepared(talk.lastCase().number()));
            assertThat(offer.page().label()).isEqualTo(TextKey.CHOICE_PAPERS);
        });
        assertThat(talk.screen()).contains("下のボタンのページにあります。").doesNotContain("代理の方", Operators.WEB);
    }

    @Test
    void an_agent_hears_in_three_lines_which_papers_of_theirs_are_needed() {
        var talk = prepared(ONET, "頼まれた代理人");
        assertThat(Wording.of(talk.offers().getFirst(), talk.last().language(), ONET.texts())
                        .lines())
                .hasSize(3)
                .contains("・代理の方は、これも要ります: 委任状、印鑑登録証明書(いんかんとうろくしょうめいしょ)(できれば発行から3か月以内)、代理の方の確認書類1つ")
                .last()
                .asString()
                .contains("手書き");
    }

    @Test
    void a_guardian_hears_in_three_lines_that_staff_tell_what_shows_it_and_is_asked_for_no_paper_of_the_ward() {
        var talk = prepared(ONET, "後見人");
        assertThat(Wording.of(talk.offers().getFirst(), talk.last().language(), ONET.texts())
                        .lines())
                .hasSize(3)
                .contains("・代理の方は、これも要ります: 代理の方の確認書類1つ")
                .last()
                .isEqualTo("・ご本人との関係がわかる書類は、どれがよいか担当者がお伝えします。");
        assertThat(prepared(WITHOUT_PAGES, "後見人").screen())
                .contains("ご本人との関係がわかる書類は")
                .doesNotContain("委任状", "印鑑登録証明書");
    }

    @Test
    void where_no_paper_is_needed_an_agent_hears_that_staff_tell_which_papers_show_it() {
        var house = Operators.house("immari");
        assertThat(handedIn(house, "後見人").told(TextKey.PAPERS_RELATION_BY_STAFF).screen())
                .doesNotContain("委任状", "印鑑");
        handedIn(house, "頼まれた代理人").told(TextKey.PAPERS_AGENT_BY_STAFF);
        assertThat(handedIn(house, "自分(会員・元会員)").screen()).doesNotContain("書類");
    }

    @Test
    void without_pages_nothing_is_promised_and_what_to_enclose_and_to_cover_is_told_here() {
        var talk = prepared(WITHOUT_PAGES, "自分(会員・元会員)").told(TextKey.PAPERS_ENCLOSE);
        assertThat(talk.offers()).isEmpty();
        assertThat(talk.screen()).contains("・運転免許証(写すところ: おもて面、うら面(", "臓器提供").doesNotContain("ボタン", "委任状");
        assertThat(prepared(WITHOUT_PAGES, "頼まれた代理人").screen()).contains("・委任状", "・印鑑登録証明書", "手書き", "委任する内容");
        assertThat(talk.says("状況").offers()).isEmpty();
    }

    @Test
    void status_offers_a_fresh_way_until_the_envelope_is_there() {
        var talk = prepared(ONET, "自分(会員・元会員)");
        Optional<Link> first = talk.offers().getFirst().page().link();
        talk.says("状況");
        assertThat(talk.offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.page().link()).isPresent().isNotEqualTo(first));
        talk.says("メニュー").says("状況");
        assertThat(talk.offers()).hasSize(1);
        talk.staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24)));
        assertThat(talk.says("状況").offers()).isEmpty();
    }

    @Test
    void what_was_taken_back_is_not_offered_any_more() {
        var talk = prepared(ONET, "自分(会員・元会員)").says("取り下げ").says("はい、取り下げる");
        assertThat(talk.says("状況").offers()).isEmpty();
    }

    /// Of somebody who chose it for themselves at an operator that needs none (P1).
    private static Talk discreetly() {
        return handedIn(Talk.begins().in(ONET).follows().taps("はい、ここで進める").says("目立たない方法"), "自分(会員・元会員)");
    }

    @Test
    void who_chose_discretion_is_pushed_nothing_about_papers() {
        discreetly()
                .staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24)))
                .silent();
        discreetly().waitsForCases().silent().atRest();
    }

    @Test
    void who_chose_discretion_finds_staffs_words_again_by_asking_how_things_stand() {
        var talk = discreetly().staff(new StaffDeed.Reply("書類が1枚足りません。")).says("メニュー");
        talk.staff(new StaffDeed.HandBack()).says("状況");
        assertThat(talk.offers())
                .extracting(PapersTest::purpose)
                .containsExactly(
                        new Link.Purpose.Prepared(talk.lastCase().number()),
                        new Link.Purpose.Reply(talk.lastCase().number()));
    }

    @Test
    void elsewhere_staffs_words_stand_in_the_talk_and_are_not_offered_again() {
        var talk = prepared(ONET, "自分(会員・元会員)").staff(new StaffDeed.Reply("書類が1枚足りません。"));
        talk.staff(new StaffDeed.HandBack()).says("状況");
        assertThat(talk.offers())
                .extracting(PapersTest::purpose)
                .containsExactly(new Link.Purpose.Prepared(talk.lastCase().number()));
    }
}
