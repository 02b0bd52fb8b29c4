package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every template keeps to.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesTest {
    private static final Pattern NAMED = Pattern.compile("words\\.(?:say|ja|below)\\('([^']*)'");

    static Stream<Path> templates() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            all = files.filter(file -> file.toString().matches(".*\\.x?html")).toList();
        }
        assertThat(all).hasSizeGreaterThan(8);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_text_it_names_is_there(Path template) throws IOException {
        List<String> known = Stream.of(TextKey.values()).map(TextKey::name).toList();
        assertThat(NAMED.matcher(Files.readString(template)).results().map(each -> each.group(1)))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_put_in_unescaped_and_nothing_runs_or_comes_from_elsewhere(Path template) throws IOException {
        assertThat(Files.readString(template))
                .doesNotContain("utext", "<script", "javascript:", " style=\"", "onclick", "og:", "[(", "__$")
                .doesNotContainPattern("(?:src|href|action)=\"(?:https?:)?//");
    }

    /// So the words to avoid, which all texts are held to (P20), stand in no page either.
    @ParameterizedTest
    @MethodSource("templates")
    void it_has_no_words_of_its_own(Path template) throws IOException {
        String text = Files.readString(template).replaceAll("(?s)<!--.*?-->|<style.*?</style>", "");
        assertThat(text.replaceAll("<(?:[^<>\"]|\"[^\"]*\")*>|&[a-z]+;", ""))
                .as("between tags")
                .doesNotContainPattern("\\p{L}");
        assertThat(text).doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
        assertThat(text).doesNotContainPattern("\\s(?:placeholder|aria-label|alt|title|label)=\"[^\"]*\\p{L}");
    }
}
