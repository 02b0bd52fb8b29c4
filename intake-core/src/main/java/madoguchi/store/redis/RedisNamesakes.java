package madoguchi.store.redis;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import madoguchi.store.Namesakes;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// Names on Redis, each in the shard its hash says, whatever the shard of the conversations.
public final class RedisNamesakes implements Namesakes {
    private final Script note;
    private final Script forget;

    public RedisNamesakes(RedisConnectionFactory redis) {
        this.note = new Script(redis, "name-note", UnaryOperator.identity());
        this.forget = new Script(redis, "name-forget", UnaryOperator.identity());
    }

    @Override
    public Set<String> note(String tag, String name, String number, String conversation) {
        Reply reply = note.run(tag, new Arguments().add(name).add(number).add(conversation));
        Set<String> conversations = new HashSet<>();
        for (int i = 0; i < reply.size(); i++) {
            conversations.add(reply.text(i));
        }
        return Set.copyOf(conversations);
    }

    @Override
    public void forget(String tag, String name, String number) {
        forget.run(tag, new Arguments().add(name).add(number));
    }
}
