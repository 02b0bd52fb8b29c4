package madoguchi.store.redis;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import madoguchi.store.Accepted;
import madoguchi.store.Arriving;
import madoguchi.store.Commit;
import madoguchi.store.Committed;
import madoguchi.store.ConversationId;
import madoguchi.store.Dispatch;
import madoguchi.store.Due;
import madoguchi.store.FoundCase;
import madoguchi.store.Holder;
import madoguchi.store.Lane;
import madoguchi.store.LaneRules;
import madoguchi.store.Settled;
import madoguchi.store.Settlement;
import madoguchi.store.Standing;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.store.StoredCase;
import madoguchi.store.Stranded;
import madoguchi.store.Turn;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// The store on Redis: each method is one script (see its `.lua` file); keys are listed in [RedisKeys].
public final class RedisStore implements Store {
    private final RedisConnectionFactory redis;
    private final AcceptScript accept;
    private final CommitScript commit;
    private final SettleScript settle;
    private final Script holder;
    private final Script take;
    private final Script release;
    private final Script park;
    private final Script dispatch;
    private final Script due;
    private final Script forget;
    private final Script stranded;
    private final Script resend;
    private final FindScript find;
    private final StandingScript standing;
    private final Duration hand;

    /// @param hand how long a process has a conversation in hand before another may take it; longer than any decision
    public RedisStore(RedisConnectionFactory redis, Duration hand) {
        this(redis, hand, UnaryOperator.identity());
    }

    /// @param edit changes each script's source before use: for tests that break a guarantee on purpose
    public RedisStore(RedisConnectionFactory redis, Duration hand, UnaryOperator<String> edit) {
        this.redis = redis;
        this.hand = hand;
        this.accept = new AcceptScript(new Script(redis, "accept", edit), hand);
        this.commit = new CommitScript(new Script(redis, "commit", edit), hand);
        this.settle = new SettleScript(new Script(redis, "settle", edit));
        this.holder = new Script(redis, "holder", edit);
        this.take = new Script(redis, "take", edit);
        this.release = new Script(redis, "release", edit);
        this.park = new Script(redis, "park", edit);
        this.dispatch = new Script(redis, "dispatch", edit);
        this.due = new Script(redis, "due", edit);
        this.forget = new Script(redis, "forget", edit);
        this.stranded = new Script(redis, "stranded", edit);
        this.resend = new Script(redis, "resend", edit);
        this.find = new FindScript(new Script(redis, "find", edit));
        this.standing = new StandingScript(new Script(redis, "standing", edit));
    }

    @Override
    public Accepted accept(Arriving arriving) {
        return accept.run(arriving, this::holder);
    }

    @Override
    public Optional<Holder> holderOf(String addressHash, int shard) {
        return holder(ConversationId.tag(shard), "address", addressHash);
    }

    @Override
    public Optional<Holder> holder(ConversationId conversation) {
        return holder(conversation.tag(), "conversation", conversation.value());
    }

    private Optional<Holder> holder(String tag, String by, String value) {
        Reply reply = holder.run(tag, new Arguments().add(by).add(value));
        return reply.isEmpty()
                ? Optional.empty()
                : Optional.of(new Holder(new ConversationId(reply.text(0)), reply.text(1), reply.bytes(2)));
    }

    @Override
    public Optional<byte[]> stateOf(ConversationId conversation) {
        return reading(
                "state",
                connection -> Optional.ofNullable(connection
                        .hashCommands()
                        .hGet(key(conversation.tag(), "c:" + conversation.value()), bytes("st"))));
    }

    @Override
    public Optional<Turn> take(ConversationId conversation) {
        return Replies.turn(take.run(
                conversation.tag(), new Arguments().add(conversation.value()).add(hand)));
    }

    @Override
    public void release(Turn turn, Duration pause) {
        release.run(
                turn.conversation().tag(),
                new Arguments()
                        .add(turn.conversation().value())
                        .add(turn.entry())
                        .add(pause));
    }

    @Override
    public Committed commit(Commit what) {
        return commit.run(what);
    }

