package madoguchi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import madoguchi.conversation.HappyPaths;
import madoguchi.conversation.Operators;
import madoguchi.policy.Asker;
import madoguchi.policy.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// How often somebody has to do something until a request is handed in stands in `docs/inputs.md`, and is counted from
/// the happy paths. With `-Dscenarios.write=true` the table is written.
@DisplayNameGeneration(ReplaceUnderscores.class)
class InputCountsTest {
    private static final Path PAGE = Path.of("../docs/inputs.md");
    private static final List<Asker> SHOWN =
            List.of(Asker.MEMBER, Asker.OUTSIDER, Asker.VICTIM, Asker.STATUTORY_AGENT, Asker.APPOINTED_AGENT);

    @Test
    void the_table_counts_what_the_happy_paths_do() throws IOException {
        String page = Files.readString(PAGE);
        String table = table();
        if (Boolean.getBoolean("scenarios.write")) {
            page = page.substring(0, page.indexOf("| Kind")) + table;
            Files.writeString(PAGE, page);
        }
        assertThat(page).endsWith(table);
    }

    private static String table() {
        List<String> operators = Operators.all().toList();
        var table = new StringBuilder("| Kind | Who asks | " + String.join(" | ", operators) + " |\n|---|---|"
                + "--:|".repeat(operators.size()) + "\n");
        for (Kind kind : Kind.values()) {
            var rows = HappyPaths.askers(kind).stream()
                    .filter(asker -> asker.filter(who -> !SHOWN.contains(who)).isEmpty())
                    .map(HappyPathsTest::title)
                    .toList();
            for (String who : rows) {
                table.append("| ").append(kind.key()).append(" | ").append(who).append(" | ");
                table.append(operators.stream()
                        .map(operator -> inputs(operator, kind, who))
                        .collect(Collectors.joining(" | ")));
                table.append(" |\n");
            }
        }
        return table.toString();
    }

    private static String inputs(String operator, Kind kind, String who) {
        if (HappyPaths.kinds(Operators.house(operator)).noneMatch(kind::equals)) {
            return "–";
        }
        return ScenarioFile.read(HappyPathsTest.file(operator, kind)).scenarios().stream()
                .filter(scenario -> scenario.title().equals(who))
                .map(scenario -> String.valueOf(scenario.inputs()))
                .findFirst()
                .orElse("–");
    }
}
