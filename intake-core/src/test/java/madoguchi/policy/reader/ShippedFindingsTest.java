package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.law.Level;
import madoguchi.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that is found in the shipped policies, line by line: `policy-check/<operator>.txt` in the test resources.
/// `-Dpolicy-check.write=true` writes them anew, to be read before they are kept.
class ShippedFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"immari", "almigo", "healmate", "onet", "enmono"})
    void the_findings_are_these_and_none_is_an_error(String operator) throws IOException {
        var remarks = new PolicyCheck(CatalogueFile.shipped(), TODAY)
                .of(new PolicyFile(operator + ".yaml", bytes("/policies/" + operator + ".yaml")));

        assertThat(remarks).allMatch(remark -> remark.level() == Level.WARNING);
        List<String> pairs = remarks.stream()
                .map(remark -> in(operator, remark, Language.ENGLISH) + in(operator, remark, Language.JAPANESE))
                .toList();
        if (Boolean.getBoolean("policy-check.write")) {
            Files.writeString(
                    Path.of("src/test/resources/policy-check", operator + ".txt"), String.join("\n", pairs), UTF_8);
        }
        assertThat(String.join("", pairs).lines().toList())
                .containsExactlyElementsOf(new String(bytes("/policy-check/" + operator + ".txt"), UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static String in(String operator, Remark remark, Language language) {
        return "%s.yaml:%d: %s%n".formatted(operator, remark.line(), remark.in(language));
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(ShippedFindingsTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
