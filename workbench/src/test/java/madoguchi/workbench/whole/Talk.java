package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import madoguchi.workbench.line.Bubble;
import madoguchi.workbench.line.From;
import madoguchi.workbench.line.Person;

/// A person who reads what comes before saying the next thing.
final class Talk {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration READING = Duration.ofMillis(200);

    private final Person person;
    private long seen;

    Talk(Person person) {
        this.person = person;
        this.seen = person.screen().size();
    }

    Person person() {
        return person;
    }

    // The bot learns only afterwards when its question was on the screen; nobody answers within that time.
    private static void reads() {
        await().pollDelay(READING).until(() -> true);
    }

    Talk says(String text) {
        reads();
        person.says(text);
        return this;
    }

    /// Taps a quick reply, as soon as it is there.
    Talk taps(String label) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(person.quickReplies())
                        .anyMatch(tap -> tap.label().equals(label)));
        reads();
        person.taps(label);
        return this;
    }

    /// Taps an area of the menu, as soon as it is there.
    Talk tapsMenu(String label) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(person.handset().richMenu().stream().flatMap(menu -> menu.taps().stream()))
                                .anyMatch(tap -> tap.label().equals(label)));
        reads();
        person.taps(person.handset().richMenu().orElseThrow().taps().stream()
                .filter(tap -> tap.label().equals(label))
                .findFirst()
                .orElseThrow());
        return this;
    }

    /// Waits for a message of the bot, later than the last one waited for.
    Talk hears(String part) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unheard()).anyMatch(text -> text.contains(part)));
        seen = next(part).map(Bubble::sequence).orElse(seen);
        return this;
    }

    private Optional<Bubble> next(String part) {
        return said().stream()
                .filter(bubble -> bubble.sequence() > seen && bubble.text().contains(part))
                .findFirst();
    }

    /// What the bot said since the last thing waited for.
    List<String> unheard() {
        return said().stream()
                .filter(bubble -> bubble.sequence() > seen)
                .map(Bubble::text)
                .toList();
    }

    /// Everything the bot ever said.
    List<Bubble> said() {
        return person.screen().stream()
                .filter(bubble -> bubble.from() == From.BOT)
                .toList();
    }

    /// The number in the last message that holds one.
    String caseNumber() {
        return said().reversed().stream()
                .flatMap(bubble -> java.util.regex.Pattern.compile("(?:IM|ON)-[0-9A-Z-]+")
                        .matcher(bubble.text())
                        .results())
                .findFirst()
                .orElseThrow()
                .group();
    }

    /// From the first word to the case number, by typing.
    Talk makesInquiry(String content) {
        says("こんにちは").hears("進めてよろしいですか");
        says("はい").hears("どのようなご用件");
        says("1").hears("1つのメッセージで");
        says(content).hears("どの方法でお届けしますか");
        says("1").hears("よろしいですか");
        return says("はい").hears("お手続き番号は").hears("またご用のときは");
    }
}
