package madoguchi.line.render;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.URIAction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.line.WellFormed;
import madoguchi.outbox.Parcel.Bubble;
import madoguchi.outbox.Parcel.Tap;
import org.jspecify.annotations.Nullable;

/// Puts the way to a page into a Flex Message. Its button stays in the talk, where quick replies go, and LINE on a PC
/// shows it. The address stands in the button's action only: neither on the screen nor in what lists of talks show
/// (P1).
final class Pages {
    private static final int ADDRESS = 1000;
    private static final int LABEL = 40;
    private static final int TEXT = 5000;
    private static final int ALT_TEXT = 1500;

    private Pages() {}

    static boolean opens(Bubble bubble) {
        return bubble.taps().stream().anyMatch(tap -> tap.page().isPresent());
    }

    static Message message(Bubble bubble, @Nullable QuickReply taps) {
        String said = Clusters.cutUnits(WellFormed.of(bubble.text()), TEXT);
        var parts = new ArrayList<FlexComponent>();
        parts.add(new FlexText.Builder().text(said).wrap(true).build());
        parts.addAll(buttons(bubble));
        var body = new FlexBox.Builder(FlexBox.Layout.VERTICAL, parts).build();
        var card =
                new FlexBubble.Builder().size(FlexBubble.Size.MEGA).body(body).build();
        var message = new FlexMessage.Builder(
                Clusters.cutUnits(
                        bubble.notice().orElse(said.lines().findFirst().orElse(said)), ALT_TEXT),
                card);
        if (taps != null) {
            message.quickReply(taps);
        }
        return message.build();
    }

    /// A button for each page the bubble opens.
    static List<FlexComponent> buttons(Bubble bubble) {
        return bubble.taps().stream()
                .flatMap(tap -> action(tap).stream())
                .<FlexComponent>map(action -> new FlexButton.Builder(action)
                        .style(FlexButton.Style.PRIMARY)
                        .margin("lg")
                        .build())
                .toList();
    }

    /// Nothing for what LINE would refuse the whole message for. An address cannot be cut.
    private static Optional<Action> action(Tap tap) {
        return tap.page()
                .filter(address -> !tap.label().isBlank() && address.length() <= ADDRESS)
                .map(address ->
                        new URIAction(Clusters.cut(WellFormed.of(tap.label()), LABEL), URI.create(address), null));
    }
}
