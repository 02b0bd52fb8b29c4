package madoguchi.workbench.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What one person and the bot said to each other, and whether the bot is blocked.
final class Chat {
    private final ChatFile file;
    private final List<Bubble> bubbles = new ArrayList<>();
    private boolean blocked;
    private long tappedAt;

    Chat(ChatFile file) {
        this.file = file;
    }

    synchronized Bubble add(Instant at, From from, String id, JsonNode message) {
        var bubble = new Bubble(
                bubbles.size() + 1L,
                id,
                at,
                from,
                Json.text(message, "type"),
                Bubble.readable(message),
                message,
                false,
                from == From.BOT ? Tap.quickRepliesOf(message) : List.of());
        bubbles.add(bubble);
        file.append(ChatLine.of(bubble));
        return bubble;
    }

    synchronized List<Bubble> screen(boolean withQuickReplies) {
        List<Bubble> shown = new ArrayList<>(bubbles.size());
        for (Bubble bubble : bubbles) {
            boolean tappable =
                    withQuickReplies && !blocked && bubble.sequence() == bubbles.size() && bubble.sequence() > tappedAt;
            shown.add(tappable ? bubble : bubble.withQuickReplies(List.of()));
        }
        return List.copyOf(shown);
    }

    /// The quick replies of the last message are gone, although no new message took their place.
    synchronized void quickRepliesGone() {
        tappedAt = bubbles.size();
        file.append(ChatLine.tapped(tappedAt));
    }

    /// Takes a message of the person's own back.
    ///
    /// @return whether there was such a message, not yet taken back
    synchronized boolean takeBack(String messageId) {
        for (int i = 0; i < bubbles.size(); i++) {
            Bubble bubble = bubbles.get(i);
            if (bubble.id().equals(messageId) && bubble.from() == From.PERSON && !bubble.unsent()) {
                bubbles.set(i, bubble.takenBack());
                // Not an appended note: what was taken back must not stay in the file either.
                file.rewrite(lines());
                return true;
            }
        }
        return false;
    }

    synchronized boolean blocked() {
        return blocked;
    }

    synchronized void blocked(boolean blocked) {
        this.blocked = blocked;
        file.append(ChatLine.blocked(blocked));
    }

    synchronized void restore(List<JsonNode> lines) {
        for (JsonNode line : lines) {
            if (line.has("bubble")) {
                bubbles.add(ChatLine.bubble(line.path("bubble")));
            } else if (line.has("blocked")) {
                blocked = line.path("blocked").asBoolean();
            } else if (line.has("tapped")) {
                tappedAt = line.path("tapped").asLong();
            }
        }
        // A last line that a crash cut off must not swallow the next one.
        file.rewrite(lines());
    }

    private List<JsonNode> lines() {
        List<JsonNode> lines = new ArrayList<>();
        bubbles.forEach(bubble -> lines.add(ChatLine.of(bubble)));
        lines.add(ChatLine.blocked(blocked));
        lines.add(ChatLine.tapped(tappedAt));
        return lines;
    }
}
