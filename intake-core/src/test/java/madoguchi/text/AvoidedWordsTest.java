package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The words to avoid (P20) stand in nothing that people are told: texts, policies, the catalogue. Web templates have
/// no words of their own, which a test of theirs holds them to.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AvoidedWordsTest {
    /// What an operator calls its own form stays as it is: people look for that name (P20).
    private static final Pattern FORM = Pattern.compile("routes\\.post\\.form\\.name\\..*");

    /// Where an operator's text is quoted, in quotation marks.
    private static final Pattern QUOTING = Pattern.compile(".*\\bclause\\..*|refusals\\.notes\\[.*");

    private static final Pattern QUOTED = Pattern.compile("「[^」]*」|\"[^\"]*\"");

    private final Map<String, String> avoid = ShippedTexts.read("words/avoid.properties");

    @ParameterizedTest
    @EnumSource
    void no_text_uses_one(Language language) {
        assertThat(avoid).hasSizeGreaterThan(20);
        ShippedTexts.properties(language).forEach((key, text) -> {
            if (!key.startsWith("words.")) {
                assertThat(used(key, text)).as("%s: %s", key, text).isEmpty();
            }
        });
    }

    static Stream<String> files() {
        return Stream.concat(ShippedTexts.policies(), Stream.of("documents/catalogue.yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_policy_and_no_paper_uses_one(String file) {
        var told = ShippedTexts.told(file);
        assertThat(told).hasSizeGreaterThan(20);
        told.forEach((path, text) -> {
            if (!FORM.matcher(path).matches()) {
                assertThat(used(path, own(path, text)))
                        .as("%s: %s: %s", file, path, text)
                        .isEmpty();
            }
        });
    }

    /// A text without what it quotes of the operator's.
    private static String own(String path, String text) {
        return QUOTING.matcher(path).matches() ? QUOTED.matcher(text).replaceAll("") : text;
    }

    /// The words to avoid in a text, each with what to say instead.
    private List<String> used(String key, String text) {
        return avoid.entrySet().stream()
                .filter(rule -> offends(key, text, rule.getKey()))
                .map(Map.Entry::toString)
                .toList();
    }

    private static boolean offends(String key, String text, String rule) {
        String word = rule.substring(rule.indexOf('.') + 1).toLowerCase(Locale.ROOT);
        String spoken = text.toLowerCase(Locale.ROOT);
        boolean label = key.startsWith("choice.") || key.startsWith("way.");
        return rule.startsWith("text.") ? spoken.contains(word) : label && spoken.equals(word);
    }

    @Test
    void the_rule_sees_what_it_should() {
        assertThat(offends("done", "お預かりしました！", "text.！")).isTrue();
        assertThat(offends("choice.x", "削除", "button.削除")).isTrue();
        assertThat(offends("choice.x", "まちがいを削除", "button.削除")).isFalse();
    }

    @Test
    void words_quoted_from_an_operators_text_are_its_own_and_no_others() {
        assertThat(used("x", own("postage.clause.ja", "ご請求の項（「1回の申請ごとに」）"))).isEmpty();
        assertThat(used("x", own("postage.clause.ja", "開示等の請求の項（「1回ごとに」）"))).hasSize(1);
        assertThat(used("x", own("notice.manager.ja", "「申請」へお進みください"))).hasSize(1);
    }
}
