package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The mails, the switches, and the page's own words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {
    private static final Pattern NAMED =
            Pattern.compile("(?:word(?:In)?\\((?:[a-z]+, )?|data-word(?:-label)?=)['\"]([A-Za-z_.]+)['\"]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    @TempDir
    private static Path folder;

    private Stage stage;

    @BeforeAll
    void start() throws IOException {
        stage = new Stage(folder);
    }

    @AfterAll
    void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void every_misbehaviour_has_a_switch_with_four_positions() {
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            page.view("faults");
            assertThat(page.page().locator("[data-fault]")).hasCount(Fault.values().length);
            page.misbehaves("API_ERROR", "always");
            page.misbehaves("RATE_LIMIT", "sometimes");
            page.misbehaves("CUT_AFTER", "next");
            assertThat(page.page().locator("#faultcount")).hasText("3");
            assertThat(stage.line.faults().chance(Fault.API_ERROR)).isEqualTo(1);
            assertThat(stage.line.faults().chance(Fault.RATE_LIMIT)).isBetween(0.1, 0.5);
            assertThat(stage.line.faults().due(Fault.CUT_AFTER)).isEqualTo(1);
            assertThat(stage.line.faults().chance(Fault.CUT_AFTER)).isZero();
            page.misbehaves("API_ERROR", "never");
            assertThat(page.page().locator("#faultcount")).hasText("2");
            page.page().locator("[data-pace=slow]").selectOption("5");
            page.page().locator("[data-pace=late]").selectOption("10");
            page.page().waitForCondition(() -> stage.line.faults().latest().equals(Duration.ofSeconds(10)));
            assertThat(stage.line.faults().slowest()).isEqualTo(Duration.ofSeconds(5));
            page.page().locator("[data-calm]").click();
            assertThat(page.page().locator("#faultcount")).isEmpty();
            assertThat(stage.line.faults().chance(Fault.RATE_LIMIT)).isZero();
        }
    }

    @Test
    void a_mail_is_read_whole_and_leads_to_its_chat_and_back() throws IOException, InterruptedException {
        Person person = stage.line.person("件");
        stage.pushes(person, Stage.text("お手続き番号は IM-12345-ABCDE-F です。"));
        stage.mails("case", "IM-12345-ABCDE-F");
        stage.mails("other", "IM-99999-ABCDE-F");
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            Phone phone = page.phone("件");
            phone.root().locator("[data-case='IM-12345-ABCDE-F']").click();
            Mailbox mails = new Mailbox(page.page());
            assertThat(mails.ticket("number")).isEqualTo("IM-12345-ABCDE-F");
            assertThat(mails.ticket("kind")).isEqualTo("disclosure");
            assertThat(mails.open().locator("h3")).hasText("case");
            assertThat(mails.open().locator("dl").first()).containsText("counter@example.com");
            assertThat(page.page().frameLocator("[data-open-mail] iframe").locator("h1"))
                    .hasText("Mail");
            assertThat(page.page().title()).isEqualTo("窓口 Workbench");
            mails.goesToChat();
            assertThat(phone.root().locator("[data-sequence]")).isFocused();
            page.page().locator(".back").click();
            // The list is still that of the case; all of it is a click away.
            assertThat(mails.subjects()).containsExactly("case");
            page.page().locator(".filter button").click();
            assertThat(mails.subjects()).contains("case", "other");
        }
    }

    @Test
    void the_mailbox_can_be_switched_off_and_made_to_fail() {
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            page.page().locator("[data-mail-switch=failing]").check();
            page.page().waitForCondition(() -> stage.mail.failing());
            page.page().locator("[data-mail-switch=on]").uncheck();
            page.page().waitForCondition(() -> !stage.mail.on());
            assertThat(stage.mail.failing()).isTrue();
            page.page().locator("[data-mail-switch=on]").check();
            page.page().locator("[data-mail-switch=failing]").uncheck();
            page.page().waitForCondition(() -> stage.mail.on() && !stage.mail.failing());
        }
    }

    @Test
    void the_pages_words_change_at_once_and_what_the_bot_said_does_not() throws IOException, InterruptedException {
        Person person = stage.line.person("Lee");
        person.speaks("en");
        stage.pushes(person, Stage.text("日本語のまま"));
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            Phone phone = page.phone("Lee");
            phone.hears("日本語のまま");
            page.speaks("en");
            phone = page.phone("Lee");
            phone.hears("日本語のまま");
            page.view("faults");
            for (String part : List.of(".bar .views", "#add", "#faults", "#mails h2", "[data-person=Lee] .plate")) {
                assertThat(JAPANESE.matcher(page.page().locator(part).first().innerText())
                                .find())
                        .as(part)
                        .isFalse();
            }
            assertThat(page.page().locator("html")).hasAttribute("lang", "en");
            page.page().reload();
            assertThat(page.page().locator("#add")).containsText("Add a person");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void both_languages_have_all_words_the_page_asks_for_and_no_others() throws IOException {
        Map<String, List<String>> words;
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            words = (Map<String, List<String>>) page.page().evaluate("""
                    async () => ({ ja: Object.keys((await import('/page/words/ja.js')).ja),
                      en: Object.keys((await import('/page/words/en.js')).en) })""");
        }
        Set<String> japanese = new TreeSet<>(words.getOrDefault("ja", List.of()));
        assertThat(japanese).isEqualTo(new TreeSet<>(words.getOrDefault("en", List.of())));
        String source;
        Path root = Path.of("src/main/resources/page");
        try (Stream<Path> files = Files.walk(root)) {
            source = files.filter(file ->
                            file.toString().matches(".*\\.(js|html)") && !file.startsWith(root.resolve("words")))
                    .map(DeskTest::read)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(japanese)
                .containsAll(NAMED.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !key.endsWith("."))
                        .toList());
        // Some are put together from two parts.
        List<String> prefixes = List.of("notice.", "sample.", "fault.", "mail.", "pace.", "link.");
        for (String key : japanese) {
            String last = key.substring(key.lastIndexOf('.') + 1);
            boolean composed =
                    prefixes.stream().anyMatch(key::startsWith) || last.equals("value") || last.equals("what");
            boolean fault = Stream.of(Fault.values()).map(Enum::name).anyMatch(key::startsWith);
            assertThat(composed || fault || source.contains("'" + key + "'") || source.contains("\"" + key + "\""))
                    .as(key)
                    .isTrue();
        }
        for (Fault fault : Fault.values()) {
            assertThat(japanese).contains(fault.name(), fault.name() + ".what");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_refused_deed_is_told() {
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            Person person = stage.line.person("遅");
            Phone phone = page.phone("遅");
            person.blocks();
            phone.root().locator(".composer .blocked").waitFor();
            page.page().evaluate("""
                    () => import('/page/state.js').then(state =>
                      state.post('say', { person: '%s', text: 'x' }))""".formatted(person.userId()));
            assertThat(page.page().locator("#notice")).containsText("blocks");
        }
    }
}
