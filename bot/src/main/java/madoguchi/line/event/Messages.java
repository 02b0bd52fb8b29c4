package madoguchi.line.event;

import com.linecorp.bot.webhook.model.AudioMessageContent;
import com.linecorp.bot.webhook.model.FileMessageContent;
import com.linecorp.bot.webhook.model.ImageMessageContent;
import com.linecorp.bot.webhook.model.LocationMessageContent;
import com.linecorp.bot.webhook.model.MessageContent;
import com.linecorp.bot.webhook.model.StickerMessageContent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.VideoMessageContent;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.conversation.Input.Thing;
import madoguchi.line.WellFormed;
import org.jspecify.annotations.Nullable;

/// Reads what a person sent in the chat.
record Messages(Guard guard, int textLimit) {
    Input read(@Nullable MessageContent message) {
        return switch (message) {
            case TextMessageContent text when text.text() != null -> said(text.text());
            case StickerMessageContent _ -> new Input.Showed(Thing.STICKER);
            case ImageMessageContent _ -> new Input.Showed(Thing.PHOTO);
            case VideoMessageContent _ -> new Input.Showed(Thing.VIDEO);
            case AudioMessageContent _ -> new Input.Showed(Thing.VOICE);
            case FileMessageContent _ -> new Input.Showed(Thing.FILE);
            case LocationMessageContent _ -> new Input.Showed(Thing.LOCATION);
            // The SDK's model is open: LINE adds types without notice.
            case null, default -> new Input.Showed(Thing.UNKNOWN);
        };
    }

    /// What a text is if the person vouched for what it holds.
    Optional<Input.Said> vouched(@Nullable MessageContent message) {
        return message instanceof TextMessageContent text
                        && text.text() != null
                        && text.text().length() <= textLimit
                ? guard.vouched(WellFormed.of(text.text()))
                : Optional.empty();
    }

    /// What was typed, or what a tap says instead.
    Input said(String text) {
        return text.length() > textLimit ? new Input.TooLong(textLimit) : guard.said(WellFormed.of(text));
    }
}
