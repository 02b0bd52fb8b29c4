package madoguchi.store;

import static madoguchi.store.Inputs.NOON;
import static madoguchi.store.Inputs.RULES;
import static madoguchi.store.Inputs.atRest;
import static madoguchi.store.Inputs.commit;
import static madoguchi.store.Inputs.conversation;
import static madoguchi.store.Inputs.offering;
import static madoguchi.store.Inputs.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every store must do with one-time links. They are in the shard of [Inputs#conversation].
interface LinksContract {
    String TAG = "s042";
    Instant END = NOON.plus(Duration.ofDays(3));

    Store store();

    Links links();

    private static OfferedLink link(String name) {
        return new OfferedLink(name, "answer", END);
    }

    private static String name() {
        return UUID.randomUUID().toString();
    }

    private Turn turn() {
        return turn(conversation(), "hello");
    }

    private Turn turn(ConversationId conversation, String text) {
        return ((Accepted.Kept) store().accept(text(conversation, text))).turn().orElseThrow();
    }

    private ConversationId offered(OfferedLink... offered) {
        Turn turn = turn();
        store().commit(offering(commit(turn, "state"), offered));
        return turn.conversation();
    }

    private Optional<StandingLink> look(String name) {
        return links().look(TAG, name, NOON);
    }

    @Test
    default void a_link_leads_to_the_conversation_as_it_stands_now() {
        String name = name();
        ConversationId conversation = offered(link(name));
        StandingLink link = look(name).orElseThrow();
        assertThat(link.conversation()).isEqualTo(conversation);
        assertThat(link.purpose()).isEqualTo("answer");
        assertThat(link.session()).isEmpty();
        assertThat(text(link.state().orElseThrow())).isEqualTo("state");
        assertThat(text(link.key())).isEqualTo("key-of-" + conversation.value());
        assertThat(text(link.address())).isEqualTo("sealed-address");
        assertThat(link.waits()).isFalse();
        Turn more = turn(conversation, "more");
        assertThat(look(name).orElseThrow().waits()).isTrue();
        store().commit(commit(more, "later state"));
        assertThat(text(look(name).orElseThrow().state().orElseThrow())).isEqualTo("later state");
    }

    @Test
    default void an_unknown_link_leads_nowhere() {
        assertThat(look(name())).isEmpty();
        assertThat(links().open(TAG, name(), "session", NOON)).isFalse();
        links().finish(TAG, name(), "session");
    }

    @Test
    default void a_link_of_a_commit_that_was_not_written_leads_nowhere() {
        String name = name();
        Turn turn = turn();
        store().commit(commit(turn, "state"));
        assertThat(store().commit(offering(commit(turn, "state"), link(name)))).isEqualTo(new Committed.Conflict());
        assertThat(look(name)).isEmpty();
    }

    @Test
    default void looking_uses_nothing_up() {
        String name = name();
        offered(link(name));
        for (int i = 0; i < 10; i++) {
            assertThat(look(name).orElseThrow().session()).isEmpty();
        }
        assertThat(links().open(TAG, name, "session", NOON)).isTrue();
    }

    @Test
    default void the_first_session_has_the_link_and_may_come_back_and_no_other_has_it() {
        String name = name();
        offered(link(name));
        assertThat(links().open(TAG, name, "first", NOON)).isTrue();
        assertThat(links().open(TAG, name, "second", NOON)).isFalse();
        assertThat(links().open(TAG, name, "first", NOON)).isTrue();
        assertThat(look(name).orElseThrow().session()).contains("first");
    }

    @Test
    default void of_many_who_open_it_at_once_one_has_it() throws Exception {
        String name = name();
        offered(link(name));
        List<Callable<Boolean>> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String session = "session-" + i;
            people.add(() -> links().open(TAG, name, session, NOON));
        }
        int opened = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> each : threads.invokeAll(people)) {
                opened += each.get() ? 1 : 0;
            }
        }
        assertThat(opened).isEqualTo(1);
    }

    @Test
    default void a_link_ends_when_its_session_finishes_and_not_when_another_does() {
        String name = name();
        offered(link(name));
        links().open(TAG, name, "mine", NOON);
        links().finish(TAG, name, "another");
        assertThat(look(name)).isPresent();
        links().finish(TAG, name, "mine");
        links().finish(TAG, name, "mine");
        assertThat(look(name)).isEmpty();
        assertThat(links().open(TAG, name, "mine", NOON)).isFalse();
    }

    @Test
    default void a_link_that_nobody_opened_is_not_finished_by_a_guess() {
        String name = name();
        offered(link(name));
        links().finish(TAG, name, "");
        links().finish(TAG, name, "guess");
        assertThat(look(name)).isPresent();
    }

    @Test
    default void after_its_time_a_link_leads_nowhere_opened_or_not() {
        String opened = name();
        String fresh = name();
        offered(link(opened), link(fresh));
        assertThat(links().open(TAG, opened, "session", END.minusMillis(1))).isTrue();
        assertThat(links().look(TAG, opened, END.minusMillis(1))).isPresent();
        for (String name : List.of(opened, fresh)) {
            assertThat(links().look(TAG, name, END)).isEmpty();
            assertThat(links().open(TAG, name, "session", END)).isFalse();
        }
    }

    @Test
    default void a_conversation_has_its_newest_links() {
        List<String> names = new ArrayList<>();
        ConversationId conversation = conversation();
        for (int i = 0; i <= Links.MOST; i++) {
            names.add(name());
            store().commit(offering(commit(turn(conversation, "hello"), "state"), link(names.getLast())));
        }
        assertThat(look(names.removeFirst())).isEmpty();
        assertThat(names).allSatisfy(name -> assertThat(look(name)).isPresent());
    }

    @Test
    default void links_are_gone_with_their_conversation() {
        String name = name();
        ConversationId conversation = offered(link(name));
        links().open(TAG, name, "session", NOON);
        store().commit(atRest(commit(turn(conversation, "stop"), "fresh"), true));
        store().dispatch(new Lane(conversation, "line"), "me", RULES, NOON);
        assertThat(store().holder(conversation)).isEmpty();
        assertThat(look(name)).isEmpty();
        // Somebody else's conversation under the same address does not find it either.
        assertThat(links().open(TAG, name, "session", NOON)).isFalse();
    }
}
