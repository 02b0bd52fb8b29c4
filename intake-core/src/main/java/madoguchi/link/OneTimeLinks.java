package madoguchi.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Reply;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Link;
import madoguchi.conversation.Sheet;
import madoguchi.format.NewerFormat;
import madoguchi.format.StoredJson;
import madoguchi.format.Versions;
import madoguchi.outbox.Address;
import madoguchi.seal.DataKey;
import madoguchi.seal.Safe;
import madoguchi.store.Links;
import madoguchi.store.Places;
import madoguchi.store.StandingLink;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.text.TypedText;

/// The door for pages: what a link leads to, and whose it is once it was opened. A session is known by its keyed hash
/// only, as a link is. Every method throws [StoreUnavailable] when the store is away.
public final class OneTimeLinks {
    private final Links links;
    private final Store store;
    private final Safe safe;
    private final InstantSource clock;

    public OneTimeLinks(Links links, Store store, Safe safe, InstantSource clock) {
        this.links = links;
        this.store = store;
        this.safe = safe;
        this.clock = clock;
    }

    /// Looks at what stands behind a link; uses nothing up. Empty when there is nothing (any more).
    public Optional<Visit> look(Token token) {
        return links.look(token.tag(), token.name(safe.index()), clock.instant())
                .flatMap(this::read);
    }

    /// What stands behind a link that this session opened; empty for anybody else.
    public Optional<Visit> look(Token token, String session) {
        byte[] name = name(session).getBytes(StandardCharsets.US_ASCII);
        return look(token)
                .filter(visit -> visit.session()
                        .filter(owner -> MessageDigest.isEqual(owner.getBytes(StandardCharsets.US_ASCII), name))
                        .isPresent());
    }

    /// Opens a link for a session, unless another has it.
    public boolean open(Token token, String session) {
        return links.open(token.tag(), token.name(safe.index()), name(session), clock.instant());
    }

    /// Ends a link, if it is this session's.
    public void finish(Token token, String session) {
        links.finish(token.tag(), token.name(safe.index()), name(session));
    }

    /// What a form on the link's page has to bring back, so that no other site can send one (CSRF): it follows from the
    /// session and cannot be made without this installation's key.
    public String formKey(Token token, String session) {
        return safe.index().name("form", token.text() + "\n" + session);
    }

    /// What is kept of a word in place of the word: it cannot be tried out without this installation's key.
    ///
    /// @param salt drawn for this word alone
    public String watchword(String salt, String word) {
        return safe.index().name("watchword", salt + "\n" + TypedText.key(word));
    }

    /// The case whose form was prepared: the link's own, or what was handed in on its page last. Empty once it is
    /// destroyed.
    public Optional<Case> prepared(Visit visit) {
        return switch (visit.purpose()) {
            case Link.Purpose.Answer _ -> Sheet.prepared(visit.state()).flatMap(number -> caseOf(visit, number));
            case Link.Purpose.Prepared prepared -> caseOf(visit, prepared.number());
            case Link.Purpose.Reply _, Link.Purpose.Signpost _ -> Optional.empty();
        };
    }

    /// What staff wrote about the link's case, oldest first; empty once it is destroyed.
    public Optional<List<Reply>> replies(Visit visit) {
        return switch (visit.purpose()) {
            case Link.Purpose.Answer _, Link.Purpose.Prepared _, Link.Purpose.Signpost _ -> Optional.empty();
            case Link.Purpose.Reply reply -> caseOf(visit, reply.number()).map(Case::replies);
        };
    }

    private Optional<Case> caseOf(Visit visit, CaseNumber number) {
        if (Sheet.hides(visit.state(), number)) {
            return Optional.empty();
        }
        return store.caseOf(visit.conversation().tag(), number.value()).map(stored -> {
            DataKey key = safe.open(stored.key());
            return Versions.readCase(key.open(stored.content(), Places.ofCase(number.value())));
        });
    }

    private String name(String session) {
        return safe.index().name("session", session);
    }

    private Optional<Visit> read(StandingLink link) {
        return Link.Purpose.of(link.purpose()).map(purpose -> {
            DataKey key = safe.open(link.key());
            var address =
                    StoredJson.read(Address.class, key.open(link.address(), Places.ofAddress(link.conversation())));
            Conversation state = link.state()
                    .map(bytes -> state(key.open(bytes, Places.ofState(link.conversation()))))
                    .orElseGet(Conversation.Fresh::new);
            return new Visit(link.conversation(), purpose, link.session(), address, state, link.waits());
        });
    }

    /// While a release is rolled out, a conversation that a newer process took up is away for this one: whoever looks
    /// again finds a process that can read it.
    private static Conversation state(byte[] stored) {
        try {
            return Versions.readState(stored);
        } catch (NewerFormat e) {
            throw new StoreUnavailable("a page of a newer release", e);
        }
    }
}
