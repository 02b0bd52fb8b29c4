package madoguchi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.conversation.HappyPaths;
import madoguchi.conversation.House;
import madoguchi.conversation.Operators;
import madoguchi.policy.Asker;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A happy path stands in the files for every kind and asker of every operator. With `-Dscenarios.paths=true` what the
/// people do is written anew, and has to be run with `-Dscenarios.write=true` afterwards.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HappyPathsTest {
    private static final Path FOLDER = ScenarioFile.FOLDER.resolve("happy-path");

    static Stream<String> operators() {
        return Operators.all();
    }

    static Path file(String operator, Kind kind) {
        return FOLDER.resolve(operator).resolve(kind.key() + ".txt");
    }

    static String title(Optional<Asker> asker) {
        return asker.map(Asker::key).orElse("anybody");
    }

    @ParameterizedTest
    @MethodSource("operators")
    void every_kind_and_asker_has_one_that_ends_in_a_case_of_that_kind(String operator) {
        HappyPaths.kinds(Operators.house(operator)).forEach(kind -> {
            var file = ScenarioFile.read(file(operator, kind));
            assertThat(file.scenarios())
                    .extracting(Scenario::title)
                    .containsExactlyElementsOf(HappyPaths.askers(kind).stream()
                            .map(HappyPathsTest::title)
                            .toList());
            assertThat(file.scenarios()).allSatisfy(scenario -> {
                assertThat(scenario.operators()).containsExactly(operator);
                List<String> filed = scenario.beats().getLast().filed();
                assertThat(filed)
                        .first()
                        .isEqualTo(staffOnly(scenario) ? "matter human-wanted" : "matter " + kind.key());
            });
        });
    }

    private static boolean staffOnly(Scenario scenario) {
        return scenario.title().equals(Asker.BEREAVED.key()) || scenario.title().equals(Asker.AUTHORITY.key());
    }

    @ParameterizedTest
    @MethodSource("operators")
    void what_people_do_is_still_the_shortest_way(String operator) {
        House house = Operators.house(operator);
        HappyPaths.kinds(house)
                .forEach(kind -> assertThat(
                                ScenarioFile.read(file(operator, kind)).scenarios())
                        .allSatisfy(scenario -> assertThat(scenario.beats())
                                .extracting(Scenario.Beat::act)
                                .containsExactlyElementsOf(beats(operator, kind, scenario.title()).stream()
                                        .map(Scenario.Beat::act)
                                        .toList())));
    }

    @Test
    void writes_them_when_told_to() {
        Assumptions.assumeTrue(Boolean.getBoolean("scenarios.paths"));
        Operators.all()
                .forEach(operator -> HappyPaths.kinds(Operators.house(operator))
                        .forEach(kind -> new ScenarioFile(
                                        file(operator, kind),
                                        List.of(),
                                        HappyPaths.askers(kind).stream()
                                                .map(HappyPathsTest::title)
                                                .map(who -> new Scenario(
                                                        who, List.of(operator), beats(operator, kind, who)))
                                                .toList())
                                .write()));
    }

    private static List<Scenario.Beat> beats(String operator, Kind kind, String who) {
        Optional<Asker> asker =
                Stream.of(Asker.values()).filter(each -> each.key().equals(who)).findFirst();
        return HappyPaths.of(Operators.house(operator), language(operator), kind, asker, People.at(operator)).stream()
                .map(line -> new Scenario.Beat(line.act(), line.told(), List.of(), List.of(), List.of()))
                .toList();
    }

    /// One of the five publishes its policy in English only.
    private static Language language(String operator) {
        return operator.equals("almigo") ? Language.ENGLISH : Language.JAPANESE;
    }
}
