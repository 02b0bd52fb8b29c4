package madoguchi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Contact;
import madoguchi.conversation.House;
import madoguchi.outbox.Parcel;

/// A phone on a table must not out its owner (P1), in whatever scenario.
final class Discretion {
    /// The service, what it is for, every kind of request in either language.
    private static final Pattern TELLING = Pattern.compile("(?i)healmate|ヒールメイト|既婚|マッチング|婚|レゾンデートル|raisondetre"
            + "|自分の情報|まちがい|使うのをやめ|使いみち|だれに渡した|渡すのをやめ|苦情|質問|開示|訂正|利用停止|退会|解約"
            + "|complain|question|correct|see my information|stop us");

    private Discretion() {}

    static void check(Counter counter, House house) {
        boolean always = house.policy().discretion() == madoguchi.policy.Discretion.HIGH;
        List<String> answers =
                counter.cases().stream().flatMap(Discretion::words).toList();
        // Whoever chose it later has it from there on.
        var discreet = counter.all().stream()
                .dropWhile(bubble -> !always && !neutral(bubble))
                .toList();
        assertThat(discreet).allSatisfy(bubble -> {
            assertThat(neutral(bubble)).as(bubble.text()).isTrue();
            for (String shown : shown(bubble)) {
                assertThat(TELLING.matcher(shown).find()).as(shown).isFalse();
                answers.forEach(answer -> assertThat(shown).doesNotContain(answer));
            }
            assertThat(bubble.notice()).as("what a lock screen shows").isPresent();
        });
    }

    private static boolean neutral(Parcel.Bubble bubble) {
        return bubble.text().startsWith("お手続き窓口\n") || bubble.text().startsWith("Procedures desk\n");
    }

    private static Stream<String> words(Case made) {
        return Stream.concat(
                        made.answers().stream().map(Answer::value),
                        made.contacts().stream().map(Contact::value))
                .filter(value -> value.length() > 2);
    }

    private static List<String> shown(Parcel.Bubble bubble) {
        var shown = new ArrayList<String>();
        shown.add(bubble.text());
        bubble.notice().ifPresent(shown::add);
        bubble.taps().forEach(tap -> shown.add(tap.label()));
        bubble.table().ifPresent(table -> table.rows().forEach(row -> shown.add(row.label() + row.value())));
        return shown;
    }
}