    @Override
    public void park(Turn turn, Optional<byte[]> instead, Instant now) {
        park.run(
                turn.conversation().tag(),
                new Arguments()
                        .add(turn.conversation().value())
                        .add(turn.entry())
                        .add(now)
                        .add(instead.orElseGet(() -> new byte[0])));
    }

    @Override
    public Optional<Dispatch> dispatch(Lane lane, String owner, LaneRules rules, Instant now) {
        return Replies.dispatch(
                dispatch.run(
                        lane.conversation().tag(),
                        new Arguments()
                                .add(lane.conversation().value())
                                .add(lane.name())
                                .add(owner)
                                .add(rules.most())
                                .add(rules.lease())
                                .add(rules.tokenLife())
                                .add(now)),
                owner);
    }

    @Override
    public Settled settle(Dispatch call, Settlement settlement, LaneRules rules, Instant now) {
        return settle.run(call, settlement, rules, now);
    }

    @Override
    public Due due(int shard, Instant now, int most) {
        Reply reply =
                due.run(ConversationId.tag(shard), new Arguments().add(now).add(most));
        List<ConversationId> conversations = new ArrayList<>();
        for (int i = 0; i < reply.at(0).size(); i++) {
            conversations.add(new ConversationId(reply.at(0).text(i)));
        }
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < reply.at(1).size(); i++) {
            lanes.add(Lane.ofIndex(reply.at(1).text(i)));
        }
        List<Due.Ring> timers = new ArrayList<>();
        for (int i = 0; i < reply.at(2).size(); i += 2) {
            Lane named = Lane.ofIndex(reply.at(2).text(i));
            Instant at = Instant.ofEpochMilli(reply.at(2).number(i + 1));
            timers.add(new Due.Ring(named.conversation(), named.name(), at));
        }
        return new Due(conversations, lanes, timers);
    }

    @Override
    public void forget(ConversationId conversation, String timer, Instant at) {
        forget.run(
                conversation.tag(),
                new Arguments().add(conversation.value() + "|" + timer).add(at));
    }

    @Override
    public Optional<StoredCase> caseOf(String tag, String number) {
        return reading("case", connection -> {
            byte[] name = key(tag, "case:" + number);
            byte[] wrapped = connection.hashCommands().hGet(name, bytes("k"));
            byte[] content = connection.hashCommands().hGet(name, bytes("b"));
            return wrapped == null || content == null
                    ? Optional.empty()
                    : Optional.of(new StoredCase(number, wrapped, content));
        });
    }

    @Override
    public Optional<FoundCase> findCase(String number) {
        return find.run(number);
    }

    @Override
    public List<Stranded> stranded(int shard) {
        Reply reply = stranded.run(ConversationId.tag(shard), new Arguments());
        List<Stranded> all = new ArrayList<>();
        for (int i = 0; i < reply.size(); i++) {
            Reply row = reply.at(i);
            all.add(new Stranded(row.text(0), Instant.ofEpochMilli(row.number(1)), row.text(2)));
        }
        return all;
    }

    @Override
    public Standing standing(int shard, Instant now) {
        return standing.run(ConversationId.tag(shard), now);
    }

    @Override
    public boolean resend(Stranded what, Instant now) {
        return resend.run(
                                what.conversation().tag(),
                                new Arguments().add(what.id()).add(now))
                        .number(0)
                == 1;
    }

    @Override
    public byte[] once(String name, byte[] value) {
        return reading("once", connection -> {
            byte[] key = key(ConversationId.tag(0), "once:" + name);
            connection.stringCommands().setNX(key, value);
            byte[] stands = connection.stringCommands().get(key);
            return stands == null ? value : stands;
        });
    }

    private interface Read<T> {
        T from(RedisConnection connection);
    }

    private <T> T reading(String what, Read<T> read) {
        try (RedisConnection connection = redis.getConnection()) {
            return read.from(connection);
        } catch (DataAccessException e) {
            throw new StoreUnavailable(what, e);
        }
    }

    private static byte[] key(String tag, String name) {
        return bytes("{" + tag + "}:" + name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
