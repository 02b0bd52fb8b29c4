package madoguchi.document.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import madoguchi.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueReaderTest {
    private static final String GOOD = """
            documents:
              - id: licence
                name: {ja: 免許証, en: Licence}
                sides: [front, back-if-changed]
                photo: true
                address: shown
                carries: [pension-number]
                mask: [{ja: 番号, en: The number}]
                ask: true
              - id: old-card
                name: {ja: 古いカード, en: Old card}
                sides: [front]
                photo: false
                address: older-only
                address-before: 2020-02-04
                issued-from: 2001-01-01
                issued-until: 2011-01-01
                valid-until: 2021-01-01
                ask: true
                why-not: {ja: 終わりました, en: Over}
            """;

    @Test
    void a_good_catalogue_is_read_whole() {
        assertThat(CatalogueReader.read("catalogue.yaml", GOOD))
                .isInstanceOfSatisfying(
                        CatalogueReading.Read.class,
                        read -> assertThat(read.catalogue().byId()).containsOnlyKeys("licence", "old-card"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            id: old-card | id: licence | 10 | `id` is `licence`, as another document's is (expected: an id of its own)
            id: old-card | id: Old card | 10 | `id` is `Old card` (expected: a word of a-z, 0-9 and -, such as drivers-licence)
            sides: [front, back-if-changed] | sides: [front, bakc] | 4 | item 2 of `sides` is `bakc` (did you mean `back`?) (expected: one of address-page, back, back-if-changed, front, name-page, photo-page, whole)
            carries: [pension-number] | carries: [my-number] | 4 | `sides` asks for the back, where the My Number is (expected: the front alone; My Number Act Articles 15 and 20)
            id: licence | id: my-number-card | 4 | `sides` asks for the back, where the My Number is (expected: the front alone; My Number Act Articles 15 and 20)
            ja: 免許証 | ja: 個人番号カード | 4 | `sides` asks for the back, where the My Number is (expected: the front alone; My Number Act Articles 15 and 20)
            photo: true | photo: yes | 5 | `photo` is text (expected: true or false, not in quotes)
            ~    address: shown~ | ~    adress: shown~ | 6 | unknown key `adress` (did you mean `address`?) in document (expected: address, address-before, ask, carries, id, issued-from, issued-until, mask, name, not-older-than-months, photo, remark, sides, valid-until, why-not)
            address: older-only | address: shown | 15 | `address-before` goes with `address: older-only` only (expected: the line left out)
            ~    address-before: 2020-02-04\\n~ | ~~ | 14 | `address: older-only` stands without `address-before` (expected: the day from which those applied for show none)
            ~    mask: [{ja: 番号, en: The number}]\\n~ | ~~ | 7 | `carries` stands without `mask` (expected: what to cover, since it may be asked for)
            ~    why-not: {ja: 終わりました, en: Over}\\n~ | ~~ | 18 | `valid-until` stands without `why-not` (expected: what the person is told after it)
            ~    valid-until: 2021-01-01\\n~ | ~~ | 19 | `why-not` goes with `ask: false` or `valid-until` (expected: one of them, or the line left out)
            valid-until: 2021-01-01 | not-older-than-months: 36 | 18 | `not-older-than-months` is no number of months (expected: a whole number from 1 to 24, not in quotes)
            issued-until: 2011-01-01 | issued-until: 2000-01-01 | 17 | `issued-until` is before `issued-from` (expected: a later day)
            """)
    void each_mistake_is_named_with_its_line(String part, String instead, int line, String message) {
        String broken = part.replace("\\n", "\n");
        assertThat(GOOD.split(java.util.regex.Pattern.quote(broken), -1)).hasSize(2);

        assertThat(wrong(GOOD.replace(broken, instead == null ? "" : instead)))
                .extracting(Problem::toString)
                .contains("catalogue.yaml:" + line + ": " + message);
    }

    @Test
    void what_is_never_asked_for_says_why() {
        assertThat(wrong(GOOD.replaceFirst("ask: true", "ask: false")))
                .extracting(Problem::toString)
                .containsExactly(
                        "catalogue.yaml:9: `ask: false` stands without `why-not` (expected: the reason, for the"
                                + " person)");
    }

    @Test
    void what_is_no_catalogue_is_told() {
        assertThat(wrong("")).extracting(Problem::message).containsExactly("the file is empty (expected: a catalogue)");
        assertThat(wrong("documents: []"))
                .extracting(Problem::message)
                .containsExactly("`documents` has 0 items (expected: 1 to 60)");
    }

    @Test
    void a_file_of_the_operators_own_stands_in_its_place(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), GOOD);

        assertThat(CatalogueFile.read(Optional.of(own)).byId()).containsOnlyKeys("licence", "old-card");
        assertThat(CatalogueFile.read(Optional.empty()).byId()).containsKey("drivers-licence");
    }

    @Test
    void a_file_that_cannot_be_used_is_named(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), GOOD.replace("photo: true", "photo: yes"));
        assertThatThrownBy(() -> CatalogueFile.read(Optional.of(broken)))
                .isInstanceOf(CatalogueUnusable.class)
                .hasMessageContaining(broken + ":5: `photo` is text");

        Path absent = folder.resolve("absent.yaml");
        assertThatThrownBy(() -> CatalogueFile.read(Optional.of(absent)))
                .isInstanceOf(CatalogueUnusable.class)
                .hasMessageContaining(absent + " cannot be read");

        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', (byte) 0xE9});
        assertThat(new String(Files.readAllBytes(latin), UTF_8)).contains("\uFFFD");
        assertThatThrownBy(() -> CatalogueFile.read(Optional.of(latin)))
                .isInstanceOf(CatalogueUnusable.class)
                .hasMessageContaining("is not UTF-8");
    }

    private static List<Problem> wrong(String text) {
        return switch (CatalogueReader.read("catalogue.yaml", text)) {
            case CatalogueReading.Read(var catalogue) ->
                throw new AssertionError(
                        Arrays.toString(catalogue.byId().keySet().toArray()));
            case CatalogueReading.Wrong(var problems) -> problems;
        };
    }
}
