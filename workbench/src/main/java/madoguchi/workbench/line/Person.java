package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Someone with LINE on the phone, in the chat with one official account. What the person does is on the screen at once
/// and goes to the bot as webhook, in order, without waiting for the bot.
///
/// Everything that sends throws `IllegalStateException` while the person blocks the account.
public final class Person {
    private static final Set<String> STAY_UNTIL_SENT = Set.of("camera", "cameraRoll", "location", "datetimepicker");

    private final World world;
    private final Account account;
    private final String name;
    private final String userId;
    private final Chat chat;
    private final Lane lane;
    private final WebhookEvents events;
    private final Set<String> markAsReadTokens = ConcurrentHashMap.newKeySet();
    private volatile String language = "ja";
    private volatile boolean onPc;

    Person(World world, Account account, String name, String userId, Chat chat) {
        this.world = world;
        this.account = account;
        this.name = name;
        this.userId = userId;
        this.chat = chat;
        this.lane = world.mailroom().newLane();
        this.events = new WebhookEvents(world, account);
    }

    public String name() {
        return name;
    }

    /// `U` and 32 hexadecimal digits, the same whenever the name and channel are.
    public String userId() {
        return userId;
    }

    public LineChannel channel() {
        return account.channel();
    }

    /// The language of the person's profile, BCP 47; `ja` at first.
    public String language() {
        return language;
    }

    public void speaks(String language) {
        this.language = language;
    }

    /// Whether the person blocks the account.
    public boolean blocking() {
        return chat.blocked();
    }

    /// LINE on a PC shows no quick replies.
    public boolean onPc() {
        return onPc;
    }

    public void usesPc(boolean onPc) {
        this.onPc = onPc;
        world.listeners().changed();
    }

    /// What the person sees, oldest first.
    public List<Bubble> screen() {
        return chat.screen(!onPc);
    }

    /// The quick replies that can be tapped now.
    public List<Tap> quickReplies() {
        List<Bubble> screen = screen();
        return screen.isEmpty() ? List.of() : screen.getLast().quickReplies();
    }

    /// Sends a text. Like all sendings it returns the id of the sent message.
    public String says(String text) {
        return send(OwnMessage.text(text));
    }

    public String sendsSticker(String packageId, String stickerId) {
        return send(OwnMessage.sticker(packageId, stickerId));
    }

    public String sendsPhoto(byte[] bytes, String mimeType) {
        return send(OwnMessage.image(), bytes, mimeType, Duration.ZERO);
    }

    /// Several photos at once: one event each, all telling of the same set.
    public List<String> sendsPhotos(List<byte[]> photos, String mimeType) {
        String set = world.ids().message();
        List<String> ids = new ArrayList<>();
        for (byte[] photo : photos) {
            ObjectNode image = OwnMessage.imageOfSet(set, ids.size() + 1, photos.size());
            ids.add(send(image, photo, mimeType, Duration.ZERO));
        }
        return List.copyOf(ids);
    }

    /// Sends a video that LINE prepares for a while.
    ///
    /// @param preparing how long, by the platform's clock, the content answers 202 before it can be fetched
    public String sendsVideo(byte[] bytes, String mimeType, Duration length, Duration preparing) {
        return send(OwnMessage.video(length), bytes, mimeType, preparing);
    }

    public String sendsVoice(byte[] bytes, Duration length) {
        return send(OwnMessage.audio(length), bytes, "audio/x-m4a", Duration.ZERO);
    }

    public String sendsFile(String fileName, byte[] bytes, String mimeType) {
        return send(OwnMessage.file(fileName, bytes.length), bytes, mimeType, Duration.ZERO);
    }

    public String sendsLocation(String title, String address, double latitude, double longitude) {
        return send(OwnMessage.location(title, address, latitude, longitude));
    }

    /// Says something in a group the bot is in; not on this screen, which is that of the one-to-one chat.
    public String saysInGroup(String groupId, String text) {
        return elsewhere(WebhookEvents.group(groupId, userId), text);
    }

    /// As [#saysInGroup], in a multi-person chat.
    public String saysInRoom(String roomId, String text) {
        return elsewhere(WebhookEvents.room(roomId, userId), text);
    }

    /// Takes an own message back: its content is gone for the bot and the screen.
    public synchronized void unsends(String messageId) {
        if (!chat.takeBack(messageId)) {
            throw new IllegalArgumentException("no such message of " + name + ": " + messageId);
        }
        world.contents().takeBack(messageId);
        ObjectNode event = events.plain("unsend", source(), now());
        event.putObject("unsend").put("messageId", messageId);
        dispatch(event);
    }

    /// Adds the account as a friend, or unblocks it.
    public synchronized void follows() {
        boolean unblocked = chat.blocked();
        if (unblocked) {
            chat.blocked(false);
        }
        ObjectNode event = events.repliable("follow", source(), Optional.of(this), now());
        event.putObject("follow").put("isUnblocked", unblocked);
        dispatch(event);
    }

