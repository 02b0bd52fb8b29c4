package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// What one person sends: on the screen at once, with its content where there is one, and told to the bot. Guarded by
/// the person's lock.
final class Sending {
    static final String READ_TOKEN = "markAsReadToken";
    private static final Set<String> QUOTABLE = Set.of("text", "image", "video", "sticker");

    private final World world;
    private final Account account;
    private final Chat chat;
    private final Wire wire;

    Sending(World world, Account account, Chat chat, Wire wire) {
        this.world = world;
        this.account = account;
        this.chat = chat;
        this.wire = wire;
    }

    String send(ObjectNode message) {
        return send(message, world.ids().message());
    }

    /// Sends something that has a content of its own to be fetched.
    ///
    /// @param preparing how long, by the platform's clock, that content answers 202
    String send(ObjectNode message, byte[] bytes, String mimeType, Duration preparing) {
        mustNotBlock();
        String id = world.ids().message();
        Instant ready = now().plus(preparing);
        var content = new Contents.Content(account, Json.text(message, "type"), mimeType, ready, false);
        world.contents().put(id, content, bytes);
        ObjectNode kept = message.deepCopy().put("mimeType", mimeType).put("ready", ready.toString());
        return send(message, kept, id);
    }

    private String send(ObjectNode message, String id) {
        mustNotBlock();
        return send(message, message.deepCopy(), id);
    }

    private String send(ObjectNode message, ObjectNode kept, String id) {
        Instant at = now();
        String readToken = world.ids().opaque();
        Bubble bubble = chat.add(at, From.PERSON, id, kept.put(READ_TOKEN, readToken), false);
        if (account.reading() == Reading.AT_ONCE) {
            chat.changes(standing -> standing.withRead(bubble.sequence()));
        }
        ObjectNode event = wire.repliable("message", at);
        event.set("message", told(message, id, readToken));
        wire.send(event);
        return id;
    }

    String newId() {
        return world.ids().message();
    }

    /// @throws IllegalArgumentException if there is no such message, or none so young
    void takeBack(String messageId, Duration window) {
        Instant at = now();
        boolean young = chat.lastOf(bubble -> bubble.id().equals(messageId))
                .filter(bubble -> !at.isAfter(bubble.at().plus(window)))
                .isPresent();
        if (!young || !chat.takeBack(messageId)) {
            throw new IllegalArgumentException("no such message, or too old to be taken back: " + messageId);
        }
        world.contents().takeBack(messageId);
        ObjectNode event = wire.plain("unsend", at);
        event.putObject("unsend").put("messageId", messageId);
        wire.send(event);
    }

    /// Says something in a group or room, which is on no screen here.
    String elsewhere(ObjectNode source, String text) {
        String id = world.ids().message();
        ObjectNode event = wire.elsewhere("message", source, now());
        event.set("message", told(OwnMessage.text(text), id, world.ids().opaque()));
        wire.send(event);
        return id;
    }

    private ObjectNode told(ObjectNode message, String id, String readToken) {
        ObjectNode told = message.deepCopy().put("id", id).put(READ_TOKEN, readToken);
        if (QUOTABLE.contains(Json.text(message, "type"))) {
            told.put("quoteToken", world.ids().opaque());
        }
        return told;
    }

    /// @throws IllegalStateException while the person blocks the account
    void mustNotBlock() {
        if (chat.standing().blocking()) {
            throw new IllegalStateException("blocks " + account.channel().displayName());
        }
    }

    private Instant now() {
        return world.clock().instant();
    }
}
