package madoguchi.workbench.command;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.cases.Case;
import madoguchi.cases.Destroyed;
import madoguchi.cases.Footing;
import madoguchi.cases.Objection;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.Input;
import madoguchi.conversation.Seed;
import madoguchi.format.NewerFormat;
import madoguchi.format.StoredJson;
import madoguchi.format.Versions;
import madoguchi.inbox.Inbox;
import madoguchi.policy.Policies;
import madoguchi.policy.Refusals;
import madoguchi.seal.Safe;
import madoguchi.store.ConversationId;
import madoguchi.store.FoundCase;
import madoguchi.store.Places;
import madoguchi.store.Store;
import madoguchi.store.StoredCase;
import madoguchi.watch.InputWatch;
import madoguchi.watch.Trail;

/// Cases of a running installation, seen from a shell. What is done to one goes through its conversation's inbox, like
/// everything else; the running processes decide it.
final class CaseDesk {
    /// A running process takes up within a second or two what waits.
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Store store;
    private final Safe safe;
    private final Optional<Policies> policies;

    /// @param policies the operators' policies, where this process knows them
    CaseDesk(Store store, Safe safe, Optional<Policies> policies) {
        this.store = store;
        this.safe = safe;
        this.policies = policies;
    }

    /// What there is of a case.
    sealed interface Found {
        /// It stands.
        record Standing(Case content) implements Found {}

        /// It is gone.
        record Gone(Destroyed row) implements Found {}
    }

    Found find(String number) {
        return switch (look(number)) {
            case FoundCase.Kept kept -> new Found.Standing(read(kept.stored()));
            case FoundCase.Gone gone -> new Found.Gone(StoredJson.read(Destroyed.class, gone.row()));
        };
    }

    private FoundCase look(String number) {
        return store.findCase(number)
                .orElseThrow(() -> new IllegalArgumentException("there is no case " + number + " in this Redis"));
    }

    private Case read(StoredCase stored) {
        try {
            return Versions.readCase(safe.open(stored.key()).open(stored.content(), Places.ofCase(stored.number())));
        } catch (NewerFormat e) {
            throw new IllegalArgumentException(stored.number()
                    + " was written by a newer release than this tool (expected: the workbench.jar of that release): "
                    + e.getMessage());
        }
    }

    /// Hands a deed in.
    ///
    /// @return whether a running process has recorded it already
    /// @throws IllegalArgumentException when the case does not take it as it stands
    boolean does(String number, StaffDeed deed, String by) {
        if (!(look(number) instanceof FoundCase.Kept kept)) {
            throw new IllegalArgumentException(number + " is destroyed");
        }
        Case content = read(kept.stored());
        Optional<Objection> objection = Objection.of(footing(content), deed);
        if (objection.isPresent()) {
            throw new IllegalArgumentException(number + " stands at "
                    + content.state().key() + ": " + objection.get().words());
        }
        ConversationId conversation = kept.conversation()
                .orElseThrow(() -> new IllegalArgumentException(number + " was written by an earlier release that did"
                        + " not note its conversation (expected: it is noted when the person next writes)"));
        byte[] random = new byte[Seed.BYTES];
        new SecureRandom().nextBytes(random);
        if (!inbox().deed(
                        conversation, HexFormat.of().formatHex(random), new Input.Staff(content.number(), deed, by))) {
            throw new IllegalArgumentException("the conversation of " + number + " is gone");
        }
        return recorded(conversation, kept.stored());
    }

    /// Without the policy at hand, whoever decides it still looks there.
    private Footing footing(Case content) {
        return policies.flatMap(all -> all.of(content.operator()))
                .map(policy -> Footing.of(
                        content,
                        policy.procedure().refusals().map(Refusals::grounds).orElse(Set.of())))
                .orElseGet(() -> Footing.of(content));
    }

    private Inbox inbox() {
        var random = new SecureRandom();
        return new Inbox(
                store,
                safe,
                InstantSource.system(),
                () -> {
                    byte[] seed = new byte[Seed.BYTES];
                    random.nextBytes(seed);
                    return new Seed(HexFormat.of().formatHex(seed));
                },
                Integer.MAX_VALUE,
                // Others decide.
                turn -> store.release(turn, Duration.ZERO),
                new InputWatch(new SimpleMeterRegistry(), List.of(), List.of(), Trail.NONE));
    }

    private boolean recorded(ConversationId conversation, StoredCase before) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            boolean same = store.caseOf(conversation.tag(), before.number())
                    .filter(now -> Arrays.equals(now.content(), before.content()))
                    .isPresent();
            if (!same) {
                return true;
            }
            if (!waited()) {
                return false;
            }
        }
        return false;
    }

    private static boolean waited() {
        try {
            Thread.sleep(LOOK.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
