package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The word for coming back (P1).
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingTest {
    private static final House HEALMATE = Operators.house("healmate");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HASH = "H".repeat(22);
    private static final Input RIGHT = new Input.Recalled(HASH);
    private static final Input WRONG = new Input.Recalled("W".repeat(22));

    private static Talk choosing() {
        var talk = Talk.begins().in(HEALMATE).says("こんにちは").says("はい");
        return talk.gives(new Input.Told(Map.of("kind", "inquiry")));
    }

    private static Talk guarded() {
        return choosing().gives(new Input.Told(Map.of("watchword", "S".repeat(43) + ":" + HASH, "calls", "no-calls")));
    }

    private static Talk handedIn() {
        var talk = guarded()
                .gives(new Input.Told(Map.of("envelope", "", "delivery", "", "content", "見本のことで", "reply-by", "LINE")));
        return talk.gives(send(talk)).atRest();
    }

    private static Input.Pressed send(Talk talk) {
        return new Input.Pressed(talk.going().prompt() + ":send");
    }

    private static boolean shut(Talk talk) {
        return Sheet.watched(talk.state(), talk.now()).isPresent();
    }

    private static List<String> asked(Talk talk) {
        return Sheet.of(talk.state(), HEALMATE, TODAY).orElseThrow().fields().stream()
                .map(Sheet.Field::question)
                .toList();
    }

    @Test
    void the_word_and_the_wishes_are_asked_on_one_page_before_anything_about_the_person() {
        assertThat(asked(choosing())).containsExactly("watchword", "calls", "envelope", "delivery");
        assertThat(asked(guarded())).containsExactly("envelope", "delivery");
        assertThat(asked(choosing().gives(new Input.Told(Map.of("calls", "", "envelope", "", "delivery", "")))))
                .containsExactly("content", "reply-by");
    }

    @Test
    void who_chose_none_is_never_asked_for_one() {
        var talk = choosing().gives(new Input.Told(Map.of("watchword", "", "calls", "")));
        assertThat(shut(talk.waits(Duration.ofDays(1)))).isFalse();
        assertThat(shut(choosing()
                        .gives(new Input.Told(Map.of("watchword", "なまのことば")))
                        .waits(Duration.ofDays(1))))
                .as("nothing but what the page makes of a word is taken")
                .isFalse();
    }

    @Test
    void after_ten_minutes_pages_are_shut_until_somebody_knows_the_word() {
        var talk = guarded();
        assertThat(shut(talk.waits(Duration.ofMinutes(8)))).isFalse();
        assertThat(shut(talk.waits(Duration.ofMinutes(2)))).isTrue();
        talk.gives(WRONG).silent();
        assertThat(shut(talk)).isTrue();
        talk.gives(RIGHT).silent();
        assertThat(shut(talk)).isFalse();
        assertThat(talk.going().draft().value(Question.CALLS)).hasValue("no-calls");
    }

    @Test
    void what_is_done_on_a_page_keeps_it_open_and_what_is_typed_in_the_talk_does_not() {
        var talk = guarded();
        for (int i = 0; i < 3; i++) {
            talk.waits(Duration.ofMinutes(7)).gives(new Input.Told(Map.of("envelope", "plain-envelope")));
        }
        assertThat(shut(talk)).isFalse();
        for (int i = 0; i < 3; i++) {
            talk.waits(Duration.ofMinutes(7)).says("もう一度");
        }
        assertThat(shut(talk)).isTrue();
    }

    @Test
    void what_was_typed_when_the_time_was_over_is_taken_and_opens_nothing_and_nothing_is_pressed() {
        var talk = guarded().waits(Duration.ofMinutes(20));
        talk.gives(new Input.Told(Map.of("envelope", "", "delivery", "", "content", "見本のことで", "reply-by", "LINE")));
        assertThat(talk.going().step()).isEqualTo(new Step.Review());
        assertThat(shut(talk)).isTrue();
        talk.gives(send(talk));
        assertThat(talk.cases()).isEmpty();
        talk.gives(RIGHT);
        talk.gives(send(talk));
        assertThat(talk.cases()).hasSize(1);
    }

    @Test
    void after_five_wrong_words_the_right_one_helps_no_more_and_starting_anew_shows_nothing_of_before() {
        var talk = handedIn().says("メニュー").gives(new Input.Told(Map.of("kind", "inquiry")));
        talk.waits(Duration.ofMinutes(20));
        for (int i = 0; i < Watchword.MOST_MISSES; i++) {
            assertThat(Sheet.watched(talk.state(), talk.now()).orElseThrow().closed())
                    .isFalse();
            talk.gives(WRONG).silent();
        }
        talk.gives(RIGHT);
        assertThat(shut(talk)).isTrue();
        talk.gives(new Input.Told(Map.of("calls", "calls-welcome")));
        assertThat(talk.going().draft().value(Question.CALLS)).isEmpty();

        var number = talk.lastCase().number();
        assertThat(Sheet.hides(talk.state(), number)).isFalse();
        talk.gives(new Input.Forgot()).silent();
        assertThat(shut(talk)).isFalse();
        assertThat(talk.going().draft().isEmpty()).isTrue();
        assertThat(Sheet.hides(talk.state(), number)).isTrue();
        assertThat(talk.says("状況").going().person().submitted())
                .as("staff still have it")
                .hasSize(1);
        talk.gives(new Input.Told(Map.of("kind", "inquiry")));
        assertThat(asked(talk)).contains("watchword");
    }

    @Test
    void a_right_word_makes_up_for_wrong_ones() {
        var talk = guarded().waits(Duration.ofMinutes(20));
        for (int i = 0; i < 3; i++) {
            talk.gives(WRONG).gives(WRONG).gives(RIGHT);
            assertThat(shut(talk)).isFalse();
            talk.waits(Duration.ofMinutes(20));
        }
    }

    @Test
    void who_is_not_asked_for_a_word_cannot_begin_anew_by_accident() {
        var talk = guarded();
        talk.gives(new Input.Forgot());
        assertThat(talk.going().draft().value(Question.CALLS)).hasValue("no-calls");
    }

    @Test
    void a_human_is_there_also_for_who_forgot_the_word_and_the_talk_tells_nothing_of_it() {
        var talk = guarded().waits(Duration.ofMinutes(20)).gives(WRONG);
        int before = talk.spoken().size();
        talk.says("担当者");
        assertThat(talk.cases()).hasSize(1);
        assertThat(talk.spoken().subList(before, talk.spoken().size()))
                .noneMatch(text -> text.contains("合言葉"))
                .allMatch(text -> text.startsWith("お手続き窓口"));
        talk.gives(new Input.Forgot());
        assertThat(talk.going().step()).isInstanceOf(Step.WaitForHuman.class);
    }

    @Test
    void the_wishes_stand_in_the_case_and_can_be_changed_until_it_is_handed_in() {
        var talk = guarded().gives(new Input.Told(Map.of("envelope", "plain-envelope", "delivery", "post-office")));
        talk.gives(new Input.Told(Map.of("content", "見本のことで", "reply-by", "LINE")));
        talk.gives(new Input.Pressed(talk.going().prompt() + ":c-delivery"));
        assertThat(asked(talk)).containsExactly("delivery");
        talk.gives(new Input.Told(Map.of("delivery", "addressee-only")));
        talk.gives(send(talk));
        assertThat(talk.cases().getFirst().answers())
                .extracting(answer -> answer.question() + " " + answer.value())
                .contains("calls no-calls", "envelope plain-envelope", "delivery addressee-only")
                .noneMatch(answer -> answer.startsWith("watchword"));
    }

    @Test
    void where_nobody_looks_on_neither_is_asked() {
        var talk = Talk.accepted().in(Operators.house("immari")).taps("質問したい").asked(TextKey.ASK_CONTENT_INQUIRY);
        assertThat(talk.ask().choices()).noneMatch(choice -> choice.link().isPresent());
        assertThat(Sheet.of(talk.state(), Operators.house("immari"), TODAY)
                        .orElseThrow()
                        .fields())
                .extracting(Sheet.Field::question)
                .containsExactly("content", "reply-by");
    }
}
