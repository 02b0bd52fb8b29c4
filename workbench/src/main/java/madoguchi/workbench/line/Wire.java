package madoguchi.workbench.line;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// How the bot hears of what one person does: event by event, in order.
final class Wire {
    private final World world;
    private final Account account;
    private final Person person;
    private final Lane lane;
    private final WebhookEvents events;

    Wire(World world, Account account, Person person) {
        this.world = world;
        this.account = account;
        this.person = person;
        this.lane = world.mailroom().newLane();
        this.events = new WebhookEvents(world, account);
    }

    /// An event of the one-to-one chat that the bot can reply to.
    ObjectNode repliable(String type, Instant at) {
        return events.repliable(type, source(), Optional.of(person), at);
    }

    /// An event of a group or room; replies to it are on nobody's screen.
    ObjectNode elsewhere(String type, ObjectNode source, Instant at) {
        return events.repliable(type, source, Optional.empty(), at);
    }

    /// An event without reply token, as unsend and unfollow are.
    ObjectNode plain(String type, Instant at) {
        return events.plain(type, source(), at);
    }

    void send(ObjectNode event) {
        world.mailroom().send(account, lane, event);
        world.listeners().changed();
    }

    private ObjectNode source() {
        return WebhookEvents.user(person.userId());
    }
}
