package madoguchi.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.conversation.House;
import madoguchi.conversation.Operators;
import madoguchi.engine.Engine;
import madoguchi.engine.MovableClock;
import madoguchi.link.OneTimeLinks;
import madoguchi.outbox.Parcel;
import madoguchi.store.BundledRedis;
import madoguchi.store.RedisStores;
import madoguchi.store.redis.RedisLinks;
import madoguchi.store.redis.RedisNamesakes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Runs every scenario through the real engine on a real Redis. With `-Dscenarios.write=true` what follows is written
/// into the files wherever they leave it open, to be read before it is committed; with `-Dscenarios.rewrite=true` as
/// well wherever it is another now.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenariosTest {
    private static final Set<String> BEHAVIOURS = Set.of(
            "cancellations",
            "corrections",
            "danger",
            "digressions",
            "discretion",
            "happy-path",
            "invalid-input",
            "languages",
            "people",
            "repetition",
            "resumption",
            "signposts");

    @RegisterExtension
    static final BundledRedis REDIS = new BundledRedis();

    @TestFactory
    Stream<DynamicContainer> every_scenario_goes_as_it_is_written() {
        return ScenarioFile.all().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        ScenarioFile.FOLDER.relativize(file.path()).toString(), tests(file)));
    }

    private Stream<DynamicTest> tests(ScenarioFile file) {
        return Boolean.getBoolean("scenarios.write")
                ? Stream.of(DynamicTest.dynamicTest("is written", () -> write(file)))
                : file.scenarios().stream()
                        .flatMap(scenario -> scenario.operators().stream()
                                .map(operator -> DynamicTest.dynamicTest(
                                        scenario.title() + " at " + operator, () -> play(scenario, operator))));
    }

    private Counter open(String operator) {
        REDIS.empty();
        var clock = new MovableClock();
        var store = RedisStores.on(REDIS.connections());
        var engine = Engine.on(store, new RedisNamesakes(REDIS.connections()), clock);
        House house = Operators.house(operator);
        return new Counter(
                engine,
                new OneTimeLinks(new RedisLinks(REDIS.connections()), store, engine.safe, clock),
                operator,
                house);
    }

    private void play(Scenario scenario, String operator) {
        Counter counter = open(operator);
        for (int at = 0; at < scenario.beats().size(); at++) {
            Scenario.Beat beat = scenario.beats().get(at);
            var heard = counter.act(beat);
            String where = "step " + (at + 1) + ": " + beat.act();
            if (beat.open()) {
                throw new AssertionError(where + " says nothing of what follows");
            }
            Hearing.check(where, beat, heard, counter);
            Wall.check(where, beat, heard, Operators.house(operator));
        }
        assertThat(counter.engine().stranded()).as("what did not arrive").isEmpty();
        Discretion.check(counter, Operators.house(operator));
    }

    /// Each at one of its operators, in turn. Some of what is typed means nothing in the other language; then what is
    /// answered to that is looked at.
    @Test
    void no_answer_is_a_wall_of_text_in_english_either() {
        var inEnglish = new InEnglish(Operators.house("immari").texts());
        var found = new TreeSet<String>();
        int turn = 0;
        for (ScenarioFile file : ScenarioFile.all()) {
            for (Scenario scenario : file.scenarios()) {
                String operator =
                        scenario.operators().get(turn++ % scenario.operators().size());
                inEnglish(inEnglish, scenario, operator)
                        .forEach(wall -> found.add(scenario.title() + " at " + operator + ": " + wall));
            }
        }
        assertThat(found).isEmpty();
    }

    private List<String> inEnglish(InEnglish inEnglish, Scenario scenario, String operator) {
        Counter counter = open(operator);
        var found = new ArrayList<String>();
        for (int at = 0; at < scenario.beats().size(); at++) {
            boolean first = at == 0;
            Scenario.Beat beat = scenario.beats().get(at);
            for (Scenario.Beat act : first ? List.of(beat) : inEnglish.of(beat)) {
                try {
                    found.addAll(Wall.found(act, counter.act(act), Operators.house(operator)));
                    break;
                } catch (AssertionError | NoSuchElementException notThere) {
                    // The button is called otherwise.
                    assertThat(act).isNotEqualTo(inEnglish.of(beat).getLast());
                }
            }
            if (first) {
                found.addAll(Wall.found(InEnglish.ASKED, counter.act(InEnglish.ASKED), Operators.house(operator)));
            }
        }
        return found;
    }

    /// Every scenario is played where everything is discreet, in either language, and at one of its own operators for
    /// somebody who chose it after the first message. What comes of it may differ; what is shown tells nothing.
    @Test
    void whatever_is_done_a_discreet_talk_tells_nothing() {
        var inEnglish = new InEnglish(Operators.house("healmate").texts());
        var found = new TreeSet<String>();
        int turn = 0;
        for (ScenarioFile file : ScenarioFile.all()) {
            for (Scenario scenario : file.scenarios()) {
                var beats = scenario.beats().stream().map(List::of).toList();
                String own =
                        scenario.operators().get(turn++ % scenario.operators().size());
                found.addAll(discreetly(scenario, "healmate", beats));
                found.addAll(discreetly(
                        scenario,
                        "healmate",
                        after(
                                InEnglish.ASKED,
                                scenario.beats().stream().map(inEnglish::of).toList())));
                if (Operators.house(own).policy().discretion() != madoguchi.policy.Discretion.HIGH) {
                    found.addAll(discreetly(scenario, own, after(CHOSEN, beats)));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static final Scenario.Beat CHOSEN =
            new Scenario.Beat("> 目立たない方法", Map.of(), List.of(), List.of(), List.of());

    private static List<List<Scenario.Beat>> after(Scenario.Beat added, List<List<Scenario.Beat>> beats) {
        var all = new ArrayList<>(beats);
        all.add(Math.min(1, all.size()), List.of(added));
        return all;
    }

    /// What is not there to be tapped is passed over.
    private List<String> discreetly(Scenario scenario, String operator, List<List<Scenario.Beat>> beats) {
        Counter counter = open(operator);
        House house = Operators.house(operator);
        boolean always = house.policy().discretion() == madoguchi.policy.Discretion.HIGH;
        boolean discreet = always;
        var typed = new TreeSet<String>();
        var found = new ArrayList<String>();
        for (List<Scenario.Beat> names : beats) {
            Discretion.typed(names.getFirst(), house.texts()).forEach(typed::add);
            for (Scenario.Beat beat : names) {
                try {
                    var heard = counter.act(beat);
                    // Of whom nothing is kept, it is not kept either that they chose it.
                    discreet = always || (counter.known() && (discreet || Discretion.chosen(heard)));
                    Discretion.found(beat, heard, typed, discreet)
                            .forEach(told -> found.add(scenario.title() + " at " + operator + ": " + told));
                    break;
                } catch (AssertionError | NoSuchElementException | NullPointerException notThere) {
                    // The button is called otherwise, or is not there at all.
                }
            }
        }
        return found;
    }

    private void write(ScenarioFile file) {
        var written = file.scenarios().stream()
                .map(scenario -> Common.of(scenario.operators().stream()
                        .map(operator -> written(file, scenario, operator))
                        .toList()))
                .toList();
        new ScenarioFile(file.path(), file.remarks(), written).write();
    }

    private Scenario written(ScenarioFile file, Scenario scenario, String operator) {
        Counter counter = open(operator);
        var beats = new ArrayList<Scenario.Beat>();
        for (Scenario.Beat beat : scenario.beats()) {
            assertThatCode(() -> {
                        int before = counter.engine().tickets.tickets().size();
                        List<Parcel.Bubble> heard = counter.act(beat);
                        boolean filed = counter.engine().tickets.tickets().size() > before;
                        beats.add(
                                beat.open() || Boolean.getBoolean("scenarios.rewrite")
                                        ? Hearing.written(beat, heard, counter, filed)
                                        : beat);
                    })
                    .as("%s, %s at %s: %s", file.path(), scenario.title(), operator, beat.act())
                    .doesNotThrowAnyException();
        }
        return new Scenario(scenario.title(), scenario.operators(), beats);
    }

    @Test
    void every_behaviour_is_shown_on_three_operators_or_more() {
        var shown = ScenarioFile.all().stream()
                .collect(Collectors.groupingBy(
                        ScenarioFile::behaviour,
                        Collectors.flatMapping(
                                file -> file.scenarios().stream().flatMap(scenario -> scenario.operators().stream()),
                                Collectors.toCollection(TreeSet::new))));
        assertThat(shown.keySet()).isEqualTo(BEHAVIOURS);
        assertThat(shown).allSatisfy((_, operators) -> assertThat(operators).hasSizeGreaterThanOrEqualTo(3));
    }
}
