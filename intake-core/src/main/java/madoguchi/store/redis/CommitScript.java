package madoguchi.store.redis;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import madoguchi.store.Commit;
import madoguchi.store.Committed;
import madoguchi.store.OfferedLink;
import madoguchi.store.StoredCase;

/// `commit.lua`: writes all that follows from one decision, or nothing.
final class CommitScript {
    /// How long erasing waits for the goodbye to be delivered.
    static final Duration GOODBYE = Duration.ofHours(1);

    private final Script script;
    private final Duration hand;

    CommitScript(Script script, Duration hand) {
        this.script = script;
        this.hand = hand;
    }

    Committed run(Commit commit) {
        Reply reply = script.run(commit.turn().conversation().tag(), arguments(commit));
        return switch (reply.text(0)) {
            case "conflict" -> new Committed.Conflict();
            case "done" -> new Committed.Done(Replies.turn(reply.at(1)), Replies.dispatch(reply.at(2), commit.owner()));
            default -> throw new IllegalStateException("commit.lua answered something unknown");
        };
    }

    private Arguments arguments(Commit commit) {
        var arguments = new Arguments()
                .add(commit.turn().conversation().value())
                .add(commit.turn().version())
                .add(commit.turn().entry())
                .add(commit.state())
                .add(commit.atRest())
                .add(commit.now())
                .add(hand)
                .add(commit.replyLane().name())
                .add(commit.owner())
                .add(commit.rules().most())
                .add(commit.rules().lease())
                .add(commit.rules().tokenLife())
                .add(commit.erase() ? Long.toString(commit.now().plus(GOODBYE).toEpochMilli()) : "");
        arguments.add(commit.outgoing().size());
        for (Commit.LaneEntry entry : commit.outgoing()) {
            arguments.add(entry.lane()).add(packed(entry));
        }
        arguments.add(commit.timers().size());
        commit.timers().forEach((name, due) -> arguments.add(name).add(due));
        arguments.add(commit.forgotten().size());
        commit.forgotten().forEach(arguments::add);
        arguments.add(commit.cases().size());
        for (StoredCase stored : commit.cases()) {
            arguments.add(stored.number()).add(stored.key()).add(stored.content());
        }
        arguments.add(commit.destroyed().size());
        for (Commit.Destruction each : commit.destroyed()) {
            arguments.add(each.number()).add(each.row());
        }
        arguments.add(commit.links().size());
        for (OfferedLink link : commit.links()) {
            arguments.add(link.name()).add(link.purpose()).add(link.until());
        }
        return arguments;
    }

    private static byte[] packed(Commit.LaneEntry entry) {
        var out = new ByteArrayOutputStream();
        out.writeBytes((entry.id() + "|" + entry.kind().letter() + "|" + entry.about() + "|")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(entry.content());
        return out.toByteArray();
    }
}
