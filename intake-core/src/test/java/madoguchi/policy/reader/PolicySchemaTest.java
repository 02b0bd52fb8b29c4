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
import madoguchi.yaml.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema that editors complete by and the reader that decides must say the same.
class PolicySchemaTest {
    private static final String SCHEMA = resource("/schemas/policy.schema.json");

    @ParameterizedTest
    @ValueSource(strings = {"immari", "almigo", "healmate", "onet", "enmono"})
    void every_shipped_policy_fits_the_schema(String operator) {
        assertThat(schema().validate(resource("/policies/" + operator + ".yaml"), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void the_good_policy_of_the_tests_fits_the_schema() {
        assertThat(schema().validate(PolicyText.GOOD, InputFormat.YAML)).isEmpty();
        assertThat(schema().validate(PolicyText.WHOLE, InputFormat.YAML)).isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "named: [member, statutory-agent]/named: []",
                "named: [member, statutory-agent]/named: [member, member]",
                "named: [member, statutory-agent]/named: [guardian]",
                "release-to: person/release-to: anybody",
                "match-on: [name, birth-date, mail]/match-on: [shoe-size]",
                "visit: {where: {ja: 本社, en: Head office}}/line: {ends: [mail]}",
                "visit: {where: {ja: 本社, en: Head office}}/line: {ends: []}",
                "visit: {where: {ja: 本社, en: Head office}}/mail: {ends: [here]}",
                "en: Head office}}/en: Head office}, closed-weekly: [tue, tue]}",
                "owed: [corrected]/notes: [No histories]",
                "handwritten: true/handwritten: \"true\"",
                "relation: [family-register, guardianship-certificate]/relation: []",
                "  statutory-agent:/  guardian:",
                "member: [furigana, registered-then]/member: [agent-name]",
                "member: [furigana, registered-then]/outsider: [registered-then]",
                "member: [furigana, registered-then]/victim: [name]",
                "appointed-agent: [agent-name, agent-address, agent-birth-date]/appointed-agent: [my-number]",
                "  statutory-agent:/  appointed-agent:",
                "grounds: [rights-harmed, other-law]/grounds: [too-much-work]",
                "owed: [corrected]/owed: corrected",
                "applies-to: [disclosure]/applies-to: [everything]",
                "days: 730/days: 9999",
                "closed-weekly: [tue, fri]/closed-weekly: [tuesday]",
                "closed-yearly: [12-29..01-03, 05-01]/closed-yearly: [December]",
                "name: leaving/name: Leaving",
                "to-staff: urgent/to-staff: soon"
            })
    void what_the_reader_refuses_of_the_procedure_the_schema_refuses(String change) {
        int slash = change.indexOf('/');
        String text = PolicyText.wholeWith(change.substring(0, slash), change.substring(slash + 1));

        assertThat(schema().validate(text, InputFormat.YAML)).isNotEmpty();
        assertThat(new PolicyReader().read("example.yaml", text)).isInstanceOf(Reading.Wrong.class);
    }

    static List<Keys> sections() {
        return PolicyKeys.ALL;
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
                        PolicyKeys.ALL.stream().map(Keys::section).toList());
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
