package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Contact;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Discretion;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What a page shows of a conversation, and what follows from what it brings.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, String> HANAKO = Map.of(
            "name", "髙橋 花子",
            "furigana", "たかはし はなこ",
            "address", "東京都見本市見本町1-2-3\n見本ハイツ201",
            "birth-date", "昭和60年4月1日",
            "reply-by", "MAIL",
            "member-id", "",
            "registered-then", "",
            "scope", "all",
            "method", "窓口で見たい");

    private static Sheet sheet(Talk talk) {
        return Sheet.of(talk.state(), Immari.HOUSE, TODAY).orElseThrow();
    }

    private static List<String> questions(Talk talk) {
        return sheet(talk).fields().stream().map(Sheet.Field::question).toList();
    }

    private static String press(Talk talk, TextKey label) {
        return sheet(talk).choices().stream()
                .filter(choice -> choice.label() == label)
                .findFirst()
                .orElseThrow()
                .data();
    }

    private static Talk disclosure() {
        return Talk.accepted()
                .gives(new Input.Told(Map.of("kind", "disclosure")))
                .gives(new Input.Told(Map.of("asker", "member")));
    }

    @Test
    void where_nothing_is_open_there_is_nothing_to_show() {
        assertThat(Sheet.of(new Conversation.Fresh(), Immari.HOUSE, TODAY)).isEmpty();
        assertThat(Sheet.of(Talk.atSummary().taps("これで渡す").state(), Immari.HOUSE, TODAY))
                .isEmpty();
    }

    @Test
    void the_notice_is_shown_in_full_and_can_be_answered_there() {
        var talk = Talk.begins().follows();
        var sheet = sheet(talk);
        assertThat(sheet.notes())
                .extracting(Effect.Say::text)
                .containsExactly(TextKey.NOTICE_WHO, TextKey.NOTICE_WHAT, TextKey.NOTICE_FREE, TextKey.ELSEWHERE);
        assertThat(sheet.choices()).hasSize(3);
        talk.gives(new Input.Pressed(press(talk, TextKey.CHOICE_NOTICE_GO))).silent();
        assertThat(questions(talk)).containsExactly("kind");
    }

    @Test
    void nothing_of_a_form_is_taken_before_the_notice_is_answered() {
        var talk = Talk.begins().follows().gives(new Input.Told(HANAKO)).silent();
        assertThat(talk.going().draft().answers()).isEmpty();
        assertThat(talk.going().step()).isInstanceOf(Step.ReadNotice.class);
    }

    @Test
    void the_kind_and_who_asks_come_alone_and_then_all_that_follows_from_them() {
        var talk = Talk.accepted();
        assertThat(questions(talk)).containsExactly("kind");
        talk.gives(new Input.Told(Map.of("kind", "disclosure"))).silent();
        assertThat(questions(talk)).containsExactly("asker");
        talk.gives(new Input.Told(Map.of("asker", "member"))).silent();
        assertThat(questions(talk))
                .containsExactly(
                        "name", "address", "birth-date", "reply-by", "member-id", "registered-then", "scope", "method");
        assertThat(sheet(talk).notes()).extracting(Effect.Say::text).containsExactly(TextKey.FEE);
    }

    @Test
    void a_form_is_answered_at_once_and_only_what_it_newly_raised_is_asked() {
        var talk = disclosure().gives(new Input.Told(HANAKO)).silent();
        assertThat(questions(talk)).containsExactly("mail");
        talk.gives(new Input.Told(Map.of("mail", "hanako＠person.example"))).silent();
        var review = sheet(talk);
        assertThat(review.rows())
                .extracting(Effect.Row::value)
                .contains("髙橋 花子", "1985年4月1日", "すべて", "窓口で見たい", "hanako@person.example", "なし");
        assertThat(review.choices()).extracting(Effect.Choice::label).containsExactly(TextKey.CHOICE_SEND);
        talk.gives(new Input.Pressed(press(talk, TextKey.CHOICE_SEND))).atRest().told(TextKey.DONE);
        var filed = talk.cases().getFirst();
        assertThat(filed.answers())
                .extracting(Answer::question, Answer::value)
                .contains(
                        org.assertj.core.api.Assertions.tuple("name", "髙橋 花子"),
                        org.assertj.core.api.Assertions.tuple("birth-date", "1985-04-01"));
        assertThat(filed.replyBy()).isEqualTo(Contact.Way.MAIL);
        assertThat(Sheet.handedIn(talk.state())).contains(filed.number());
    }

    @Test
    void an_answer_is_changed_from_its_row_and_shows_what_it_was() {
        var talk = disclosure()
                .gives(new Input.Told(HANAKO))
                .gives(new Input.Told(Map.of("mail", "hanako@person.example")));
        var change = sheet(talk).rows().stream()
                .filter(row -> row.label() == TextKey.ITEM_NAME)
                .findFirst()
                .flatMap(Effect.Row::change)
                .orElseThrow();
        talk.gives(new Input.Pressed(change.data())).silent();
        assertThat(sheet(talk).fields())
                .extracting(Sheet.Field::question, Sheet.Field::value)
                .containsExactly(org.assertj.core.api.Assertions.tuple("name", "髙橋 花子"));
        talk.gives(new Input.Told(Map.of("name", "Maria Lopez")));
        assertThat(sheet(talk).rows()).extracting(Effect.Row::label).doesNotContain(TextKey.ITEM_FURIGANA);
    }

    @Test
    void what_does_not_fit_is_named_beside_its_question() {
        var talk = disclosure();
        var told = new HashMap<>(HANAKO);
        told.put("name", "12345");
        told.put("birth-date", "きのう");
        told.put("reply-by", "PIGEON");
        told.put("address", "x".repeat(3_001));
        told.put("nonsense", "x");
        assertThat(Sheet.misses(talk.state(), Immari.HOUSE, TODAY, told).entrySet())
                .extracting(entry -> entry.getKey() + " " + entry.getValue().text())
                .containsExactlyInAnyOrder(
                        "name MISS_NAME", "birth-date MISS_BIRTH_DATE", "reply-by MISS_NEEDED", "address TOO_LONG");
        assertThat(Sheet.misses(talk.state(), Immari.HOUSE, TODAY, HANAKO)).isEmpty();
    }

    @Test
    void whatever_a_form_brings_only_what_fits_is_taken() {
        var talk = disclosure();
        var before = talk.going().draft();
        talk.gives(new Input.Told(Map.of(
                        "name", "x".repeat(100_000), "birth-date", "9999", "reply-by", "PIGEON", "human", "x", "", "")))
                .silent();
        assertThat(talk.going().draft()).isEqualTo(before);
    }

    @Test
    void what_is_pressed_on_an_old_page_changes_nothing() {
        var talk = Talk.begins().follows();
        String go = press(talk, TextKey.CHOICE_NOTICE_GO);
        talk.taps("はい、ここで進める");
        Going before = talk.going();
        talk.gives(new Input.Pressed(go)).silent();
        assertThat(talk.going().step()).isEqualTo(before.step());
    }

    @Test
    void after_a_page_the_talk_asks_again_what_is_open_now() {
        var talk = disclosure().gives(new Input.Told(HANAKO));
        talk.says("こんにちは").asked(TextKey.ASK_MAIL);
    }

    @Test
    void stopping_on_a_page_is_asked_there_and_told_in_the_talk() {
        var talk = disclosure().gives(new Input.Told(HANAKO));
        String stop = sheet(talk).ways().stream()
                .filter(way -> way.label() == TextKey.WAY_STOP)
                .findFirst()
                .orElseThrow()
                .data();
        talk.gives(new Input.Pressed(stop)).silent();
        talk.gives(new Input.Pressed(press(talk, TextKey.CHOICE_STOP_YES))).told(TextKey.STOPPED);
        assertThat(talk.state().atRest()).isTrue();
    }

    @Test
    void where_discretion_is_high_every_question_offers_its_page() {
        House discreet = Immari.with(Discretion.HIGH, Optional.empty());
        var talk = Talk.begins().in(discreet.at("https://desk.example.jp")).follows();
        assertThat(talk.ask().text()).isEqualTo(TextKey.DISCREET);
        var page = talk.ask().choices().getFirst();
        assertThat(page.label()).isEqualTo(TextKey.CHOICE_PAGE);
        assertThat(page.link()).map(Link::purpose).contains(new Link.Purpose.Answer());
        assertThat(page.link().orElseThrow().secret()).matches("[A-Za-z0-9_-]{32}");
        assertThat(talk.screen()).doesNotContain(page.link().orElseThrow().secret());
        assertThat(Talk.begins().in(discreet).follows().ask().choices())
                .noneMatch(choice -> choice.link().isPresent());
    }

    @Test
    void a_purpose_is_kept_as_a_word_and_read_again() {
        var number = madoguchi.cases.CaseNumber.of("IM", new byte[7]);
        for (Link.Purpose purpose : List.of(
                new Link.Purpose.Answer(), new Link.Purpose.Prepared(number), new Link.Purpose.Signpost("leaving"))) {
            assertThat(Link.Purpose.of(purpose.word())).contains(purpose);
        }
        assertThat(Link.Purpose.of("prepared x")).isEmpty();
        assertThat(Link.Purpose.of("something newer")).isEmpty();
    }

    @Test
    void what_a_discreet_talk_may_not_say_in_passing_stands_above_the_form() {
        House onet = Operators.house("onet");
        var talk = Talk.accepted()
                .in(onet)
                .says("目立たない方法")
                .gives(new Input.Told(Map.of("kind", "disclosure")))
                .gives(new Input.Told(Map.of("asker", "appointed-agent")))
                .gives(new Input.Told(Map.of("calls", "", "envelope", "", "delivery", "")));
        assertThat(Sheet.of(talk.state(), onet, TODAY).orElseThrow().notes())
                .extracting(Effect.Say::text)
                .contains(TextKey.ANSWER_TO_PERSON_ONLY);
    }

    @Test
    void that_a_name_was_left_out_stands_above_what_follows() {
        var talk = Talk.accepted()
                .gives(new Input.Told(Map.of("kind", "suspension")))
                .gives(new Input.Told(Map.of("asker", "member")))
                .gives(new Input.Told(Map.of("name", "")));
        assertThat(sheet(talk).notes()).extracting(Effect.Say::text).contains(TextKey.NAME_LEFT_OUT);
    }

    @Test
    void leaving_the_service_stands_among_the_kinds_and_goes_to_staff() {
        var talk = Talk.accepted();
        assertThat(sheet(talk).fields().getFirst().options())
                .extracting(Sheet.Option::label)
                .contains(TextKey.CHOICE_LEAVING);
        assertThat(Sheet.misses(talk.state(), Immari.HOUSE, TODAY, Map.of("kind", "leaving")))
                .isEmpty();
        talk.gives(new Input.Told(Map.of("kind", "leaving")));
        assertThat(talk.lastCase().flags()).contains("urgent", "contract-notice");
    }
}
