package madoguchi.store.redis;

import java.time.Instant;
import java.util.Optional;
import madoguchi.store.ConversationId;
import madoguchi.store.Links;
import madoguchi.store.StandingLink;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// Links on Redis; a commit writes them ([CommitScript]), these scripts read, open and end them.
public final class RedisLinks implements Links {
    private final Script look;
    private final Script open;
    private final Script finish;

    public RedisLinks(RedisConnectionFactory redis) {
        this.look = new Script(redis, "link-look", java.util.function.UnaryOperator.identity());
        this.open = new Script(redis, "link-open", java.util.function.UnaryOperator.identity());
        this.finish = new Script(redis, "link-finish", java.util.function.UnaryOperator.identity());
    }

    @Override
    public Optional<StandingLink> look(String tag, String name, Instant now) {
        Reply reply = look.run(tag, new Arguments().add(name).add(now));
        return reply.isEmpty()
                ? Optional.empty()
                : Optional.of(new StandingLink(
                        new ConversationId(reply.text(0)),
                        reply.text(1),
                        Optional.of(reply.text(2)).filter(session -> !session.isEmpty()),
                        Optional.of(reply.bytes(3)).filter(state -> state.length > 0),
                        reply.bytes(4),
                        reply.bytes(5),
                        reply.number(6) == 1));
    }

    @Override
    public boolean open(String tag, String name, String session, Instant now) {
        return open.run(tag, new Arguments().add(name).add(session).add(now)).number(0) == 1;
    }

    @Override
    public void finish(String tag, String name, String session) {
        finish.run(tag, new Arguments().add(name).add(session));
    }
}
