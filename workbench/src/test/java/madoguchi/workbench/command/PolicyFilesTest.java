package madoguchi.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import madoguchi.workbench.WorkbenchApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `policy check` as it is called from a shell.
class PolicyFilesTest {
    private static final String IMMARI = "../config/policies/immari.yaml";

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Commands.in(new WorkbenchApplication())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    /// Where this stands in a file first, as the command says it.
    private static String at(Path file, String part) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(part)) {
                return file + ":" + (i + 1) + ":";
            }
        }
        throw new AssertionError(part);
    }

    @Test
    void the_shipped_policies_have_warnings_only() throws IOException {
        var ran = run(
                "policy",
                "check",
                IMMARI,
                "../config/policies/almigo.yaml",
                "../config/policies/healmate.yaml",
                "../config/policies/onet.yaml",
                "../config/policies/enmono.yaml");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .hasSizeGreaterThan(90)
                .allMatch(
                        line -> line.matches("\\.\\./config/policies/[a-z]+\\.yaml:[0-9]+: warning: .+ \\(.+\\); .+"));
        assertThat(ran.out())
                .contains(at(Path.of(IMMARI), "fee:")
                        + " warning: how the fee of 1000 yen is paid is not stated (APPI Article 32(1));"
                        + " publish it and write it under `payment`; until then the counter asks nobody to pay\n");
    }

    @Test
    void it_speaks_japanese() {
        var ran = run("policy", "check", "--lang=ja", IMMARI);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .allMatch(line -> line.matches("\\.\\./config/policies/immari\\.yaml:[0-9]+: 要確認\\(.+\\): .+。.+"));
    }

    @Test
    void an_error_of_the_law_is_one_of_the_command(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("immari.yaml"),
                Files.readString(Path.of(IMMARI)).replace("  correction:\n", "  correction:\n    fee: {yen: 500}\n"));

        var ran = run("policy", "check", file.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains(at(file, "fee: {yen: 500}")
                        + " error: a fee stands under `correction`, which may cost nothing (APPI Article 38);"
                        + " leave the line out\n")
                .contains(": warning: ");
    }

    @Test
    void a_mistake_of_form_is_told_in_the_same_way(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("immari.yaml"),
                Files.readString(Path.of(IMMARI)).replace("case-prefix: IM", "case-prefix: im"));
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', '\n', (byte) 0xE9});

        var ran = run(
                "policy",
                "check",
                file.toString(),
                latin.toString(),
                folder.resolve("absent.yaml").toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .containsExactly(
                        at(file, "case-prefix: im")
                                + " error: `case-prefix` is `im` (expected: two to four letters A-Z)",
                        latin + ":2: error: this line is not UTF-8 (expected: text in UTF-8)",
                        folder.resolve("absent.yaml")
                                + ":1: error: the file cannot be read (expected: one that is there and may be read)");
    }

    @Test
    void a_file_without_an_end_is_not_read_to_its_end() {
        assertThat(run("policy", "check", "/dev/zero").out())
                .isEqualTo("/dev/zero:1: error: the file is too large (expected: at most 262144 characters)\n");
    }

    @Test
    void what_is_not_understood_is_told_in_words() {
        assertThat(run("policy").err()).startsWith("expected: policy check FILE…");
        assertThat(run("policy", "check", "--lang=fr", IMMARI).err()).startsWith("--lang: fr (expected: ja or en)");
        assertThat(run("policy", "check", "--catalogue=absent.yaml", IMMARI).err())
                .isEqualTo(
                        "the document catalogue absent.yaml cannot be read (expected: a file this process may read)\n");
    }
}
