package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.conversation.Conversation.Going;
import madoguchi.format.StoredInput;
import madoguchi.format.StoredJson;
import madoguchi.format.Versions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Conversations that an earlier release saved go on in this one. Each folder under `golden` holds what the release of
/// that state version saved, and is never written again. When the version is raised, a new folder is written with
/// `-Dgolden.write=true`.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    /// The first state version that is still read. Every later one has its folder, the present one too: whoever raises
    /// the version leaves one behind.
    private static final int FIRST = 2;

    private static final Instant LATER = Instant.parse("2026-11-22T09:00:00Z");

    static Stream<Path> states() throws IOException {
        return files("state-");
    }

    static Stream<Path> cases() throws IOException {
        return files("case-");
    }

    static Stream<Path> inputs() throws IOException {
        return files("input-");
    }

    private static Stream<Path> files(String prefix) throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList().stream();
        }
    }

    private static Conversation state(Path file) throws IOException {
        return Versions.readState(Files.readAllBytes(file));
    }

    private static Decision decide(Conversation state, Input input, Instant at) {
        var message = input instanceof Input.Said ? Optional.of("message-golden") : Optional.<String>empty();
        var seen = Optional.of(at.minusSeconds(60));
        return Decider.decide(
                state, new Arrival(input, at, at, message, new Seed("0f".repeat(16)), seen), Immari.HOUSE);
    }

    private static Optional<Effect.Ask> ask(Decision decision) {
        return decision.effects().stream()
                .filter(Effect.Ask.class::isInstance)
                .map(Effect.Ask.class::cast)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_saved_question_is_asked_again_and_nothing_that_was_answered_is_lost(Path file) throws IOException {
        Conversation saved = state(file);
        Decision decision = decide(saved, new Input.Said("もう一度", false), LATER);
        if (saved instanceof Going before) {
            assertThat(ask(decision).isPresent()).isNotEqualTo(HumanTalk.has(before));
            assertThat(((Going) decision.next()).draft().answers())
                    .containsAll(before.draft().answers());
            assertThat(((Going) decision.next()).person().submitted())
                    .extracting(Submitted::number)
                    .containsExactlyElementsOf(numbers(before.person()));
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void what_was_saved_can_be_handed_to_a_human_in_full(Path file) throws IOException {
        Conversation saved = state(file);
        Decision decision = decide(saved, new Input.Said("担当者", false), LATER);
        assertThat(decision.next()).isInstanceOf(Going.class);
        if (saved instanceof Going going && Steps.beneath(going.step()) instanceof Step.WaitForHuman) {
            return;
        }
        Case opened = decision.effects().stream()
                .filter(Effect.OpenCase.class::isInstance)
                .map(effect -> ((Effect.OpenCase) effect).opened())
                .findFirst()
                .orElseThrow();
        if (saved instanceof Going going) {
            var handedOver =
                    new TreeSet<>(opened.answers().stream().map(Answer::value).toList());
            opened.contacts().forEach(contact -> handedOver.add(contact.value()));
            for (Answer answer : going.draft().answers()) {
                boolean way = answer.question().equals("reply-by")
                        || answer.question().equals("item-more");
                if (!way && !answer.value().isEmpty()) {
                    assertThat(handedOver).contains(answer.value());
                }
            }
            going.draft().first().ifPresent(heard -> assertThat(handedOver).contains(heard.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatever_comes_next_is_decided(Path file) throws IOException {
        Conversation saved = state(file);
        var next = new java.util.ArrayList<>(GoldenTalks.next());
        next.addAll(GoldenTalks.inputs().values());
        if (saved instanceof Going going) {
            next.add(new Input.Tapped(going.prompt() + ":back"));
            next.add(new Input.Tapped(going.prompt() + ":send"));
            next.add(new Input.Tapped(going.prompt() + ":menu"));
        }
        for (Input input : next) {
            Decision decision = decide(saved, input, LATER);
            boolean silent = decision.effects().stream()
                    .noneMatch(effect -> effect instanceof Effect.Say || effect instanceof Effect.Ask);
            assertThat(decision.next().atRest() || ask(decision).isPresent() || silent)
                    .as("after %s", input)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatever_was_handed_in_is_not_forgotten_any_more(Path file) throws IOException {
        Decision decision = decide(state(file), new Input.Said("もう一度", false), LATER);
        Conversation.person(decision.next())
                .ifPresent(person -> assertThat(person.submitted())
                        .allMatch(each -> each.next().isPresent()));
        // What this release cannot have set already is set now.
        boolean set = decision.effects().stream()
                .anyMatch(effect -> effect instanceof Effect.RemindAt remind && remind.timer() == Timer.CASES);
        assertThat(set).isEqualTo(!Conversation.due(decision.next()).equals(Conversation.due(state(file))));
    }

    @ParameterizedTest
    @MethodSource("states")
    void silence_ends_a_saved_conversation(Path file) throws IOException {
        if (state(file) instanceof Going going) {
            Decision decision = decide(
                    going,
                    new Input.TimeReached(Timer.ABANDONED),
                    going.abandonAt().plus(Duration.ofDays(1)));
            assertThat(decision.next().atRest()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void what_was_handed_in_is_still_known(Path file) throws IOException {
        Conversation saved = state(file);
        if (saved instanceof Going going && HumanTalk.has(going)) {
            // What is said now is a human's to answer.
            return;
        }
        Decision decision = decide(saved, new Input.Said("状況", false), LATER);
        String said = decision.effects().stream()
                .filter(Effect.Say.class::isInstance)
                .map(effect -> ((Effect.Say) effect).arguments().toString())
                .reduce("", String::concat);
        Conversation.person(saved)
                .ifPresent(person -> numbers(person)
                        .forEach(number -> assertThat(said.contains(number.value()))
                                .isNotEqualTo(person.discretion().isPresent())));
    }

    @Test
    void a_saved_summary_is_handed_over_with_a_yes_unless_this_release_asks_more() throws IOException {
        for (Path file : states().toList()) {
            String name = file.getFileName().toString();
            if (name.startsWith("state-review-")) {
                Decision decision = decide(state(file), new Input.Said("はい", false), LATER);
                boolean handedOver = decision.effects().stream().anyMatch(Effect.OpenCase.class::isInstance);
                assertThat(handedOver || (decision.next() instanceof Going going && going.step() instanceof Step.Fill))
                        .as(name)
                        .isTrue();
                boolean whole =
                        !file.startsWith(FOLDER.resolve("2")) || name.matches("state-review-(inquiry|complaint).json");
                assertThat(handedOver).as(name).isEqualTo(whole);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_saved_case_is_read_and_can_change(Path file) throws IOException {
        Case saved = Versions.readCase(Files.readAllBytes(file));
        assertThat(saved.number().value()).startsWith("IM-");
        assertThat(saved.contacts()).isNotEmpty();
        for (Change change : List.of(
                new Change.AnswerHidden(Talk.message(4)),
                new Change.ContactWithdrawn(Contact.Way.MAIL),
                new Change.AnswerAdded(new Answer("note", "追記", Optional.of("hash-5"))))) {
            Case changed = change.applyTo(saved);
            assertThat(change.applyTo(changed)).isEqualTo(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_saved_input_is_read_and_decided_in_every_saved_state(Path file) throws IOException {
        StoredInput saved = Versions.readInput(Files.readAllBytes(file));
        for (Path state : states().toList()) {
            assertThat(decide(state(state), saved.input(), saved.acceptedAt()).next())
                    .isNotNull();
        }
    }

    private static List<madoguchi.cases.CaseNumber> numbers(Person person) {
        return person.submitted().stream().map(Submitted::number).toList();
    }

    @Test
    void a_folder_with_states_stands_for_every_version_up_to_this_one() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(GoldenTest::holdsStates)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(FIRST, Conversation.VERSION)
                            .mapToObj(String::valueOf)
                            .toList());
        }
    }

    private static boolean holdsStates(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("state-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writes_the_folder_of_this_version_when_told_to() throws IOException {
        Assumptions.assumeTrue(Boolean.getBoolean("golden.write"));
        Path folder = Files.createDirectories(FOLDER.resolve(String.valueOf(Conversation.VERSION)));
        for (var each : GoldenTalks.all().entrySet()) {
            Talk talk = each.getValue().get();
            write(folder, "state-" + each.getKey(), Versions.write(talk.state()));
            int count = 0;
            for (Case opened : talk.cases()) {
                count++;
                write(folder, "case-" + each.getKey() + "-" + count, Versions.write(talk.now(opened)));
            }
        }
        for (var each : GoldenTalks.inputs().entrySet()) {
            Arrival came = GoldenTalks.arrival(each.getValue());
            var stored = new StoredInput(
                    StoredInput.FORMAT, came.input(), came.acceptedAt(), came.sentAt(), came.message(), came.seed());
            write(folder, "input-" + each.getKey(), StoredJson.write(StoredInput.class, stored));
        }
    }

    private static void write(Path folder, String name, byte[] json) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), new String(json, StandardCharsets.UTF_8));
    }
}
