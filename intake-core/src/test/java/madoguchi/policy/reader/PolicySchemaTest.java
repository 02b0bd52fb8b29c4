package madoguchi.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema that editors complete by and the reader that decides must say the same.
class PolicySchemaTest {
    private static final String SCHEMA = resource("/schemas/policy.schema.json");

    @Test
    void the_shipped_policy_fits_the_schema() {
        assertThat(schema().validate(resource("/policies/immari.yaml"), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void the_good_policy_of_the_tests_fits_the_schema() {
        assertThat(schema().validate(PolicyText.GOOD, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status: confirmed/status: exmple",
                "case-prefix: EX/case-prefix: ex",
                "confirmed-by: Legal, Example KK\n/",
                "en: Example KK/fr: Exemple SA",
                "days: 14/days: 0",
                "abandon-after: 14d/abandon-after: 14 days",
                "mail: desk@example.jp/mail: desk"
            })
    void what_the_reader_refuses_the_schema_refuses(String change) {
        int slash = change.indexOf('/');
        String text = PolicyText.with(change.substring(0, slash), change.substring(slash + 1));

        assertThat(schema().validate(text, InputFormat.YAML)).isNotEmpty();
        assertThat(new PolicyReader().read("example.yaml", text)).isInstanceOf(Reading.Wrong.class);
    }

    static List<Keys> sections() {
        return Keys.ALL;
    }

    @ParameterizedTest
    @MethodSource("sections")
    void schema_and_reader_know_the_same_keys(Keys keys) {
        var section = JsonMapper.shared().readTree(SCHEMA).at("/$defs/" + keys.section());

        assertThat(section.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(section.path("properties").propertyNames()).isEqualTo(keys.known());
        assertThat(words(section.path("required"))).isEqualTo(keys.required());
    }

    @Test
    void every_section_of_the_schema_is_one_of_the_reader() {
        var defs = JsonMapper.shared().readTree(SCHEMA).path("$defs");

        assertThat(defs.properties().stream()
                        .filter(def -> def.getValue().has("properties"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        Keys.ALL.stream().map(Keys::section).toList());
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA);
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(PolicySchemaTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
