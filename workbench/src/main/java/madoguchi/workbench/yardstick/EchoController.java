package madoguchi.workbench.yardstick;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.parser.WebhookParseException;
import com.linecorp.bot.parser.WebhookParser;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Answers every event with what stood in it, without waiting for the outcome.
@RestController
class EchoController {
    private final WebhookParser parser;
    private final MessagingApiClient client;

    EchoController(WebhookParser parser, MessagingApiClient client) {
        this.parser = parser;
        this.client = client;
    }

    @PostMapping("/line/{operator}")
    void receive(@RequestHeader("x-line-signature") String signature, @RequestBody byte[] body)
            throws IOException, WebhookParseException {
        for (Event event : parser.handle(signature, body).events()) {
            switch (event) {
                case FollowEvent follow -> say(follow.replyToken(), "follow");
                case PostbackEvent tap -> say(tap.replyToken(), tap.postback().data());
                case MessageEvent message
                when message.message() instanceof TextMessageContent text -> say(message.replyToken(), text.text());
                // The SDK's model is open.
                default -> {}
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void say(String replyToken, String text) {
        client.replyMessage(new ReplyMessageRequest(replyToken, List.of(new TextMessage(text)), false));
    }
}
