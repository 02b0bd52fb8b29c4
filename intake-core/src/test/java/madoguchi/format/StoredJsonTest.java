package madoguchi.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import madoguchi.cases.Case;
import madoguchi.cases.Change;
import madoguchi.cases.Destroyed;
import madoguchi.cases.Matter;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Input;
import madoguchi.conversation.Step;
import madoguchi.engine.Engine;
import madoguchi.engine.FaultyStore;
import madoguchi.engine.MovableClock;
import madoguchi.format.StoredJson.UnreadableState;
import madoguchi.outbox.Address;
import madoguchi.outbox.Parcel;
import madoguchi.store.Commit;
import madoguchi.store.Store;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the store keeps can be read back, by this release and by the next.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredJsonTest {
    private static <T> T roundTrip(Class<T> type, T value) {
        byte[] json = StoredJson.write(type, value);
        T read = StoredJson.read(type, json);
        assertThat(read).isEqualTo(value);
        assertThat(StoredJson.write(type, read)).isEqualTo(json);
        return read;
    }

    @Test
    void everything_the_store_keeps_is_read_back_as_it_was() {
        Samples.deeds().forEach(deed -> roundTrip(StaffDeed.class, deed));
        Samples.inputs().forEach(input -> roundTrip(Input.class, input));
        Samples.steps().forEach(step -> roundTrip(Step.class, step));
        Samples.steps().forEach(step -> roundTrip(Conversation.class, Samples.going(step)));
        roundTrip(Conversation.class, new Conversation.Fresh());
        roundTrip(Conversation.class, new Conversation.Resting(Samples.person()));
        Samples.matters().forEach(matter -> roundTrip(Matter.class, matter));
        Samples.matters().forEach(matter -> roundTrip(Case.class, Samples.made(matter)));
        Samples.parcels().forEach(parcel -> roundTrip(Parcel.class, parcel));
        roundTrip(Address.class, new Address("immari", "line", "U4af4980629"));
    }

    @Test
    void a_case_is_read_back_after_every_change() {
        for (Change change : Samples.changes()) {
            Case changed = change.applyTo(Samples.made(Samples.matters().getFirst()));
            roundTrip(Case.class, changed);
            for (Change next : Samples.changes()) {
                assertThat(next.applyTo(roundTrip(Case.class, changed))).isEqualTo(next.applyTo(changed));
            }
        }
    }

    @Test
    void nothing_that_can_be_stored_is_left_out_here() {
        covers(Input.class, Samples.inputs());
        covers(Step.class, Samples.steps());
        covers(Matter.class, Samples.matters());
        covers(Parcel.class, Samples.parcels());
        covers(Change.class, Samples.changes());
        covers(StaffDeed.class, Samples.deeds());
        assertThat(Conversation.class.getPermittedSubclasses()).hasSize(3);
    }

    private static void covers(Class<?> sealed, Collection<?> samples) {
        assertThat(samples.stream().map(Object::getClass).distinct())
                .as(sealed.getSimpleName())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(Stream.of(sealed.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    private static Samples.Written<?> sample(String name) {
        return Objects.requireNonNull(Samples.golden().get(name), name);
    }

    static Collection<String> files() {
        return Samples.golden().keySet();
    }

    /// A change here needs a new version and a way to read both; what stood there before moves into a folder of its
    /// own.
    @ParameterizedTest
    @MethodSource("files")
    void what_is_stored_is_read_and_would_be_written_the_same(String name) throws IOException {
        Samples.Written<?> sample = sample(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.write(Path.of("src/test/resources/madoguchi/format", name + ".json"), sample.json());
        }
        byte[] golden;
        try (InputStream in = StoredJsonTest.class.getResourceAsStream(name + ".json")) {
            golden = Objects.requireNonNull(in, name).readAllBytes();
        }
        assertThat(sample.read(golden)).isEqualTo(sample.value());
        assertThat(new String(sample.json(), StandardCharsets.UTF_8))
                .isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }

    static Stream<Path> earlier() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/madoguchi/format"))) {
            return files.filter(file -> file.toString().matches(".*/\\d+/[^/]+")).sorted().toList().stream();
        }
    }

    /// Every folder with a number holds what the release of that state version wrote.
    @ParameterizedTest
    @MethodSource("earlier")
    void what_an_earlier_release_wrote_is_still_read(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] json = Files.readAllBytes(file);
        assertThat(
                        switch (name.substring(0, name.indexOf(name.contains("-") ? '-' : '.'))) {
                            case "state" -> Versions.readState(json);
                            case "input" -> Versions.readInput(json);
                            case "case" -> Versions.readCase(json);
                            case "destroyed" -> StoredJson.read(Destroyed.class, json);
                            default -> Versions.readParcel(json);
                        })
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":99,\"state\":{\"is\":\"fresh\"}}",
                "{\"format\":99,\"state\":{\"is\":\"soaring\",\"with\":[{\"more\":1}]}}",
                "{\"format\":99}"
            })
    void what_a_newer_release_wrote_is_known_as_such_whatever_stands_in_it(String json) {
        byte[] stored = json.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Versions.readState(stored)).isInstanceOf(NewerFormat.class);
        assertThatThrownBy(() -> Versions.readInput(stored)).isInstanceOf(NewerFormat.class);
        assertThatThrownBy(() -> Versions.readCase(stored)).isInstanceOf(NewerFormat.class);
        assertThatThrownBy(() -> Versions.readParcel(stored)).isInstanceOf(NewerFormat.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":1,\"state\":{\"is\":\"fresh\",\"name\":\"山田花子\"}}",
                "{\"format\":1,\"state\":{\"is\":\"山田花子\"}}",
                "{\"format\":1,\"state\":{\"is\":\"fresh\"},\"山田花子\":1}",
                "{\"format\":\"山田花子\",\"state\":{\"is\":\"fresh\"}}",
                "{\"state\":{\"is\":\"fresh\"},\"format\":null}",
                "{\"format\":1,\"state\":{\"is\":\"fresh\"}} 山田花子",
                "山田花子",
                "{\"format\":1,\"state\":{\"is\":\"fresh\"}",
                ""
            })
    void what_this_release_does_not_know_is_unreadable_and_not_repeated_in_a_message(String json) {
        assertThatThrownBy(() -> StoredJson.read(StoredState.class, json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableState.class)
                .hasMessage("stored StoredState cannot be read by this release")
                .hasNoCause();
    }

    @Test
    void a_value_that_a_record_refuses_is_unreadable_too() {
        String seed =
                new String(sample("input-followed").json(), StandardCharsets.UTF_8).replace(Samples.SEED.hex(), "山田花子");
        assertThatThrownBy(() -> StoredJson.read(StoredInput.class, seed.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableState.class)
                .hasMessageNotContaining("山田");
    }

    @Test
    void the_sealed_state_of_an_inquiry_in_mid_form_is_small() {
        var clock = new MovableClock();
        List<Integer> sizes = new ArrayList<>();
        Store behind = new FaultyStore(Engine.memory(clock)).store();
        Store measuring = (Store) java.lang.reflect.Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (_, method, given) -> {
                    if (method.getName().equals("commit")) {
                        sizes.add(((Commit) given[0]).state().length);
                    }
                    return method.invoke(behind, given);
                });
        Engine engine = Engine.on(measuring, clock);
        engine.person("U-hanako").atSummary("登録した写真の扱いについて教えてください。".repeat(10));
        assertThat(sizes).hasSize(5).allMatch(size -> size < 1_536);
        assertThat(sizes.getLast()).as("with its content of 210 characters").isGreaterThan(630);
    }
}
