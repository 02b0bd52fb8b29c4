package madoguchi.line.render;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.FlexSeparator;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import java.util.ArrayList;
import java.util.List;
import madoguchi.line.WellFormed;
import madoguchi.outbox.Parcel.Bubble;
import madoguchi.outbox.Parcel.Row;
import madoguchi.outbox.Parcel.Table;
import org.jspecify.annotations.Nullable;

/// Puts a table into a Flex Message: a card of rows, each with the button that changes it. LINE on a PC, which shows no
/// quick replies, shows these buttons.
final class Tables {
    /// What lists of talks and lock screens show instead of the card: what is asked, never what was answered.
    private static final int ALT_TEXT = 1500;

    private static final int LABEL = 40;
    private static final String GREY = "#6b7280";

    private Tables() {}

    static Message message(Bubble bubble, Table table, @Nullable QuickReply taps) {
        String above = WellFormed.of(bubble.text());
        var parts = new ArrayList<FlexComponent>();
        parts.add(text(above).weight(FlexText.Weight.BOLD).build());
        for (Row row : table.rows()) {
            parts.add(new FlexSeparator("md", null));
            parts.add(row(row));
        }
        if (!table.below().isBlank()) {
            parts.add(new FlexSeparator("md", null));
            parts.add(text(WellFormed.of(table.below()))
                    .size("sm")
                    .color(GREY)
                    .margin("md")
                    .build());
        }
        parts.addAll(Pages.buttons(bubble));
        var body = new FlexBox.Builder(FlexBox.Layout.VERTICAL, parts).build();
        var card =
                new FlexBubble.Builder().size(FlexBubble.Size.MEGA).body(body).build();
        var message = new FlexMessage.Builder(
                Clusters.cutUnits(
                        bubble.notice().orElse(above.lines().findFirst().orElse(above)), ALT_TEXT),
                card);
        if (taps != null) {
            message.quickReply(taps);
        }
        return message.build();
    }

    private static FlexComponent row(Row row) {
        var said = new FlexBox.Builder(
                        FlexBox.Layout.VERTICAL,
                        List.of(
                                text(WellFormed.of(row.label()))
                                        .size("xs")
                                        .color(GREY)
                                        .build(),
                                text(WellFormed.of(row.value())).size("md").build()))
                .flex(4)
                .build();
        var parts = new ArrayList<FlexComponent>(List.of(said));
        row.change()
                .flatMap(tap -> Taps.action(tap, LABEL))
                .ifPresent(action -> parts.add(new FlexButton.Builder(action)
                        .style(FlexButton.Style.LINK)
                        .height(FlexButton.Height.SM)
                        .gravity(FlexButton.Gravity.CENTER)
                        .flex(2)
                        .build()));
        return new FlexBox.Builder(FlexBox.Layout.HORIZONTAL, parts)
                .margin("sm")
                .alignItems(FlexBox.AlignItems.CENTER)
                .build();
    }

    /// LINE refuses an empty text.
    private static FlexText.Builder text(String text) {
        return new FlexText.Builder().text(text.isBlank() ? "–" : text).wrap(true);
    }
}
