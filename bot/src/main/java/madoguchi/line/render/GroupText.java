package madoguchi.line.render;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.TextMessage;
import java.util.List;

/// What is said in a group or room. Names neither the operator's matter nor anybody.
public final class GroupText {
    private GroupText() {}

    public static List<Message> messages() {
        return List.of(new TextMessage("""
                こちらではお話をうかがえません。1対1のトークでお話しください。ここでのトークは読まず、残しません。
                This account only talks in private chats. It reads and keeps nothing here."""));
    }
}
