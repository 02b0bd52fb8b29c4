package madoguchi.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import madoguchi.document.reader.CatalogueFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @Test
    void every_file_of_the_folder_is_an_operator() throws IOException {
        String normal = PolicyText.with("discretion: high", "discretion: normal");
        write("example.yaml", normal);
        write("other.yaml", normal.replace("case-prefix: EX", "case-prefix: OT"));
        write("README.md", "not a policy");

        var policies = new PolicyFolder(folder.toString(), false).load();

        assertThat(policies.byOperator()).containsOnlyKeys("example", "other");
        assertThat(policies.of("other").orElseThrow().casePrefix()).isEqualTo("OT");
        assertThat(policies.of("nobody")).isEmpty();
    }

    @Test
    void the_problems_of_all_files_are_told_together() throws IOException {
        write("a1.yaml", PolicyText.with("case-prefix: EX", "case-prefix: e"));
        write("b2.yaml", PolicyText.with("discretion: high", "discretion: low"));
        write("c3.yml", PolicyText.GOOD);
        Files.write(folder.resolve("d4.yaml"), new byte[] {'a', ':', '\n', (byte) 0x93, (byte) 0xFA});

        assertThatThrownBy(() -> new PolicyFolder(folder.toString(), false).load())
                .isInstanceOf(PoliciesUnusable.class)
                .hasMessageContainingAll(
                        "the policies in " + folder + " cannot be used:",
                        "\n  a1.yaml:7: `case-prefix` is `e`",
                        "\n  b2.yaml:9: `discretion` is `low`",
                        "\n  c3.yml:1: the file's name",
                        "\n  d4.yaml:2: this line is not UTF-8");
    }

    @Test
    void an_example_is_refused_with_its_line_and_what_to_do() {
        assertThatThrownBy(() -> new PolicyFolder("classpath:/policies/", false).load())
                .isInstanceOf(PoliciesUnusable.class)
                .hasMessageContaining("immari.yaml:12: this policy is an example")
                .hasMessageContainingAll("confirmed-by", "confirmed-on", "madoguchi.allow-examples=true");
    }

    @Test
    void examples_run_where_they_are_allowed() {
        assertThat(new PolicyFolder("classpath:/policies/", true).load().byOperator())
                .containsKey("immari");
    }

    @Test
    void postage_that_nobody_settled_stops_a_confirmed_policy() throws IOException {
        String settled = PolicyText.WHOLE;
        write("example.yaml", settled);
        assertThat(new PolicyFolder(folder.toString(), false).load().of("example"))
                .isPresent();

        write("example.yaml", settled.replaceFirst("(?m)^  settled-by:.*\n", ""));
        assertThatThrownBy(() -> new PolicyFolder(folder.toString(), true).load())
                .isInstanceOf(PoliciesUnusable.class)
                .hasMessageContaining("example.yaml:69: nobody has settled which kinds the postage is for")
                .hasMessageContainingAll("settled-by", "APPI Article 38");
    }

    @Test
    void what_the_law_does_not_allow_stops_the_start() throws IOException {
        write(
                "example.yaml",
                PolicyText.with(
                        "  disclosure:",
                        "  correction:\n    fee: {yen: 500}\n    clause: {ja: 7条, en: Clause 7}\n  disclosure:"));

        assertThatThrownBy(() -> new PolicyFolder(folder.toString(), true).load())
                .isInstanceOf(PoliciesUnusable.class)
                .hasMessageContaining(
                        "example.yaml:14: a fee stands under `correction`, which may cost nothing (expected:"
                                + " leave the line out; APPI Article 38)");
    }

    /// One mistake of form hides nothing else.
    @Test
    void every_problem_of_a_file_is_told_at_once_whatever_it_is() throws IOException {
        write("a1.yaml", PolicyText.GOOD);
        write(
                "b2.yaml",
                PolicyText.with("status: confirmed", "status: example\nunknown: 1\ntext-seen: 2026-04-01")
                        .replaceAll("(?m)^confirmed-(by|on):.*\n", "")
                        .replace(
                                "  disclosure:",
                                "  correction:\n    fee: {yen: 500}\n    clause: {ja: 7条, en: Clause 7}\n  disclosure:")
                        .replace("ja: 任意です", "ja: マイナンバーを送ってください"));

        assertThatThrownBy(() -> new PolicyFolder(folder.toString(), false).load())
                .isInstanceOf(PoliciesUnusable.class)
                .hasMessageContainingAll(
                        "\n  b2.yaml:1: this policy is an example",
                        "\n  b2.yaml:2: unknown key `unknown`",
                        "\n  b2.yaml:7: the case prefix EX is used already in a1.yaml:7",
                        "\n  b2.yaml:14: a fee stands under `correction`",
                        "\n  b2.yaml:23: it asks for a number nobody may ask for: My Number");
    }

    /// What stands in for a value that could not be read is judged by nobody.
    @Test
    void what_could_not_be_read_is_not_called_missing() throws IOException {
        write(
                "a1.yaml",
                PolicyText.with("status: confirmed", "status: confirm")
                        .replace("mail: desk@example.jp", "mail:")
                        .replaceAll("(?m)^ {2}(phone|post):.*\n", "")
                        .replace("case-prefix: EX", "case-prefix: ex"));
        write("b2.yaml", PolicyText.with("case-prefix: EX", "case-prefix: 1"));
        write("c3.yaml", "- no policy");

        assertThatThrownBy(() -> new PolicyFolder(folder.toString(), false).load())
                .isInstanceOf(PoliciesUnusable.class)
                .message()
                .contains("a1.yaml:1: `status` is `confirm`", "a1.yaml:23: `mail` has no value")
                .doesNotContain("is an example", "no way to reach", "is used already");
    }

    @Test
    void nobody_has_confirmed_a_file_on_a_day_to_come() throws IOException {
        write("a1.yaml", PolicyText.GOOD);
        var catalogue = CatalogueFile.shipped();

        assertThatThrownBy(
                        () -> new PolicyFolder(folder.toString(), false, catalogue, LocalDate.of(2026, 3, 31)).load())
                .hasMessageContaining(
                        "a1.yaml:3: `confirmed-on` is 2026-04-01, which is yet to come (expected: 2026-03-31 at the"
                                + " latest)");
        assertThat(new PolicyFolder(folder.toString(), false, catalogue, LocalDate.of(2026, 4, 1))
                        .load()
                        .byOperator())
                .containsOnlyKeys("a1");
    }

    @Test
    void two_operators_cannot_share_a_prefix() throws IOException {
        write("a1.yaml", PolicyText.GOOD);
        write("b2.yaml", PolicyText.GOOD);

        assertThatThrownBy(() -> new PolicyFolder(folder.toString(), false).load())
                .hasMessageContaining("b2.yaml:7: the case prefix EX is used already in a1.yaml:7");
    }

    @Test
    void a_place_without_policies_is_named_with_the_setting() {
        assertThatThrownBy(() -> new PolicyFolder(folder.toString(), false).load())
                .hasMessageContainingAll("madoguchi.policies", folder.toString(), "holds no policy");
        assertThatThrownBy(() -> new PolicyFolder(folder.resolve("absent").toString(), false).load())
                .hasMessageContainingAll("madoguchi.policies", "absent", "is no folder");
        assertThatThrownBy(() -> new PolicyFolder("classpath:/nowhere/", false).load())
                .isInstanceOf(PoliciesUnusable.class)
                .hasMessageContainingAll("madoguchi.policies", "classpath:/nowhere/");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
