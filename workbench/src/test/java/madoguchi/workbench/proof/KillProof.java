package madoguchi.workbench.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two hundred people hold a whole conversation while the servers under them are killed again and again. Afterwards
/// every person has exactly one case with exactly the answers they gave.
@Tag("proof")
class KillProof {
    private static final int PEOPLE = Integer.getInteger("madoguchi.proof.people", 200);

    @Test
    void every_person_has_exactly_one_case_with_their_own_answers_whatever_was_killed(@TempDir Path folder)
            throws Exception {
        Sabotage sabotage = Sabotage.valueOf(System.getProperty("madoguchi.proof.without", "NONE"));
        try (var run = new ProofRun(folder, PEOPLE, sabotage)) {
            run.hold();
            var findings = new Findings(run);
            System.out.println(run + "; " + findings.summary());
            assertThat(findings.all()).isEmpty();
        }
    }
}
