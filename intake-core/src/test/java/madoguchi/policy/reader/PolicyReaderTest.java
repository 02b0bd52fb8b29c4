package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import madoguchi.policy.Discretion;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Policy;
import madoguchi.policy.Standing;
import madoguchi.yaml.Problem;
import madoguchi.yaml.YamlDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
    @Test
    void a_good_file_is_read_whole() {
        var policy = read(PolicyText.GOOD);

        assertThat(policy.operator()).isEqualTo("example");
        assertThat(policy.standing()).isEqualTo(new Standing.Confirmed("Legal, Example KK", LocalDate.of(2026, 4, 1)));
        assertThat(policy.entity()).isEqualTo(new Localized("株式会社見本", "Example KK"));
        assertThat(policy.casePrefix()).isEqualTo("EX");
        assertThat(policy.published()).contains("https://example.jp/privacy");
        assertThat(policy.kinds()).containsOnlyKeys(Kind.INQUIRY, Kind.DISCLOSURE);
        assertThat(policy.notice().version()).isEqualTo("1");
        assertThat(policy.desk().phone()).contains("03-1234-5678");
        assertThat(policy.discretion()).isEqualTo(Discretion.HIGH);
        assertThat(policy.answerBy().orElseThrow().days()).isEqualTo(14);
        assertThat(policy.abandonAfter()).contains(Duration.ofDays(14));
    }

    @Test
    void the_fingerprint_is_the_sha_256_of_the_files_bytes() throws NoSuchAlgorithmException {
        var sha256 = MessageDigest.getInstance("SHA-256").digest(PolicyText.GOOD.getBytes(UTF_8));

        assertThat(read(PolicyText.GOOD).fingerprint()).isEqualTo(HexFormat.of().formatHex(sha256));
    }

    @Test
    void what_a_policy_does_not_state_stays_absent() {
        var policy = read(PolicyText.with("published: https://example.jp/privacy\n", "")
                .replaceAll("(?m)^ {2}(phone|post|hours):.*\n", "")
                .replaceAll("(?s)answer-by:.*", ""));

        assertThat(policy.published()).isEmpty();
        assertThat(policy.desk().mail()).isPresent();
        assertThat(policy.desk().phone()).isEmpty();
        assertThat(policy.desk().post()).isEmpty();
        assertThat(policy.desk().hours()).isEmpty();
        assertThat(policy.answerBy()).isEmpty();
        assertThat(policy.abandonAfter()).isEmpty();
    }

    /// What editors read by YAML 1.2 is text here too, though the library's YAML 1.1 takes it for something else.
    @ParameterizedTest
    @CsvSource({"no", "on", "10:30", "2026-04-01"})
    void text_need_not_be_quoted_against_old_yaml(String value) {
        assertThat(read(PolicyText.with("version: \"1\"", "version: " + value))
                        .notice()
                        .version())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            status: confirmed | status: exmple          | 1 | `status` is `exmple` (did you mean `example`?) (expected: one of confirmed, example)
            confirmed-on: 2026-04-01 | confirmed-on: 2026-02-30 | 3 | `confirmed-on` is `2026-02-30`, which is no date (expected: year-month-day, such as 2026-04-01)
            confirmed-on: 2026-04-01 | confirmed-on: April   | 3 | `confirmed-on` is `April`, which is no date (expected: year-month-day, such as 2026-04-01)
            case-prefix: EX   | case-prefix: ex         | 7 | `case-prefix` is `ex` (expected: two to four letters A-Z)
            case-prefix: EX   | case-prefix: 12         | 7 | `case-prefix` is a number (expected: text; put it in quotes if it is meant as text)
            case-prefix: EX   | case-prefix: true       | 7 | `case-prefix` is a yes/no value (expected: text; put it in quotes if it is meant as text)
            case-prefix: EX   | case-prefix: [EX]       | 7 | `case-prefix` is a list (expected: text)
            case-prefix: EX   | case-prefix:            | 7 | `case-prefix` has no value (expected: one)
            case-prefix: EX   | case-prefix: '  '       | 7 | `case-prefix` is an empty text (expected: a text, or the whole line left out)
            case-prefix: EX   | casePrefix: EX          | 7 | unknown key `casePrefix` (did you mean `case-prefix`?) in policy (expected: abandon-after, answer-by, askers, calendar, case-prefix, complaints, confirmed-by, confirmed-on, desk, discretion, documents, entity, free-of-charge, identity, kinds, member-page, minors, my-number, notice, office, postage, published, questions, refusals, retention, routes, service-names, signposts, status, substitute-measure, text-of, text-seen)
            discretion: high  | discretion: higher      | 9 | `discretion` is `higher` (did you mean `high`?) (expected: one of high, normal)
            published: https://example.jp/privacy | published: example.jp | 8 | `published` is `example.jp` (expected: a web address such as https://example.jp/privacy)
            published: https://example.jp/privacy | published: null       | 8 | `published` has no value (expected: one, or the whole line left out)
            abandon-after: 14d | abandon-after: 14 days | 30 | `abandon-after` is no length of time (expected: days or hours from 1h to 365d, such as 14d or 36h)
            abandon-after: 14d | abandon-after: 400d    | 30 | `abandon-after` is no length of time (expected: days or hours from 1h to 365d, such as 14d or 36h)
            days: 14          | days: "14"              | 28 | `days` is no number of days (expected: a whole number from 1 to 365, not in quotes)
            days: 14          | days: 0                 | 28 | `days` is no number of days (expected: a whole number from 1 to 365, not in quotes)
            mail: desk@example.jp | mail: desk          | 23 | `mail` is `desk` (expected: a mail address such as desk@example.jp)
            name: {ja: 相談室, en: Desk} | name: {ja: 相談室} | 22 | `name` has no `en` (expected: the keys en, ja)
            name: {ja: 相談室, en: Desk} | name: 相談室       | 22 | `name` is text (expected: the keys en, ja)
            name: {ja: 相談室, en: Desk} | name: {ja: 相談室, en: "De\\nsk"} | 22 | `en` has more than one line (expected: a text of one line)
            name: {ja: 相談室, en: Desk} | name: {ja: 相談室, en: "De\\u202Esk"} | 22 | `en` holds the invisible character U+202E (expected: text one can see)
            clause: {ja: 6条, en: Clause 6} | {} | 14 | `disclosure` has no `clause` (expected: the keys after, clause, fee, fee-reserved, methods, reasons, words)
            disclosure: | disclosur: | 13 | unknown key `disclosur` (did you mean `disclosure`?) in kinds (expected: complaint, correction, disclosure, inquiry, provision-records, provision-stop, purpose-notice, suspension)
            discretion: high | status: confirmed | 9 | `status` is here twice, first in line 1 (expected: once)
            discretion: high | discretion: &a high | 9 | the anchor `&a` is not allowed (expected: the value without it)
            discretion: high | discretion: !!str high | 9 | the tag `tag:yaml.org,2002:str` is not allowed (expected: the value without a tag)
            """)
    void each_mistake_is_named_with_its_line(String part, String instead, int line, String message) {
        var problems = wrong(PolicyText.with(part, instead));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.line()).isEqualTo(line);
        });
        assertThat(problems)
                .filteredOn(problem -> !problem.message().contains("has no `case-prefix`")
                        && !problem.message().contains("has no `discretion`"))
                .hasSize(1);
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_their_lines() {
        var text = PolicyText.GOOD
                .replace("case-prefix: EX", "case-prefix: e")
                .replace("en: Example KK", "fr: Exemple SA")
                .replace("days: 14", "days: soon");

        assertThat(wrong(text))
                .extracting(Problem::toString)
                .containsExactly(
                        "example.yaml:5: `entity` has no `en` (expected: the keys en, ja)",
                        "example.yaml:6: unknown key `fr` in line (expected: en, ja)",
                        "example.yaml:7: `case-prefix` is `e` (expected: two to four letters A-Z)",
                        "example.yaml:28: `days` is no number of days (expected: a whole number from 1 to 365, not in quotes)");
    }

    @Test
    void a_document_may_begin_with_its_marker() {
        assertThat(read("---\n" + PolicyText.GOOD).casePrefix()).isEqualTo("EX");
    }

    @Test
    void a_confirmed_policy_names_who_and_since_when() {
        assertThat(wrong(PolicyText.with("confirmed-by: Legal, Example KK\n", "")))
                .extracting(Problem::toString)
                .containsExactly("example.yaml:1: `status: confirmed` stands without `confirmed-by`"
                        + " (expected: who at the operator stands behind this file)");
    }

    @Test
    void an_example_is_not_half_confirmed() {
        assertThat(wrong(PolicyText.with("status: confirmed", "status: example")))
                .extracting(Problem::line)
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a: [            | 2 | this is not YAML
            a: "            | 2 | this is not YAML
            a: b: c         | 1 | this is not YAML
            %YAML 1.1\\n---\\na: b | 1 | directives
            a: b\\n---\\nc: d      | 2 | a second document
            a: b\\n\\u0007          | 2 | the character U+0007
            \\t- a           | 1 | this is not YAML
            - a             | 1 | the policy is a list
            hello           | 1 | the policy is text
            # only this     | 1 | the file is empty
            a: &x [*x]      | 1 | the anchor `&x`
            [[[[[[[[[[[]]]]]]]]]]] | 1 | nested more than 10 deep
            ? [a]\\n: b      | 1 | a key is a list
            """)
    void what_is_no_policy_is_told_with_its_line(String text, int line, String message) {
        var problems = wrong(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007") + "\n");

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).startsWith(message);
        });
    }

    @Test
    void a_huge_file_is_refused_unread() {
        assertThat(wrong("a".repeat(YamlDocument.MOST_CHARACTERS + 1)))
                .extracting(Problem::toString)
                .containsExactly("example.yaml:1: the file has 262145 characters (expected: at most 262144)");
    }

    @Test
    void deep_nesting_does_not_exhaust_the_reader() {
        assertThat(wrong("[".repeat(100_000))).isNotEmpty();
        assertThat(wrong("a: ".repeat(50_000))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Example.yaml", "e.yaml", "example.yml", "example", "ex_ample.yaml", "a..yaml", "窓口.yaml"})
    void the_file_must_be_named_like_an_operator(String name) {
        assertThat(new PolicyReader().read(name, PolicyText.GOOD))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .singleElement()
                                .asString()
                                .startsWith(name + ":1: the file's name"));
    }

    /// Whatever is cut from or put into the text: an answer, never an exception, and every problem within the file.
    @Test
    void a_text_damaged_anywhere_never_throws() {
        var random = new Random(20261122);
        var bits = List.of(
                ":", "\n", " ", "  ", "\"", "'", "[", "{", "}", "&a ", "*a", "!", "|", "- ", "\t", "\uD800", "\u202E",
                "?");
        var reader = new PolicyReader();
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder(PolicyText.WHOLE);
            for (int n = 0; n <= i % 3; n++) {
                int at = random.nextInt(text.length());
                text.replace(
                        at, Math.min(text.length(), at + random.nextInt(8)), bits.get(random.nextInt(bits.size())));
            }
            if (reader.read("example.yaml", text.toString()) instanceof Reading.Wrong(var problems)) {
                int lines = text.toString().split("\\R", -1).length;
                assertThat(problems)
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, lines));
            }
        }
    }

    private static Policy read(String text) {
        return switch (new PolicyReader().read("example.yaml", text)) {
            case Reading.Read(var policy) -> policy;
            case Reading.Wrong(var problems) -> throw new AssertionError(Arrays.toString(problems.toArray()));
        };
    }

    private static List<Problem> wrong(String text) {
        return switch (new PolicyReader().read("example.yaml", text)) {
            case Reading.Read _ -> throw new AssertionError("read without a problem");
            case Reading.Wrong(var problems) -> problems;
        };
    }
}
