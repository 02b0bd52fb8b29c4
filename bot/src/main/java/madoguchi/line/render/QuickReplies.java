package madoguchi.line.render;

import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import java.util.List;
import madoguchi.outbox.Parcel.Tap;
import org.jspecify.annotations.Nullable;

/// Puts taps into LINE's quick reply: at most 13 buttons, labels of at most 20 characters as a reader counts them.
final class QuickReplies {
    private static final int MOST = 13;
    private static final int LABEL = 20;

    private QuickReplies() {}

    /// Leaves out what LINE would refuse the whole message for.
    static @Nullable QuickReply of(List<Tap> taps) {
        List<QuickReplyItem> items = taps.stream()
                .flatMap(tap -> Taps.action(tap, LABEL).stream())
                .limit(MOST)
                .map(QuickReplyItem::new)
                .toList();
        return items.isEmpty() ? null : new QuickReply(items);
    }
}
