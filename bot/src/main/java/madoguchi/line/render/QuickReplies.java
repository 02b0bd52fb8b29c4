package madoguchi.line.render;

import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import java.util.List;
import madoguchi.line.WellFormed;
import madoguchi.outbox.Parcel.Tap;
import org.jspecify.annotations.Nullable;

/// Puts taps into LINE's quick reply: at most 13 buttons, labels of at most 20 characters as a reader counts them.
final class QuickReplies {
    private static final int MOST = 13;
    private static final int LABEL = 20;
    private static final int DISPLAYED = 300;
    private static final int DATA = 300;

    private QuickReplies() {}

    /// Leaves out what LINE would refuse the whole message for. Data cannot be cut: it has to come back as it was.
    static @Nullable QuickReply of(List<Tap> taps) {
        List<QuickReplyItem> items = taps.stream()
                .filter(tap -> !tap.label().isBlank()
                        && !tap.data().isEmpty()
                        && tap.data().length() <= DATA)
                .limit(MOST)
                .map(QuickReplies::item)
                .toList();
        return items.isEmpty() ? null : new QuickReply(items);
    }

    private static QuickReplyItem item(Tap tap) {
        String label = WellFormed.of(tap.label());
        return new QuickReplyItem(new PostbackAction.Builder()
                .label(Clusters.cut(label, LABEL))
                .data(WellFormed.of(tap.data()))
                .displayText(Clusters.cut(label, DISPLAYED))
                .build());
    }
}
