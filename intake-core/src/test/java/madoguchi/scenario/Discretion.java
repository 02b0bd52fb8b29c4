package madoguchi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Contact;
import madoguchi.conversation.House;
import madoguchi.outbox.Parcel;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// A phone on a table must not out its owner (P1), in whatever scenario.
final class Discretion {
    /// The service, what it is for, every kind of request in either language. What the counter asks (ご質問) is none.
    private static final Pattern TELLING = Pattern.compile("(?i)healmate|ヒールメイト|既婚|マッチング|婚|レゾンデートル|raisondetre"
            + "|自分の情報|まちがい|使うのをやめ|使いみち|だれに渡した|渡すのをやめ|苦情|(?<!ご)質問|開示|訂正|利用停止|退会|解約"
            + "|complain|(?<!no )question|correct|see my information|stop us"
            + "|\\berase\\b|membership|disclos|contract|married|dating");
    /// What people send to go around a question, and words of one letter or two, are said back to everybody.
    private static final int SHORTEST = 3;

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
                house.policy().serviceNames().forEach(name -> assertThat(shown).doesNotContainIgnoringCase(name));
            }
            assertThat(bubble.notice()).as("what a lock screen shows").isPresent();
        });
    }

    /// What tells something in these bubbles, once the talk is neutral: a word of the service's, or one that was typed.
    static List<String> found(Scenario.Beat beat, List<Parcel.Bubble> heard, Set<String> typed, boolean discreet) {
        var found = new ArrayList<String>();
        for (Parcel.Bubble bubble : discreet ? heard : List.<Parcel.Bubble>of()) {
            if (!neutral(bubble) || bubble.notice().isEmpty()) {
                found.add(beat.act() + ": not neutral: " + bubble.text());
            }
            for (String shown : shown(bubble)) {
                var told = TELLING.matcher(shown);
                if (told.find()) {
                    found.add(beat.act() + ": tells " + told.group() + ": " + shown);
                }
                typed.stream()
                        .filter(shown::contains)
                        .forEach(word -> found.add(beat.act() + ": says back " + word + ": " + shown));
            }
        }
        return found;
    }

    /// Whether the talk is neutral from here on.
    static boolean chosen(List<Parcel.Bubble> heard) {
        return heard.stream().anyMatch(Discretion::neutral);
    }

    /// What was typed, in the talk or on a page, as far as it tells anything.
    static Stream<String> typed(Scenario.Beat beat, Texts texts) {
        String said = beat.act().startsWith(">") ? beat.act().substring(1).strip() : "";
        return Stream.concat(
                        Stream.of(said).filter(text -> !text.startsWith("[")),
                        // What is chosen comes as a code.
                        beat.told().values().stream().filter(value -> !value.matches("[A-Za-z -]*")))
                .filter(text -> text.length() >= SHORTEST)
                .filter(text -> Stream.of(TextKey.values())
                        .filter(key ->
                                key.name().startsWith("WAY_") || key.name().startsWith("WORDS_"))
                        .noneMatch(key -> texts.names(key, text)));
    }

    private static boolean neutral(Parcel.Bubble bubble) {
        return bubble.text().startsWith("お手続き窓口\n") || bubble.text().startsWith("Service desk\n");
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
