package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Contact;
import madoguchi.cases.FeeTold;
import madoguchi.cases.Matter;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureTest {
    /// A request to see one's information, with its first question on the screen.
    private static Talk asking() {
        return Talk.accepted().taps("自分の情報を見たい").taps("自分(会員・元会員)");
    }

    private static Talk atSummary() {
        return asking().says("見本 花子")
                .says("ミホン　ハナコ")
                .says("〒160-0022 東京都新宿区新宿1-2-3")
                .picks("カレンダーで選ぶ", "1985-04-01")
                .says("hanako@person.example")
                .taps("ない・わからない")
                .taps("ない・わからない")
                .taps("すべて")
                .taps("データで受け取る");
    }

    @Test
    void by_taps_it_becomes_a_case_with_every_answer() {
        var talk = Talk.accepted()
                .taps("自分の情報を見たい")
                .told(TextKey.FEE)
                .asked(TextKey.ASK_ASKER)
                .taps("自分(会員・元会員)")
                .asked(TextKey.ASK_NAME)
                .says("見本 花子")
                .asked(TextKey.ASK_FURIGANA)
                .says("ミホン　ハナコ")
                .asked(TextKey.ASK_ADDRESS)
                .says("〒160-0022 東京都新宿区新宿1-2-3")
                .asked(TextKey.ASK_BIRTH_DATE)
                .picks("カレンダーで選ぶ", "1985-04-01")
                .asked(TextKey.ASK_CONTACT)
                .taps("メール")
                .asked(TextKey.ASK_MAIL)
                .says("hanako@person.example")
                .asked(TextKey.ASK_MEMBER_ID)
                .says("Ａ１２３４")
                .asked(TextKey.ASK_REGISTERED_THEN)
                .says("名字が例でした")
                .asked(TextKey.ASK_SCOPE)
                .taps("すべて")
                .asked(TextKey.ASK_METHOD)
                .taps("データで受け取る")
                .asked(TextKey.ASK_REVIEW)
                .taps("これで渡す")
                .toldOnly(TextKey.DONE, TextKey.DONE_NEXT, TextKey.DONE_RETURN)
                .atRest();

        var made = talk.cases().getFirst();
        assertThat(made.matter()).isEqualTo(new Matter.Request(Kind.DISCLOSURE, true));
        assertThat(made.state().key()).isEqualTo("open/submitted");
        assertThat(made.answers())
                .extracting(Answer::question, Answer::value)
                .containsExactly(
                        tuple("asker", "member"),
                        tuple("name", "見本 花子"),
                        tuple("furigana", "みほん はなこ"),
                        tuple("address", "〒160-0022 東京都新宿区新宿1-2-3"),
                        tuple("birth-date", "1985-04-01"),
                        tuple("member-id", "A1234"),
                        tuple("registered-then", "名字が例でした"),
                        tuple("scope", "all"),
                        tuple("method", "data"));
        assertThat(made.replyBy()).isEqualTo(Contact.Way.MAIL);
        assertThat(made.contacts())
                .containsExactly(
                        Contact.stated(Contact.Way.LINE, ""),
                        Contact.stated(Contact.Way.MAIL, "hanako@person.example"));
        assertThat(made.releaseTo()).isEmpty();
        assertThat(made.fee()).hasValue(new FeeTold(1_000, false));
        assertThat(made.flags()).containsExactly("fee-method-missing");
    }

    @Test
    void by_typing_only_it_becomes_a_case_too() {
        var talk = Talk.begins()
                .says("こんにちは")
                .says("はい")
                .says("開示")
                .says("自分")
                .says("見本花子")
                .says("みほんはなこ")
                .says("東京都新宿区新宿１ー２ー３")
                .says("昭和６０年４月１日")
                .says("０９０ー１２３４ー５６７８")
                .says("わからない")
                .says("なし")
                .says("全部")
                .says("紙")
                .asked(TextKey.ASK_REVIEW)
                .says("はい")
                .atRest();
        var made = talk.cases().getFirst();
        assertThat(made.answers()).extracting(Answer::question).doesNotContain("member-id", "registered-then");
        assertThat(made.contacts()).contains(Contact.stated(Contact.Way.PHONE, "09012345678"));
        assertThat(made.answers()).extracting(Answer::value).contains("1985-04-01", "paper");
    }

    @Test
    void the_fee_is_told_before_the_questions_and_nothing_is_made_up_about_paying() {
        var talk = Talk.accepted().taps("自分の情報を見たい");
        String screen = talk.screen();
        assertThat(screen).contains("1件1,000円").contains("マイページ").contains("無料").contains("担当者がご案内するまで、払わないでください");
        assertThat(screen.indexOf("1,000円")).isLessThan(screen.indexOf("どなたの情報"));
        assertThat(screen).doesNotContain("振込", "切手", "カード");
        assertThat(talk.taps("くわしく").asked(TextKey.ASK_ASKER).screen()).contains("6条", "担当者がご案内します");
    }

    @Test
    void the_summary_masks_what_a_bystander_must_not_read() {
        String screen = atSummary().asked(TextKey.ASK_REVIEW).screen();
        assertThat(screen)
                .contains("お名前: 見本")
                .contains("ご住所: 東京都…")
                .contains("生年月日: 1985年")
                .contains("会員番号: なし")
                .contains("ご覧になりたい情報: すべて")
                .contains("手数料: 1,000円")
                .doesNotContain("花子", "はなこ", "新宿1-2-3", "hanako@person.example", "4月1日");
    }

    @Test
    void nothing_the_person_typed_comes_back_in_clear_at_any_step() {
        var talk = atSummary().says("変更").says("もどる").says("なぜ").says("状況").taps("これで渡す");
        for (Effect effect : talk.all()) {
            String shown = switch (effect) {
                case Effect.Say say -> Wording.of(say, talk.last().language(), Immari.HOUSE.texts());
                case Effect.Offer offer -> Wording.of(offer, talk.last().language(), Immari.HOUSE.texts());
                case Effect.Ask ask -> Talk.plain(Wording.of(ask, talk.last().language(), Immari.HOUSE.texts()));
                case Effect.OpenCase _,
                        Effect.AmendCase _,
                        Effect.DestroyCase _,
                        Effect.RemindAt _,
                        Effect.Forget _,
                        Effect.Erase _ -> "";
            };
            assertThat(shown).doesNotContain("花子", "新宿1-2-3", "hanako@", "1985-04-01");
        }
    }

    /// Each item: its row, a new answer, and how the case shows it.
    static Stream<List<String>> items() {
        return Stream.of(
                List.of("お名前", "例 太郎", "name", "例 太郎"),
                List.of("ふりがな", "れい たろう", "furigana", "れい たろう"),
                List.of("ご住所", "大阪府大阪市北区1-1", "address", "大阪府大阪市北区1-1"),
                List.of("生年月日", "平成2年3月4日", "birth-date", "1990-03-04"),
                List.of("会員番号", "B999", "member-id", "B999"),
                List.of("ご登録のときとの違い", "住所が違いました", "registered-then", "住所が違いました"),
                List.of("ご覧になりたい情報", "写真だけ", "scope", "写真だけ"),
                List.of("受け取り方", "窓口で見たい", "method", "窓口で見たい"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void any_item_can_be_changed_from_the_summary_in_two_inputs(List<String> item) {
        for (boolean typing : List.of(false, true)) {
            var talk = atSummary();
            int before = talk.count();
            if (typing) {
                talk.says(item.get(0));
            } else {
                talk.changes(item.get(0));
            }
            talk.says(item.get(1)).asked(TextKey.ASK_REVIEW);
            assertThat(talk.count() - before).isEqualTo(2);
            var answer = talk.taps("これで渡す").cases().getFirst().answers().stream()
                    .filter(each -> each.question().equals(item.get(2)))
                    .findFirst();
            assertThat(answer.map(Answer::value)).hasValue(item.get(3));
        }
    }

    @Test
    void the_contact_can_be_changed_in_two_inputs_as_well() {
        var made = atSummary()
                .changes("ご連絡の方法")
                .says("03-1234-5678")
                .asked(TextKey.ASK_REVIEW)
                .taps("これで渡す")
                .cases()
                .getFirst();
        assertThat(made.contacts()).last().isEqualTo(Contact.stated(Contact.Way.PHONE, "0312345678"));
        assertThat(made.replyBy()).isEqualTo(Contact.Way.PHONE);
    }

    @Test
    void several_answers_in_one_message_are_taken_where_they_are_clear() {
        var talk = asking().says("""
                氏名：見本 花子
                フリガナ：ミホン ハナコ
                住所：〒000-0000 東京都見本市見本町1-2-3
                生年月日：昭和60年4月1日
                電話：０９０－１２３４－５６７８""");
        talk.told(TextKey.TAKEN).asked(TextKey.ASK_MEMBER_ID);
        assertThat(talk.screen()).contains("お名前・").contains("生年月日").doesNotContain("花子", "090");
        var draft = talk.going().draft();
        assertThat(draft.value(Question.NAME)).hasValue("見本 花子");
        assertThat(draft.value(Question.FURIGANA)).hasValue("みほん はなこ");
        assertThat(draft.value(Question.BIRTH_DATE)).hasValue("1985-04-01");
        assertThat(draft.value(Question.PHONE)).hasValue("09012345678");
        assertThat(draft.replyBy()).hasValue(Contact.Way.PHONE);
    }

    @Test
    void what_does_not_fit_is_asked_for_even_when_the_rest_was_taken() {
        var talk = asking().says("見本花子です。生年月日は昭和60年2月30日、電話は090-1234-5678です");
        assertThat(talk.going().draft().value(Question.NAME)).hasValue("見本花子");
        assertThat(talk.going().draft().value(Question.PHONE)).hasValue("09012345678");
        assertThat(talk.going().draft().answer(Question.BIRTH_DATE)).isEmpty();
        talk.asked(TextKey.ASK_FURIGANA);
    }

    @Test
    void an_answer_in_ones_own_words_stays_whole() {
        String told = "電話は03-1234-5678、メールはold@person.exampleでした";
        var talk = asking().says("見本 花子")
                .says("みほん はなこ")
                .taps("答えずに進む")
                .taps("答えずに進む")
                .taps("どちらもない")
                .taps("ない・わからない")
                .asked(TextKey.ASK_REGISTERED_THEN)
                .says(told);
        talk.asked(TextKey.ASK_SCOPE);
        assertThat(talk.going().draft().value(Question.REGISTERED_THEN)).hasValue(told);
        assertThat(talk.going().draft().replyBy()).hasValue(Contact.Way.LINE);
    }

    @Test
    void a_message_with_several_answers_can_be_unsent_with_all_of_them() {
        var talk = asking().says("氏名：見本 花子\n電話：090-1234-5678").asked(TextKey.ASK_FURIGANA);
        talk.unsends(talk.count()).asked(TextKey.ASK_NAME);
        assertThat(talk.going().draft().replyBy()).isEmpty();
        assertThat(talk.answered()).containsExactly(Question.KIND, Question.ASKER);
    }

    @Test
    void a_name_without_kanji_needs_no_furigana() {
        asking().says("Maria O'Brien-Lopez").asked(TextKey.ASK_ADDRESS);
        asking().says("さくら みほん").asked(TextKey.ASK_ADDRESS);
    }

    @Test
    void nobody_is_locked_out() {
        var made = asking().says("Maria del Carmen O'Brien-Lopez")
                .says("12 Rue de l'Exemple, 75000 Paris, France")
                .taps("答えずに進む")
                .taps("どちらもない")
                .taps("ない・わからない")
                .taps("ない・わからない")
                .says("everything about my photos")
                .says("by courier to my lawyer")
                .taps("これで渡す")
                .cases()
                .getFirst();
        assertThat(made.replyBy()).isEqualTo(Contact.Way.LINE);
        assertThat(made.answers())
                .extracting(Answer::question)
                .containsExactly("asker", "name", "address", "scope", "method");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昭和60年2月30日|MISS_BIRTH_DATE_DAY",
                "昭和64年1月8日|MISS_BIRTH_DATE_ERA",
                "85/4/1|MISS_BIRTH_DATE_YEAR",
                "2099年1月1日|MISS_BIRTH_DATE_RANGE",
                "むかしむかし|MISS_BIRTH_DATE"
            })
    void a_date_that_does_not_fit_is_asked_again_with_an_example(String typed, TextKey hint) {
        var talk =
                asking().says("Maria Lopez").says("12 Example Road, London, UK").says(typed);
        talk.toldOnly(hint).asked(TextKey.ASK_BIRTH_DATE);
        assertThat(talk.screen()).contains("例:");
        assertThat(talk.going().draft().answer(Question.BIRTH_DATE)).isEmpty();
    }

    @Test
    void after_three_misses_a_human_is_offered() {
        var talk = asking().says("Maria Lopez").says("12 Example Road, London, UK");
        talk.says("x").told(TextKey.MISS_BIRTH_DATE).says("y").told(TextKey.MISS_BIRTH_DATE);
        talk.says("z").toldOnly(TextKey.MISS_HUMAN);
        assertThat(talk.data("担当者")).isNotBlank();
    }

    @Test
    void every_step_has_a_way_back_a_why_a_stop_and_a_human() {
        var talk = asking();
        for (String answer : List.of(
                "見本 花子", "みほん はなこ", "東京都新宿区新宿1-2-3", "1985年4月1日", "hanako@person.example", "ない", "ない", "すべて", "紙")) {
            String name = talk.ask().name();
            for (String way : List.of("もどる", "なぜ", "やめる", "担当者")) {
                assertThat(talk.data(way)).startsWith(name);
            }
            talk.says("なぜ");
            assertThat(talk.said()).isNotEmpty();
            talk.says(answer);
        }
        talk.asked(TextKey.ASK_REVIEW);
    }

    @Test
    void going_back_keeps_what_was_said_and_goes_on_from_there() {
        var talk = asking().says("見本 花子").says("みほん はなこ").taps("もどる").asked(TextKey.ASK_FURIGANA);
        talk.taps("このままにする").asked(TextKey.ASK_ADDRESS);
        talk.taps("もどる").taps("もどる").asked(TextKey.ASK_NAME).says("例 太郎").asked(TextKey.ASK_ADDRESS);
        assertThat(talk.going().draft().value(Question.NAME)).hasValue("例 太郎");
        assertThat(talk.going().draft().value(Question.FURIGANA)).hasValue("みほん はなこ");
    }

    @Test
    void a_day_of_the_calendar_counts_only_while_it_is_asked_for() {
        var talk = asking().says("Maria Lopez").says("12 Example Road, London, UK");
        String calendar = talk.data("カレンダーで選ぶ");
        talk.tapsAgain(calendar + "|date=1985-04-01").asked(TextKey.ASK_CONTACT);
        talk.tapsAgain(calendar + "|date=1999-01-01").told(TextKey.OLD_BUTTON);
        assertThat(talk.going().draft().value(Question.BIRTH_DATE)).hasValue("1985-04-01");
        talk.taps("もどる").picks("カレンダーで選ぶ", "2999-01-01").told(TextKey.MISS_BIRTH_DATE_RANGE);
        talk.tapsAgain(talk.data("カレンダーで選ぶ") + "|date=nonsense").asked(TextKey.ASK_BIRTH_DATE);
        assertThat(talk.going().draft().value(Question.BIRTH_DATE)).hasValue("1985-04-01");
    }

    @Test
    void stopping_in_the_middle_destroys_what_was_typed_and_hands_on_only_kind_and_contact() {
        var talk = asking().says("見本 花子")
                .says("みほん はなこ")
                .says("東京都新宿区新宿1-2-3")
                .says("1985年4月1日")
                .says("hanako@person.example")
                .says("やめる")
                .asked(TextKey.ASK_STOP_BARE)
                .taps("はい、やめる");
        var bare = talk.cases().getFirst();
        assertThat(bare.matter()).isEqualTo(new Matter.Request(Kind.DISCLOSURE, false));
        assertThat(bare.answers()).isEmpty();
        assertThat(bare.contacts()).last().isEqualTo(Contact.stated(Contact.Way.MAIL, "hanako@person.example"));
        assertThat(talk.state()).isInstanceOf(Conversation.Resting.class);
    }

    @Test
    void a_human_called_in_the_middle_gets_what_was_typed() {
        var called = asking().says("見本 花子").says("担当者").cases().getFirst();
        assertThat(called.matter()).isEqualTo(new Matter.HumanWanted());
        assertThat(called.answers()).extracting(Answer::question, Answer::value).contains(tuple("name", "見本 花子"));
    }

    @Test
    void an_answer_whose_message_is_unsent_is_asked_again() {
        var talk = asking().says("見本 花子");
        int name = talk.count();
        talk.says("みほん はなこ").unsends(name).asked(TextKey.ASK_NAME);
        assertThat(talk.going().draft().value(Question.NAME)).isEqualTo(Optional.empty());
    }

    @Test
    void where_a_request_stands_is_told_to_the_account_that_made_it() {
        var talk = atSummary()
                .says("状況")
                .told(TextKey.STATUS_DRAFT)
                .asked(TextKey.ASK_REVIEW)
                .taps("これで渡す");
        String number = talk.cases().getFirst().number().value();
        assertThat(talk.says("どうなっていますか").screen())
                .contains(number)
                .contains("自分の情報を見たい")
                .contains("2026年11月22日");
        talk.atRest();
        assertThat(talk.says("メニュー").data("状況")).isNotBlank();
    }

    @Test
    void a_stranger_who_asks_where_a_request_stands_learns_nothing() {
        Talk.begins().says("状況").told(TextKey.STATUS_NOTHING).asked(TextKey.NOTICE_ASK);
        Talk.accepted().says("状況").told(TextKey.STATUS_NOTHING).asked(TextKey.ASK_KIND);
    }

    @Test
    void the_language_can_change_in_the_middle_and_the_question_is_asked_again() {
        var talk = asking().says("見本 花子").says("English").asked(TextKey.ASK_FURIGANA);
        assertThat(talk.screen()).contains("how your name is read");
        assertThat(((Going) talk.state()).draft().value(Question.NAME)).hasValue("見本 花子");
    }

    @Test
    void with_every_answer_given_the_ways_around_stand_beside_what_can_be_changed() {
        var talk = atSummary().says("変更").asked(TextKey.ASK_CHANGE);
        assertThat(talk.ask().choices())
                .extracting(Effect.Choice::label)
                .contains(TextKey.WAY_BACK, TextKey.WAY_STOP, TextKey.WAY_HUMAN, TextKey.WAY_WHY, TextKey.WAY_ENGLISH);
        assertThat(talk.ask().rows().size()).isGreaterThan(8);
        talk.says("ご住所").asked(TextKey.ASK_ADDRESS);
    }

    @Test
    void the_example_in_the_summary_works() {
        var talk = atSummary();
        assertThat(talk.screen()).contains("(例: 受け取り方)");
        talk.says("受け取り方").asked(TextKey.ASK_METHOD);
    }

    @Test
    void a_bare_yes_is_no_answer_where_something_shall_be_told() {
        var talk = asking().says("見本 花子")
                .says("みほん はなこ")
                .says("東京都見本市見本町1-2-3")
                .says("1985年4月1日")
                .says("hanako@person.example");
        talk.says("はい").told(TextKey.MISS_MEMBER_ID).says("ない");
        talk.says("あります").told(TextKey.MISS_REGISTERED_THEN).asked(TextKey.ASK_REGISTERED_THEN);
    }

    @Test
    void an_address_is_corrected_by_tapping_the_same_way_again() {
        var talk = atSummary();
        talk.changes("ご連絡の方法").asked(TextKey.ASK_CONTACT).taps("メール").asked(TextKey.ASK_MAIL);
    }
}
