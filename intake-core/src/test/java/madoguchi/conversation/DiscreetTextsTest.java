package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Nothing that people have to know is lost where discretion is high (P1): each text of the counter's is harmless, told
/// in other words, on a page, or left out for a reason that stands here.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscreetTextsTest {
    private static final Path DECIDING = Path.of("src/main/java/madoguchi/conversation");
    private static final Pattern NAMED = Pattern.compile("TextKey\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern SET = Pattern.compile("//[^\n]*|EnumSet\\.of\\([^;]*;|[=!]= TextKey\\.\\w+");

    /// Families of texts that no bubble of such a talk holds.
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("ASK_", "a question stands on the page, and the talk names the page"),
            Map.entry("CHOICE_", "an answer to press stands on the page"),
            Map.entry("WAY_", "a way around is harmless as a button"),
            Map.entry("WORDS_", "what people type, never said"),
            Map.entry("ITEM_", "a label on the page"),
            Map.entry("HINT_", "a hint on the page"),
            Map.entry("VALUE_", "an answer in words on the page"),
            Map.entry("PAGE_", "on the page alone"),
            Map.entry("MISS_", "answers are given on the page, which shows it beside its field"),
            Map.entry("WHY_", "explains a question, which is asked on the page; nothing depends on it"),
            Map.entry("LAW_", "likewise"),
            Map.entry("BASIS_", "likewise"),
            Map.entry("FORM_", "on the page of what was prepared"),
            Map.entry("SIDE_", "likewise"),
            Map.entry("PAPERS_", "likewise; without pages staff tell it"),
            Map.entry("ROUTE_", "a part of the ways other than LINE, on the page of the notice"),
            Map.entry("DISCREET", "what such a talk says instead"),
            Map.entry("STATUS_", "a part of the status, of which such a talk tells that there is one"),
            Map.entry("WAYS", "what joins the names of ways around"),
            Map.entry("LIST_", "joins a list"));

    private static final Map<TextKey, String> LEFT_OUT = Map.ofEntries(
            Map.entry(TextKey.NOTICE_ASK, "a question stands on the page"),
            Map.entry(TextKey.NOTICE_POLICY, "a part of the notice"),
            Map.entry(TextKey.HUMAN_HOURS, "a part of another text"),
            Map.entry(TextKey.HUMAN_SOON, "a part of another text"),
            Map.entry(TextKey.FEE_DUE, "a part of the fee, on the page"),
            Map.entry(TextKey.FEE_FREE, "a part of the fee, on the page"),
            Map.entry(TextKey.FEE_PAYMENT, "a part of the fee, on the page"),
            Map.entry(TextKey.FEE_PAYMENT_BY_STAFF, "a part of the fee, on the page"),
            Map.entry(TextKey.FEE_REQUEST, "a part of the fee's terms, on the page"),
            Map.entry(TextKey.FEE_RETURNED, "a part of the fee's terms, on the page"),
            Map.entry(TextKey.FEE_OWN_COSTS, "a part of what is free, on the page"),
            Map.entry(TextKey.FEE_UNPAID, "a part of the fee's terms, on the page"),
            Map.entry(TextKey.DETAILS_FEE_PAYMENT, "a part of the fee's terms, on the page"),
            Map.entry(TextKey.COMPLAINT_BODY, "a part of another text"),
            Map.entry(TextKey.DATE, "a part of other texts"),
            Map.entry(TextKey.VISIT_CLOSED, "a part of another text"),
            Map.entry(TextKey.WITHDRAW_LINE, "a part of another text"),
            Map.entry(TextKey.SUBSTITUTE, "stands among the details on the page"),
            Map.entry(TextKey.TAKEN, "what was taken stands on the page, under what was answered"),
            Map.entry(TextKey.TAKEN_BETWEEN, "likewise"),
            Map.entry(TextKey.WHICH_ITEM, "each item has a button of its own on the page"),
            Map.entry(TextKey.REMINDER, "nobody is reminded on a screen others may look at"),
            Map.entry(TextKey.STAFF_SAYS, "what staff write stands on a page, and the talk tells that there is one"));

    private static Set<TextKey> said() {
        Set<TextKey> said = EnumSet.noneOf(TextKey.class);
        try (var files = Files.list(DECIDING)) {
            for (Path file : files.toList()) {
                String code = SET.matcher(Files.readString(file)).replaceAll("");
                NAMED.matcher(code).results().forEach(found -> said.add(TextKey.valueOf(found.group(1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    private static boolean told(TextKey key) {
        return DiscreetTexts.instead(key, true, true).isPresent()
                || PageNotes.KEYS.contains(key)
                || DiscreetTexts.ASKED.contains(key);
    }

    private static boolean leftOut(TextKey key) {
        return LEFT_OUT.containsKey(key)
                || FAMILIES.keySet().stream().anyMatch(family -> key.name().startsWith(family));
    }

    @Test
    void every_text_is_harmless_or_translated_or_on_the_page_or_left_out_for_a_reason() {
        assertThat(said()).hasSizeGreaterThan(200);
        assertThat(said()).filteredOn(key -> !told(key) && !leftOut(key)).isEmpty();
    }

    @Test
    void nothing_is_left_out_that_is_told_or_that_nobody_says() {
        assertThat(LEFT_OUT.keySet()).allMatch(said()::contains).noneMatch(DiscreetTextsTest::told);
    }

    @Test
    void what_is_said_instead_is_harmless_itself() {
        Arrays.stream(TextKey.values())
                .flatMap(key -> DiscreetTexts.instead(key, true, true).stream())
                .filter(instead -> !instead.name().startsWith("DISCREET"))
                .filter(instead -> instead != TextKey.PAPERS_BY_STAFF)
                .forEach(instead -> assertThat(DiscreetTexts.instead(instead, true, true))
                        .as(instead.name())
                        .hasValue(instead));
    }
}
