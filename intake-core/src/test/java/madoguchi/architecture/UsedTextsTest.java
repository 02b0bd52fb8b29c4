package madoguchi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Every text is said somewhere: a key that no code of any module names, and no page, fails the build.
///
/// Read from the sources, since the modules that come later are not compiled yet. A name in a comment is no use, nor is
/// one in a set of keys or in a comparison: both only sort what others say. A choice or a way that nothing offers does
/// not use its label and its words either.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UsedTextsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NO_USE =
            Pattern.compile("//[^\n]*|EnumSet\\.of\\([^;]*;|[=!]= TextKey\\.\\w+|import [^\n]*");
    private static final Pattern NAMED = Pattern.compile("TextKey\\.([A-Z][A-Z0-9_]*)");
    /// Pages and papers name texts in their templates.
    private static final Pattern NAMED_BY_A_TEMPLATE = Pattern.compile("'([A-Z][A-Z0-9_]*)'");

    /// A constant of an enum whose constants carry texts: its name, and what stands between its brackets.
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z][A-Z0-9_]*)\\(([^;]*?)\\)[,;]$");

    private static final Pattern CAPITALS = Pattern.compile("(?<!TextKey\\.)\\b([A-Z][A-Z0-9_]*)\\b");

    @Test
    void every_text_is_used() {
        List<String> code = files(".java").map(UsedTextsTest::code).toList();
        Map<String, Long> times = times(code);
        Set<String> used = code.stream()
                .map(source -> offered(source, times))
                .flatMap(source -> names(NAMED, source))
                .collect(Collectors.toSet());
        files(".html", ".xhtml")
                .flatMap(page -> names(NAMED_BY_A_TEMPLATE, page))
                .forEach(used::add);
        var unused = EnumSet.allOf(TextKey.class);
        unused.removeIf(key -> used.contains(key.name()));
        assertThat(unused).isEmpty();
    }

    @Test
    void the_rule_sees_what_is_no_use() {
        String source = code("""
                /// See TextKey.DONE.
                enum Pick {
                    YES("y", TextKey.CHOICE_KIND_YES, TextKey.WORDS_YES),
                    NO("n", TextKey.CHOICE_KIND_NO);
                }
                private static final Set<TextKey> HARMLESS = EnumSet.of(TextKey.CROSSED,
                        TextKey.GUARDED);
                boolean done = text == TextKey.STOPPED; // TextKey.FEE
                turn.say(TextKey.RESTING).offer(Pick.YES);
                """);
        assertThat(names(NAMED, offered(source, times(List.of(source)))))
                .containsExactly("CHOICE_KIND_YES", "WORDS_YES", "RESTING");
    }

    private static String code(String source) {
        return NO_USE.matcher(source).replaceAll("");
    }

    /// The source without the constants that carry texts and are named nowhere but where they are declared.
    private static String offered(String source, Map<String, Long> times) {
        return source.contains("enum ")
                ? CONSTANT.matcher(source)
                        .replaceAll(constant -> times.getOrDefault(constant.group(1), 0L) > 1
                                ? java.util.regex.Matcher.quoteReplacement(constant.group())
                                : "")
                : source;
    }

    /// How often each constant is named, be it by a list, a switch or its enum's name; keys aside.
    private static Map<String, Long> times(List<String> code) {
        return code.stream()
                .flatMap(source -> names(CAPITALS, source))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    private static Stream<String> names(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1));
    }

    private static Stream<String> files(String... endings) {
        try (var modules = Files.list(ROOT)) {
            return modules
                    .map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(UsedTextsTest::below)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .map(UsedTextsTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