    /// Blocks the account.
    public synchronized void blocks() {
        if (!chat.blocked()) {
            chat.blocked(true);
            dispatch(events.plain("unfollow", source(), now()));
        }
    }

    /// Taps what carries this label: a quick reply if there is one, else the latest such button.
    public void taps(String label) {
        taps(find(label));
    }

    /// Taps a quick reply or button; old buttons of the history can be tapped for ever. A datetimepicker needs
    /// [#picks]; camera, camera roll, location, uri and clipboard tell the bot nothing by themselves.
    public void taps(Tap tap) {
        tap(tap, "");
    }

    /// Picks a date (`2026-01-31`), time (`09:30`) or both (`2026-01-31T09:30`) in the datetimepicker with this label.
    public void picks(String label, String value) {
        tap(find(label), value);
    }

    /// As [#picks(String, String)].
    public void picks(Tap tap, String value) {
        tap(tap, value);
    }

    private synchronized void tap(Tap tap, String value) {
        mustNotBlock();
        boolean picked = tap.type().equals("datetimepicker") && !value.isEmpty();
        if (quickReplies().contains(tap) && (picked || !STAY_UNTIL_SENT.contains(tap.type()))) {
            chat.quickRepliesGone();
        }
        switch (tap.type()) {
            case "message" -> says(Json.text(tap.action(), "text"));
            case "postback" -> postback(tap, Json.object());
            case "datetimepicker" -> {
                if (picked) {
                    ObjectNode params = Json.object();
                    params.putObject("params").put(Json.text(tap.action(), "mode"), value);
                    postback(tap, params);
                }
            }
            default -> world.listeners().changed();
        }
    }

    private void postback(Tap tap, ObjectNode postback) {
        Instant at = now();
        // `text` is the older form of `displayText`.
        String shown = Json.text(tap.action(), tap.action().has("displayText") ? "displayText" : "text");
        if (!shown.isEmpty()) {
            chat.add(at, From.PERSON, world.ids().message(), OwnMessage.text(shown));
        }
        ObjectNode event = events.repliable("postback", source(), Optional.of(this), at);
        event.set("postback", postback.put("data", tap.data()));
        dispatch(event);
    }

    private Tap find(String label) {
        List<Tap> found = new ArrayList<>(quickReplies());
        screen().reversed().forEach(bubble -> found.addAll(bubble.buttons()));
        return found.stream()
                .filter(tap -> tap.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " sees nothing labelled " + label));
    }

    private synchronized String send(ObjectNode message) {
        mustNotBlock();
        String id = world.ids().message();
        Instant at = now();
        chat.add(at, From.PERSON, id, message);
        dispatch(told(message, id, source(), Optional.of(this), at));
        return id;
    }

    private synchronized String send(ObjectNode message, byte[] bytes, String mimeType, Duration preparing) {
        mustNotBlock();
        String id = world.ids().message();
        Instant at = now();
        String type = Json.text(message, "type");
        world.contents().put(id, new Contents.Content(account, type, mimeType, at.plus(preparing), false), bytes);
        chat.add(at, From.PERSON, id, message.deepCopy().put("mimeType", mimeType));
        dispatch(told(message, id, source(), Optional.of(this), at));
        return id;
    }

    private String elsewhere(ObjectNode source, String text) {
        String id = world.ids().message();
        dispatch(told(OwnMessage.text(text), id, source, Optional.empty(), now()));
        return id;
    }

    private ObjectNode told(ObjectNode message, String id, ObjectNode source, Optional<Person> person, Instant at) {
        String readToken = world.ids().opaque();
        markAsReadTokens.add(readToken);
        ObjectNode event = events.repliable("message", source, person, at);
        ObjectNode told = message.deepCopy().put("id", id).put("markAsReadToken", readToken);
        if (Set.of("text", "image", "video", "sticker").contains(Json.text(message, "type"))) {
            told.put("quoteToken", world.ids().opaque());
        }
        event.set("message", told);
        return event;
    }

    /// Whether this was a token of one of the person's messages.
    boolean marksAsRead(String token) {
        return markAsReadTokens.contains(token);
    }

    void sees(String id, JsonNode message) {
        Bubble bubble = chat.add(now(), From.BOT, id, message);
        world.listeners().arrived(new Arrival(this, bubble));
    }

    private void dispatch(ObjectNode event) {
        world.mailroom().send(account, lane, event);
        world.listeners().changed();
    }

    private void mustNotBlock() {
        if (chat.blocked()) {
            throw new IllegalStateException(
                    name + " blocks " + account.channel().displayName());
        }
    }

    private ObjectNode source() {
        return WebhookEvents.user(userId);
    }

    private Instant now() {
        return world.clock().instant();
    }
}
