package madoguchi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import madoguchi.cases.Case;
import madoguchi.cases.Cause;
import madoguchi.cases.StaffDeed;
import madoguchi.engine.Engine;
import madoguchi.outbox.Parcel;
import madoguchi.outbox.Parcel.Ticket.Event;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// One account and several names, one name and several accounts (P2): a flag for staff, and a secret to who asks.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesGivenTest {
    private final Engine engine = Engine.inMemory();
    private final Engine.Person hanako = engine.person("U-hanako");
    private final Engine.Person taro = engine.person("U-taro");

    private Case discloses(Engine.Person person, String name) {
        return discloses(person, name, "m-" + name);
    }

    private Case discloses(Engine.Person person, String name, String message) {
        person.says("メニュー");
        if (person.screen().getLast().contains("進めてよろしいですか")) {
            person.taps("はい、ここで進める");
        }
        for (String text : List.of("自分の情報を見たい", "自分")) {
            person.says(text);
        }
        person.says(message, name);
        for (String text : List.of(
                "みほん はなこ",
                "〒160-0022 東京都新宿区新宿1-2-3",
                "昭和60年4月1日",
                "hanako@person.example",
                "A1234",
                "名字が例でした",
                "すべて",
                "紙",
                "これで渡す")) {
            person.says(text);
        }
        engine.sweeps();
        return engine.tickets.tickets().getLast().content();
    }

    private static List<String> flags(Case made) {
        var flags = new ArrayList<>(made.flags());
        flags.retainAll(List.of(NamesGiven.SEVERAL_NAMES, NamesGiven.SEVERAL_ACCOUNTS));
        return flags;
    }

    @Test
    void a_second_name_from_one_account_is_a_flag_on_the_second_case() {
        assertThat(flags(discloses(hanako, "見本 花子"))).isEmpty();
        assertThat(flags(discloses(hanako, "見本 太郎"))).containsExactly(NamesGiven.SEVERAL_NAMES);
    }

    @Test
    void the_same_name_again_is_none_however_it_is_written() {
        discloses(hanako, "Hanako Mihon", "m-1");
        assertThat(flags(discloses(hanako, "ｈａｎａｋｏ　mihon", "m-2"))).isEmpty();
    }

    @Test
    void a_name_from_a_second_account_is_a_flag_that_the_second_person_sees_nothing_of() {
        Case first = discloses(hanako, "見本 花子");
        List<String> shown = hanako.screen();
        Case second = discloses(taro, "見本 花子", "m-2");

        assertThat(flags(first)).isEmpty();
        assertThat(flags(second)).containsExactly(NamesGiven.SEVERAL_ACCOUNTS);
        assertThat(taro.screen().stream()
                        .map(text -> text.replace(second.number().value(), "")))
                .isEqualTo(shown.stream()
                        .map(text -> text.replace(first.number().value(), ""))
                        .toList());
    }

    @Test
    void a_destroyed_case_is_remembered_by_no_name() {
        Case first = discloses(hanako, "見本 花子");
        engine.staff(hanako.conversation().orElseThrow(), first.number(), new StaffDeed.Destroy(Cause.ASKED_FOR));
        engine.sweeps();
        assertThat(engine.tickets.tickets())
                .extracting(Parcel.Ticket::event)
                .last()
                .isEqualTo(Event.DESTROYED);

        assertThat(flags(discloses(taro, "見本 花子", "m-2"))).isEmpty();
    }

    @Test
    void a_name_that_was_unsent_is_not_remembered_either() {
        discloses(hanako, "見本 花子", "m-1");
        hanako.unsends("m-1");
        engine.sweeps();

        assertThat(flags(discloses(taro, "見本 花子", "m-2"))).isEmpty();
    }

    @Test
    void other_operators_are_other_houses() {
        discloses(hanako, "見本 花子");
        assertThat(flags(discloses(engine.person("second", "U-taro"), "見本 花子", "m-2")))
                .isEmpty();
    }
}
