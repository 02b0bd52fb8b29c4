package madoguchi.line.api;

import madoguchi.line.render.GroupText;
import org.springframework.stereotype.Component;

/// Says in a group or room, when the bot is taken into it, that it only talks in private. Once, and nothing is kept for
/// it: a reply token answers one event, and whether the words arrive matters to nobody's request.
@Component
public class GroupNotice {
    private final LineApis apis;

    GroupNotice(LineApis apis) {
        this.apis = apis;
    }

    /// Returns at once: LINE waits for the webhook's acknowledgement.
    public void say(String operator, String replyToken) {
        apis.of(operator)
                .ifPresent(api -> Thread.startVirtualThread(() -> api.reply(replyToken, GroupText.messages(), false)));
    }
}
