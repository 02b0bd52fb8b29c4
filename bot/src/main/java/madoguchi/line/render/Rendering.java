package madoguchi.line.render;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.TextMessage;
import java.util.ArrayList;
import java.util.List;
import madoguchi.line.WellFormed;
import madoguchi.outbox.Parcel.Bubble;
import madoguchi.outbox.Parcel.Table;
import madoguchi.outbox.Parcel.Tap;
import org.jspecify.annotations.Nullable;

/// Makes the messages of one call out of bubbles: never anything LINE would refuse.
public final class Rendering {
    /// As many messages as one call takes.
    public static final int MOST = 5;

    private static final int TEXT = 5000;

    private Rendering() {}

    /// The messages; none if no bubble says anything.
    ///
    /// @param bubbles at most [#MOST]; blank ones say nothing and are left out
    public static List<Message> of(List<Bubble> bubbles) {
        List<Piece> pieces = new ArrayList<>();
        List<Bubble> speaking =
                bubbles.stream().filter(bubble -> !bubble.text().isBlank()).toList();
        for (int i = 0; i < speaking.size(); i++) {
            Bubble bubble = speaking.get(i);
            int leaveForOthers = speaking.size() - i - 1;
            if (bubble.table().isPresent()) {
                pieces.add(new Piece.Card(bubble, bubble.table().get()));
            } else if (Pages.opens(bubble)) {
                pieces.add(new Piece.Page(bubble));
            } else {
                parts(WellFormed.of(bubble.text()), MOST - pieces.size() - leaveForOthers)
                        .forEach(text -> pieces.add(new Piece.Words(text)));
            }
        }
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            // LINE shows the buttons of the last message only, so there they are, whichever bubble asked last.
            QuickReply taps = i == pieces.size() - 1 ? QuickReplies.of(lastTaps(speaking)) : null;
            messages.add(
                    switch (pieces.get(i)) {
                        case Piece.Words words -> message(words.text(), taps);
                        case Piece.Page page -> Pages.message(page.bubble(), taps);
                        case Piece.Card card -> Tables.message(card.bubble(), card.table(), taps);
                    });
        }
        return messages;
    }

    /// What becomes one message.
    private sealed interface Piece {
        record Words(String text) implements Piece {}

        record Card(Bubble bubble, Table table) implements Piece {}

        record Page(Bubble bubble) implements Piece {}
    }

    private static Message message(String text, @Nullable QuickReply taps) {
        var message = new TextMessage.Builder(text);
        if (taps != null) {
            message.quickReply(taps);
        }
        return message.build();
    }

    /// The buttons of the newest question; a bubble that only opens a page has its button in itself.
    private static List<Tap> lastTaps(List<Bubble> bubbles) {
        return bubbles.reversed().stream()
                .map(bubble -> bubble.taps().stream()
                        .filter(tap -> tap.page().isEmpty())
                        .toList())
                .filter(taps -> !taps.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// A text too long for one message goes on in the next, as far as there is room; then it is cut.
    private static List<String> parts(String text, int room) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > TEXT && parts.size() < room - 1) {
            int end = partEnd(rest);
            String part = rest.substring(0, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            rest = rest.substring(end);
        }
        String last = Clusters.cutUnits(rest, TEXT);
        if (parts.isEmpty() || !last.isBlank()) {
            parts.add(last);
        }
        return parts;
    }

    /// After a line, if there is one that is not too short.
    private static int partEnd(String text) {
        int line = text.lastIndexOf('\n', TEXT - 1) + 1;
        return line > TEXT / 2 ? line : Clusters.gapBefore(text, TEXT);
    }
}
