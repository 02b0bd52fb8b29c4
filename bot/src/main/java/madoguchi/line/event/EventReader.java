package madoguchi.line.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import java.time.Instant;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.line.ChannelSettings;
import madoguchi.line.Mode;
import madoguchi.line.menu.Tap;
import madoguchi.outbox.Address;
import madoguchi.store.Reach;

/// Reads the events of one operator's channel.
///
/// Each is read by itself and first as a tree: the SDK refuses an event for one odd value in it, and forgets what an
/// event of a type unknown to it said. What every event has, and all of an unsend, is therefore taken from the tree.
public final class EventReader {
    private static final ObjectReader EVENT =
            ModelObjectMapper.createNewObjectMapper().readerFor(Event.class);

    private final String operator;
    private final Mode mode;
    private final EntryWords entryWords;
    private final Messages messages;

    public EventReader(String operator, ChannelSettings channel, Guard guard, int textLimit) {
        this.operator = operator;
        this.mode = channel.mode();
        this.entryWords = new EntryWords(channel.entryWords());
        this.messages = new Messages(guard, textLimit);
    }

    /// Reads one event. Never throws for what stands in it.
    ///
    /// @param acceptedAt stands in for a time of the event that cannot be
    public Reading read(JsonNode event, Instant acceptedAt) {
        Optional<String> id = Ids.name(event.path("webhookEventId"));
        if (id.isEmpty()) {
            return new Reading.Unreadable(Optional.empty());
        }
        String type = event.path("type").asText();
        JsonNode source = event.path("source");
        String sourceType = source.path("type").asText();
        if (!isActive(event.path("mode"))) {
            return new Reading.PassedOver(Reading.Why.STANDBY);
        }
        if (sourceType.equals("group") || sourceType.equals("room")) {
            return fromGroup(type, event);
        }
        if (!sourceType.equals("user") || source.path("userId").isMissingNode()) {
            return new Reading.PassedOver(Reading.Why.NOBODY);
        }
        Optional<String> person = Ids.name(source.path("userId"));
        if (person.isEmpty()) {
            return new Reading.Unreadable(id);
        }
        var origin = Origin.of(new Address(operator, "line", person.get()), id.get(), event, acceptedAt);
        return type.equals("unsend") ? unsent(event, origin) : byType(event, origin);
    }

    /// Absent in what LINE sent before there were modes: then the chat is ours.
    private static boolean isActive(JsonNode mode) {
        return mode.isMissingNode() || mode.asText().equals("active");
    }

    /// The operator's own people may use an account in groups, so a guest keeps quiet there.
    private Reading fromGroup(String type, JsonNode event) {
        return type.equals("join") && mode == Mode.DEDICATED
                ? new Reading.Joined(Ids.token(event.path("replyToken")))
                : new Reading.PassedOver(Reading.Why.GROUP);
    }

    private static Reading unsent(JsonNode event, Origin origin) {
        Optional<String> message = Ids.name(event.path("unsend").path("messageId"));
        return message.isPresent()
                ? new Reading.Arrived(origin.says(message, new Input.Unsent(message.get()), Reach.KNOWN))
                : new Reading.Unreadable(Optional.of(origin.eventId()));
    }

    private Reading byType(JsonNode tree, Origin origin) {
        Event event;
        try {
            event = EVENT.treeToValue(tree, Event.class);
        } catch (JsonProcessingException | RuntimeException e) {
            // Jackson's message quotes the value; the event's id is all that is told of it.
            return new Reading.Unreadable(Optional.of(origin.eventId()));
        }
        return switch (event) {
            case MessageEvent message -> sent(message, tree, origin);
            case PostbackEvent tap -> tapped(tap, origin);
            case FollowEvent _ -> arrived(origin, new Input.Followed());
            case UnfollowEvent _ ->
                new Reading.Arrived(origin.says(Optional.empty(), new Input.Unfollowed(), Reach.KNOWN));
            // The SDK's model is open: LINE adds types without notice.
            case null, default -> new Reading.PassedOver(Reading.Why.OTHER);
        };
    }

    private Reading sent(MessageEvent event, JsonNode tree, Origin origin) {
        Optional<String> id = Ids.name(tree.path("message").path("id"));
        if (id.isEmpty()) {
            // Without its name it could not be unsent; then we must not have it.
            return new Reading.Unreadable(Optional.of(origin.eventId()));
        }
        boolean entry = event.message() instanceof TextMessageContent text
                && text.text() != null
                && entryWords.match(text.text());
        Reach reach = mode == Mode.DEDICATED || entry ? Reach.ANYONE : Reach.GOING_ON;
        return new Reading.Arrived(
                origin.says(id, messages.read(event.message()), reach).orVouched(messages.vouched(event.message())));
    }

    /// A tap on our menu reaches the counter from anyone, as an entry word does.
    private Reading tapped(PostbackEvent event, Origin origin) {
        Input.Tapped tapped = Postbacks.tapped(event.postback());
        Reach reach = mode == Mode.DEDICATED || Tap.ours(tapped.data()) ? Reach.ANYONE : Reach.GOING_ON;
        Input input = Tap.word(tapped.data()).map(messages::said).orElse(tapped);
        return new Reading.Arrived(origin.says(Optional.empty(), input, reach));
    }

    private Reading arrived(Origin origin, Input input) {
        Reach reach = mode == Mode.DEDICATED ? Reach.ANYONE : Reach.GOING_ON;
        return new Reading.Arrived(origin.says(Optional.empty(), input, reach));
    }
}
