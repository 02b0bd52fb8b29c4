package madoguchi.workbench.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// What one person and the bot said to each other, and how they stand.
final class Chat {
    private final JsonLines file;
    private final JsonNode owner;
    private final List<Bubble> bubbles = new ArrayList<>();
    private final List<Long> changedAt = new ArrayList<>();
    private long version;
    private Standing standing;

    /// @param owner the first line of the file: who the person is
    Chat(JsonLines file, JsonNode owner, Standing standing) {
        this.file = file;
        this.owner = owner;
        this.standing = standing;
    }

    /// Writes down that there is such a chat, even if nobody ever says anything.
    synchronized void begin() {
        file.rewrite(lines());
    }

    synchronized Bubble add(Instant at, From from, String id, JsonNode message, boolean silent) {
        var bubble = Bubble.of(bubbles.size() + 1L, id, at, from, message, silent);
        bubbles.add(bubble);
        changedAt.add(++version);
        file.append(ChatLine.of(bubble));
        return bubble;
    }

    synchronized List<Bubble> screen() {
        return changedSince(0).bubbles();
    }

    /// What is new or different since a version told before; 0 is everything.
    synchronized ScreenChange changedSince(long seen) {
        List<Bubble> changed = new ArrayList<>();
        for (int i = 0; i < bubbles.size(); i++) {
            if (changedAt.get(i) > seen) {
                changed.add(shown(bubbles.get(i)));
            }
        }
        return new ScreenChange(version, List.copyOf(changed));
    }

    private Bubble shown(Bubble bubble) {
        boolean tappable = !standing.onPc()
                && !standing.blocking()
                && bubble.sequence() == bubbles.size()
                && bubble.sequence() > standing.tapped();
        return tappable ? bubble : bubble.withQuickReplies(List.of());
    }

    synchronized long length() {
        return bubbles.size();
    }

    synchronized Optional<Bubble> lastOf(Predicate<Bubble> kind) {
        return bubbles.reversed().stream().filter(kind).findFirst();
    }

    /// Takes a message of the person's own back.
    ///
    /// @return whether there was such a message, not yet taken back
    synchronized boolean takeBack(String messageId) {
        for (int i = 0; i < bubbles.size(); i++) {
            Bubble bubble = bubbles.get(i);
            if (bubble.id().equals(messageId) && bubble.from() == From.PERSON && !bubble.unsent()) {
                bubbles.set(i, bubble.takenBack());
                changedAt.set(i, ++version);
                // Not an appended note: what was taken back must not stay in the file either.
                file.rewrite(lines());
                return true;
            }
        }
        return false;
    }

    synchronized Standing standing() {
        return standing;
    }

    synchronized void changes(UnaryOperator<Standing> change) {
        Standing changed = change.apply(standing);
        if (!changed.equals(standing)) {
            standing = changed;
            file.append(ChatLine.of(standing));
        }
    }

    synchronized void restore(List<JsonNode> lines) {
        for (JsonNode line : lines) {
            if (line.has("bubble")) {
                bubbles.add(ChatLine.bubble(line.path("bubble")));
                changedAt.add(++version);
            } else if (line.has("standing")) {
                standing = ChatLine.standing(line.path("standing"));
            }
        }
        // A last line that a crash cut off must not swallow the next one.
        file.rewrite(lines());
    }

    private List<JsonNode> lines() {
        List<JsonNode> lines = new ArrayList<>();
        lines.add(owner);
        bubbles.forEach(bubble -> lines.add(ChatLine.of(bubble)));
        lines.add(ChatLine.of(standing));
        return lines;
    }
}
