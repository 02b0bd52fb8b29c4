package madoguchi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every store must do with the names of cases.
interface NamesakesContract {
    String SHARD = "s007";

    Namesakes namesakes();

    @Test
    default void conversations_with_a_case_about_a_name_are_known_until_the_case_goes() {
        String name = UUID.randomUUID().toString();

        assertThat(namesakes().note(SHARD, name, "IM-1", "first")).containsExactly("first");
        assertThat(namesakes().note(SHARD, name, "IM-2", "first")).containsExactly("first");
        assertThat(namesakes().note(SHARD, name, "IM-3", "second")).containsExactlyInAnyOrder("first", "second");
        namesakes().forget(SHARD, name, "IM-1");
        assertThat(namesakes().note(SHARD, name, "IM-3", "second")).containsExactlyInAnyOrder("first", "second");
        namesakes().forget(SHARD, name, "IM-2");
        assertThat(namesakes().note(SHARD, name, "IM-3", "second")).containsExactly("second");
    }

    @Test
    default void names_are_told_apart_and_forgetting_twice_does_no_harm() {
        String name = UUID.randomUUID().toString();
        namesakes().note(SHARD, name, "IM-1", "first");

        assertThat(namesakes().note(SHARD, name + "x", "IM-2", "second")).containsExactly("second");
        namesakes().forget(SHARD, name, "IM-1");
        namesakes().forget(SHARD, name, "IM-1");
        assertThat(namesakes().note(SHARD, name, "IM-3", "third")).containsExactly("third");
    }
}
