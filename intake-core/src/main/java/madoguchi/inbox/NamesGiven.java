package madoguchi.inbox;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.cases.Case;
import madoguchi.conversation.Question;
import madoguchi.seal.IndexKey;
import madoguchi.seal.Safe;
import madoguchi.store.ConversationId;
import madoguchi.store.Namesakes;

/// Notices where one account asks about several names, or several accounts about one (P2). Staff see it in the ticket
/// of the later case; whoever asks is told nothing, as it may be a stranger who asks about somebody else.
final class NamesGiven {
    static final String SEVERAL_NAMES = "several-names";
    static final String SEVERAL_ACCOUNTS = "name-from-several";

    private final Namesakes namesakes;
    private final Safe safe;

    NamesGiven(Namesakes namesakes, Safe safe) {
        this.namesakes = namesakes;
        this.safe = safe;
    }

    /// The case as it is handed in, with what staff should look at.
    ///
    /// @param others the other cases of the same conversation
    Case flagged(Case opened, ConversationId conversation, Stream<Case> others) {
        Optional<Hashed> name = hashed(opened);
        if (name.isEmpty()) {
            return opened;
        }
        List<String> flags = new ArrayList<>(opened.flags());
        if (others.flatMap(other -> hashed(other).stream()).anyMatch(other -> !other.equals(name.get()))) {
            flags.add(SEVERAL_NAMES);
        }
        if (note(name.get(), opened, conversation).stream().anyMatch(each -> !each.equals(conversation.value()))) {
            flags.add(SEVERAL_ACCOUNTS);
        }
        return opened.withFlags(flags);
    }

    /// A name came to a case later, or left it.
    void changed(Case before, Case after, ConversationId conversation) {
        Optional<Hashed> now = hashed(after);
        if (!now.equals(hashed(before))) {
            gone(before);
            now.ifPresent(name -> note(name, after, conversation));
        }
    }

    void gone(Case last) {
        hashed(last)
                .ifPresent(name ->
                        namesakes.forget(name.tag(), name.hash(), last.number().value()));
    }

    private Set<String> note(Hashed name, Case noted, ConversationId conversation) {
        return namesakes.note(name.tag(), name.hash(), noted.number().value(), conversation.value());
    }

    /// A name as only this installation can tell it, and the shard it is noted in.
    private record Hashed(String hash, String tag) {}

    private Optional<Hashed> hashed(Case of) {
        return of.answers().stream()
                .filter(answer -> answer.question().equals(Question.NAME.key()))
                .map(answer -> plain(answer.value()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> hashed(of.operator() + "\n" + name));
    }

    private Hashed hashed(String whole) {
        IndexKey index = safe.index();
        return new Hashed(
                index.name("name", whole), ConversationId.tag(index.spread("name", whole, ConversationId.SHARDS)));
    }

    /// Blanks, width and case make no other name; 高 and 髙 do (P10), and staff see for themselves.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
