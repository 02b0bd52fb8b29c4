package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import madoguchi.cases.Matter;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A kind that a policy has withdrawn while a conversation was under way: the person is told and offered what is there,
/// in the talk or on the page.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KindWithdrawnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final House HEALMATE = Operators.house("healmate");
    private static final House WITHOUT = Operators.with("healmate", """
              inquiry:
                clause:
                  ja: 個人情報相談窓口の項
                  en: Section on the desk for personal information
            """, "");

    private static Sheet sheet(Talk talk, House house) {
        return Sheet.of(talk.state(), house, TODAY).orElseThrow();
    }

    private static String press(Talk talk, House house, TextKey label) {
        return sheet(talk, house).choices().stream()
                .filter(choice -> choice.label() == label)
                .findFirst()
                .orElseThrow()
                .data();
    }

    private static Talk inquiring() {
        var talk = Talk.begins().in(HEALMATE).says("こんにちは");
        return talk.gives(new Input.Pressed(press(talk, HEALMATE, TextKey.CHOICE_NOTICE_GO)))
                .gives(new Input.Told(Map.of("kind", "inquiry")))
                .gives(new Input.Told(Map.of("calls", "", "envelope", "", "delivery", "")))
                .gives(new Input.Told(Map.of("content", "写真はいつ消えますか", "reply-by", "LINE")));
    }

    private static void offersTheOthers(Talk talk) {
        var sheet = sheet(talk, WITHOUT);
        assertThat(sheet.notes()).extracting(Effect.Say::text).containsExactly(TextKey.KIND_WITHDRAWN);
        assertThat(sheet.fields())
                .singleElement()
                .satisfies(field -> assertThat(field.options())
                        .extracting(Sheet.Option::value)
                        .contains("complaint", "disclosure")
                        .doesNotContain("inquiry"));
    }

    @Test
    void the_page_says_so_whenever_it_is_looked_at_and_lists_what_is_there() {
        var talk = inquiring();
        assertThat(talk.going().step()).isInstanceOf(Step.Review.class);
        offersTheOthers(talk);
        talk.in(WITHOUT).says("こんにちは");
        offersTheOthers(talk);
    }

    @Test
    void nothing_of_it_is_handed_in_from_a_page_and_what_was_written_goes_with_another_kind() {
        var talk = inquiring();
        String send = press(talk, HEALMATE, TextKey.CHOICE_SEND);
        talk.in(WITHOUT).gives(new Input.Pressed(send)).silent();
        offersTheOthers(talk);
        talk.gives(new Input.Told(Map.of("kind", "inquiry"))).silent();
        talk.gives(new Input.Told(Map.of("content", "写真"))).silent();
        offersTheOthers(talk);
        assertThat(talk.cases()).isEmpty();
        talk.gives(new Input.Told(Map.of("kind", "complaint"))).silent();
        assertThat(talk.going().step()).isInstanceOf(Step.Review.class);
        talk.gives(new Input.Pressed(press(talk, WITHOUT, TextKey.CHOICE_SEND))).atRest();
        assertThat(talk.lastCase().matter()).isEqualTo(new Matter.Request(Kind.COMPLAINT, true));
        assertThat(talk.lastCase().answers()).anyMatch(answer -> answer.value().equals("写真はいつ消えますか"));
    }

    @Test
    void whoever_stops_can_stop() {
        var talk = inquiring().in(WITHOUT);
        String stop = sheet(talk, WITHOUT).ways().stream()
                .filter(way -> way.label() == TextKey.WAY_STOP)
                .findFirst()
                .orElseThrow()
                .data();
        talk.gives(new Input.Pressed(stop)).silent();
        assertThat(sheet(talk, WITHOUT).notes()).isEmpty();
        talk.gives(new Input.Pressed(press(talk, WITHOUT, TextKey.CHOICE_STOP_YES)))
                .atRest();
    }

    @Test
    void in_a_talk_that_may_tell_it_is_said_and_the_kinds_are_asked() {
        House without = Operators.with("immari", """
                  inquiry:
                    clause:
                      ja: ポリシーのお問い合わせ窓口 (サポート係)
                      en: Contact for questions about the policy (support)
                    words: [ポリシーの内容について, question about the policy, question about your policy]
                """, "");
        var talk = Talk.accepted().in(Operators.house("immari")).taps("質問したい");
        talk.in(without).says("写真はいつ消えますか").told(TextKey.KIND_WITHDRAWN).asked(TextKey.ASK_KIND);
        assertThat(talk.labels()).doesNotContain("質問したい");
    }
}
