package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.law.Level;
import madoguchi.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that is found in the shipped policies, line by line: `policy-check/<operator>.txt` in the test resources.
class ShippedFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"immari", "almigo", "healmate", "onet", "enmono"})
    void the_findings_are_these_and_none_is_an_error(String operator) {
        var remarks = new PolicyCheck(CatalogueFile.shipped(), TODAY)
                .of(new PolicyFile(operator + ".yaml", bytes("/policies/" + operator + ".yaml")));

        assertThat(remarks).allMatch(remark -> remark.level() == Level.WARNING);
        assertThat(remarks.stream()
                        .flatMap(remark -> List.of(Language.ENGLISH, Language.JAPANESE).stream()
                                .map(language ->
                                        "%s.yaml:%d: %s".formatted(operator, remark.line(), remark.in(language))))
                        .toList())
                .containsExactlyElementsOf(new String(bytes("/policy-check/" + operator + ".txt"), UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(ShippedFindingsTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
