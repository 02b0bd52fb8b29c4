package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A hard legal word stands with its reading beside it, once in each text.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingsTest {
    /// Not read first, or not ours to change: what people may type themselves; forms on paper, which the person
    /// signs and the operator takes, written as such papers are; and two labels of the withdrawal, which have no
    /// room for a reading and stand below a question that has it.
    private static final Pattern ELSEWHERE =
            Pattern.compile("words\\..*|form\\..*|choice\\.withdraw\\.yes|way\\.withdraw");

    private static final Pattern SPOKEN =
            Pattern.compile("(notice|signposts|desk|member-page|complaints\\.bodies|postage\\.how"
                    + "|routes\\.post\\.(ask-where|address)|routes\\.visit|kinds\\.[a-z-]+\\.fee)[.\\[].*");

    private final Map<String, String> readings = ShippedTexts.read("words/readings.properties");

    @Test
    void a_hard_word_has_its_reading_beside_it() {
        assertThat(readings).hasSizeGreaterThan(10);
        var lacking = new ArrayList<String>();
        ShippedTexts.properties(Language.JAPANESE).forEach((key, text) -> {
            if (!ELSEWHERE.matcher(key).matches()) {
                lacking(text).forEach(word -> lacking.add(key + ": " + word));
            }
        });
        assertThat(lacking).isEmpty();
    }

    /// Papers are named in the talk and on pages.
    @Test
    void a_paper_has_the_reading_in_its_name() throws IOException {
        var names = Pattern.compile("name: \\{ja: ([^,]*),")
                .matcher(Files.readString(Path.of("..", "config", "documents", "catalogue.yaml")))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(names).allSatisfy(name -> assertThat(lacking(name)).isEmpty());
    }

    /// What an operator's policy says in the talk and on pages; its clauses and forms, and what a letter has to hold,
    /// are called what the operator calls them.
    @ParameterizedTest
    @MethodSource("madoguchi.text.ShippedTexts#policies")
    void what_a_policy_says_has_the_reading_in_its_text(String policy) {
        var told = ShippedTexts.told(policy);
        told.keySet()
                .removeIf(path -> !path.endsWith(".ja") || !SPOKEN.matcher(path).matches());
        assertThat(told).hasSizeGreaterThan(8);
        assertThat(told).allSatisfy((path, text) -> assertThat(lacking(text)).isEmpty());
    }

    @Test
    void the_question_above_a_label_without_room_has_the_reading() {
        var texts = ShippedTexts.properties(Language.JAPANESE);
        for (String question : List.of("ask.withdraw", "ask.withdraw.which", "status.handed.in")) {
            assertThat(texts.getOrDefault(question, "")).contains("取り下げ(とりさげ)");
        }
    }

    @Test
    void the_rule_sees_what_it_should() {
        assertThat(lacking("委任状をお書きください。")).containsExactly("委任状");
        assertThat(lacking("委任状(いにんじょう)をお書きください。委任状には印が要ります。")).isEmpty();
        assertThat(lacking("印鑑登録証明書")).containsExactly("印鑑登録証明書");
    }

    private List<String> lacking(String text) {
        return readings.entrySet().stream()
                .filter(word ->
                        text.contains(word.getKey()) && !text.contains(word.getKey() + "(" + word.getValue() + ")"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
