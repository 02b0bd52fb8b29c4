package madoguchi.workbench.line;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// What follows when one person taps something. Guarded by the person's lock.
final class Tapping {
    private static final Set<String> STAY_UNTIL_SENT = Set.of("camera", "cameraRoll", "location", "datetimepicker");

    private final World world;
    private final Account account;
    private final Chat chat;
    private final Wire wire;
    private final Sending sending;

    Tapping(World world, Account account, Chat chat, Wire wire, Sending sending) {
        this.world = world;
        this.account = account;
        this.chat = chat;
        this.wire = wire;
        this.sending = sending;
    }

    /// @param quick whether it is one of the quick replies, which go when tapped
    /// @param value what was picked in a datetimepicker; empty while nothing is
    void tap(Tap tap, boolean quick, String value) {
        sending.mustNotBlock();
        boolean picked = tap.type().equals("datetimepicker") && !value.isEmpty();
        String checked = picked ? PickerTime.picked(tap.action(), value) : "";
        if (quick && (picked || !STAY_UNTIL_SENT.contains(tap.type()))) {
            long last = chat.length();
            chat.changes(standing -> standing.withTapped(last));
        }
        switch (tap.type()) {
            case "message" -> sending.send(OwnMessage.text(Json.text(tap.action(), "text")));
            case "postback" -> postback(tap);
            case "datetimepicker" -> {
                if (picked) {
                    postback(tap, Json.object().put(Json.text(tap.action(), "mode"), checked));
                }
            }
            case "richmenuswitch" -> postback(tap, switched(Json.text(tap.action(), "richMenuAliasId")));
            default -> world.listeners().changed();
        }
    }

    private void postback(Tap tap) {
        String shown = Json.text(tap.action(), "displayText");
        if (!shown.isEmpty()) {
            chat.add(now(), From.PERSON, world.ids().message(), OwnMessage.text(shown), false);
        }
        // The older `text` is not only shown but also sent.
        String said = Json.text(tap.action(), "text");
        if (!said.isEmpty()) {
            sending.send(OwnMessage.text(said));
        }
        ObjectNode event = wire.repliable("postback", now());
        event.putObject("postback").put("data", tap.data());
        wire.send(event);
    }

    private void postback(Tap tap, ObjectNode params) {
        ObjectNode event = wire.repliable("postback", now());
        event.putObject("postback").put("data", tap.data()).set("params", params);
        wire.send(event);
    }

    private ObjectNode switched(String alias) {
        Optional<String> menu = account.richMenus().aliased(alias);
        if (menu.isEmpty()) {
            return Json.object().put("status", "RICHMENU_ALIAS_ID_NOTFOUND");
        }
        if (account.richMenus().usable(menu.get()).isEmpty()) {
            return Json.object().put("status", "RICHMENU_NOTFOUND");
        }
        chat.changes(standing -> standing.withRichMenu(menu.get()));
        return Json.object().put("newRichMenuAliasId", alias).put("status", "SUCCESS");
    }

    private Instant now() {
        return world.clock().instant();
    }
}
