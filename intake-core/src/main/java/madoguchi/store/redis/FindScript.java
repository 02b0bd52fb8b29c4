package madoguchi.store.redis;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import madoguchi.store.ConversationId;
import madoguchi.store.FoundCase;
import madoguchi.store.StoredCase;

/// `find.lua`: looks for a case in one shard after the other. A number tells nothing of its shard, and a cluster has
/// each of them somewhere else.
final class FindScript {
    private final Script script;

    FindScript(Script script) {
        this.script = script;
    }

    Optional<FoundCase> run(String number) {
        return IntStream.range(0, ConversationId.SHARDS)
                .mapToObj(ConversationId::tag)
                .flatMap(tag -> in(tag, number).stream())
                .findFirst();
    }

    private Optional<FoundCase> in(String tag, String number) {
        Reply reply = script.run(tag, new Arguments().add(number));
        if (reply.bytes(0).length > 0 && reply.bytes(1).length > 0) {
            String conversation = new String(reply.bytes(2), StandardCharsets.UTF_8);
            return Optional.of(new FoundCase.Kept(
                    new StoredCase(number, reply.bytes(0), reply.bytes(1)),
                    conversation.isEmpty() ? Optional.empty() : Optional.of(new ConversationId(conversation))));
        }
        return reply.bytes(3).length > 0 ? Optional.of(new FoundCase.Gone(reply.bytes(3))) : Optional.empty();
    }
}
