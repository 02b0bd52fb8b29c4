package madoguchi.workbench.line;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What a person can send, and take back.
abstract sealed class Correspondent permits Person {

    abstract Sending sending();

    public abstract String userId();

    /// Sends a text. Like all sendings it returns the id of the sent message.
    public synchronized String says(String text) {
        return sending().send(OwnMessage.text(text));
    }

    public synchronized String sendsSticker(String packageId, String stickerId) {
        return sending().send(OwnMessage.sticker(packageId, stickerId));
    }

    public synchronized String sendsPhoto(byte[] bytes, String mimeType) {
        return sending().send(OwnMessage.image(), bytes, mimeType, Duration.ZERO);
    }

    /// Several photos at once: one event each, all telling of the same set.
    public synchronized List<String> sendsPhotos(List<byte[]> photos, String mimeType) {
        String set = sending().newId();
        List<String> ids = new ArrayList<>();
        for (byte[] photo : photos) {
            ObjectNode image = OwnMessage.imageOfSet(set, ids.size() + 1, photos.size());
            ids.add(sending().send(image, photo, mimeType, Duration.ZERO));
        }
        return List.copyOf(ids);
    }

    /// Sends a video that LINE prepares for a while.
    ///
    /// @param preparing how long, by the platform's clock, the content answers 202 before it can be fetched
    public synchronized String sendsVideo(byte[] bytes, String mimeType, Duration length, Duration preparing) {
        return sending().send(OwnMessage.video(length), bytes, mimeType, preparing);
    }

    public synchronized String sendsVoice(byte[] bytes, Duration length) {
        return sending().send(OwnMessage.audio(length), bytes, "audio/x-m4a", Duration.ZERO);
    }

    public synchronized String sendsFile(String fileName, byte[] bytes, String mimeType) {
        return sending().send(OwnMessage.file(fileName, bytes.length), bytes, mimeType, Duration.ZERO);
    }

    public synchronized String sendsLocation(String title, String address, double latitude, double longitude) {
        return sending().send(OwnMessage.location(title, address, latitude, longitude));
    }

    /// Says something in a group the bot is in; not on this screen, which is that of the one-to-one chat.
    public String saysInGroup(String groupId, String text) {
        return sending().elsewhere(WebhookEvents.group(groupId, userId()), text);
    }

    /// As [#saysInGroup], in a multi-person chat.
    public String saysInRoom(String roomId, String text) {
        return sending().elsewhere(WebhookEvents.room(roomId, userId()), text);
    }

    /// Sends on a photo that lies on another server than LINE's: the bot is told its address, and LINE has no content.
    public synchronized String sendsPhotoFrom(URI address) {
        return sending().send(OwnMessage.imageFrom(address));
    }

    /// Takes an own message back: its content is gone for the bot and the screen.
    ///
    /// @throws IllegalArgumentException if there is no such message, or it is older than [#unsendWindow]
    public synchronized void unsends(String messageId) {
        sending().takeBack(messageId, unsendWindow());
    }

    /// How long after sending a message can be taken back: an hour, or seven days for who pays for LYP Premium (LY
    /// Corporation, 2025-11-07).
    public abstract Duration unsendWindow();
}
