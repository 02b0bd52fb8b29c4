package madoguchi.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import madoguchi.yaml.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The schema that editors complete by and the reader that decides must say the same.
class CatalogueSchemaTest {
    private static final String SCHEMA = resource("/schemas/catalogue.schema.json");
    private static final String SHIPPED = resource("/documents/catalogue.yaml");

    @Test
    void the_shipped_catalogue_fits_the_schema() {
        assertThat(problems(SHIPPED)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address-before: 2020-02-04/#",
                "address: older-only/address: shown",
                "sides: [photo-page, address-page]/sides: [photo]",
                "valid-until: 2025-12-01/#",
                "not-older-than-months: 3/not-older-than-months: 0",
                "carries: [pension-number]\n    mask:\n      - {ja: 基礎年金番号, en: The basic pension number}/carries: [pension-number]",
                "id: passport/id: Passport"
            })
    void what_the_reader_refuses_the_schema_refuses(String change) {
        int slash = change.indexOf('/');
        String text = SHIPPED.replace(change.substring(0, slash), change.substring(slash + 1));

        assertThat(text).isNotEqualTo(SHIPPED);
        assertThat(problems(text)).isPositive();
        assertThat(CatalogueReader.read("catalogue.yaml", text)).isInstanceOf(CatalogueReading.Wrong.class);
    }

    static List<Keys> sections() {
        return CatalogueKeys.ALL;
    }

    @ParameterizedTest
    @MethodSource("sections")
    void schema_and_reader_know_the_same_keys(Keys keys) {
        var section = JsonMapper.shared().readTree(SCHEMA).at("/$defs/" + keys.section());

        Set<String> required = new HashSet<>();
        section.path("required").forEach(word -> required.add(word.asString()));
        assertThat(section.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(section.path("properties").propertyNames()).isEqualTo(keys.known());
        assertThat(required).isEqualTo(keys.required());
    }

    @Test
    void every_section_of_the_schema_is_one_of_the_reader() {
        assertThat(JsonMapper.shared().readTree(SCHEMA).path("$defs").properties().stream()
                        .filter(def -> def.getValue().has("properties"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        CatalogueKeys.ALL.stream().map(Keys::section).toList());
    }

    private static int problems(String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA)
                .validate(yaml, InputFormat.YAML)
                .size();
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(CatalogueSchemaTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
