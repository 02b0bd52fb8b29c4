package madoguchi.workbench.page;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import madoguchi.workbench.line.Bubble;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.Faults;
import madoguchi.workbench.line.From;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.Person;
import madoguchi.workbench.line.RichMenu;
import madoguchi.workbench.line.ScreenChange;
import madoguchi.workbench.line.Tap;
import madoguchi.workbench.mail.SupportMail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything the page draws, as one JSON object; of the messages only those it has not drawn yet.
final class PageState {
    private final JsonMapper mapper;
    private final LinePlatform line;
    private final SupportMail mail;
    private final Mails mails;
    private final String run =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    PageState(JsonMapper mapper, LinePlatform line, SupportMail mail, Mails mails) {
        this.mapper = mapper;
        this.line = line;
        this.mail = mail;
        this.mails = mails;
    }

    JsonNode since(Seen seen) {
        ObjectNode state = mapper.createObjectNode().put("run", run);
        ArrayNode channels = state.putArray("channels");
        line.channels()
                .forEach(channel -> channels.addObject().put("id", channel.id()).put("name", channel.displayName()));
        ArrayNode people = state.putArray("people");
        line.people().forEach(person -> add(people.addObject(), person, seen.version(run, person.userId())));
        faults(state.putObject("faults"), line.faults());
        state.putObject("mail").put("on", mail.on()).put("failing", mail.failing());
        mails.list(state.putArray("mails"));
        return state;
    }

    private static void faults(ObjectNode node, Faults faults) {
        node.put("slow", faults.slowest().toSeconds())
                .put("late", faults.latest().toSeconds());
        ArrayNode list = node.putArray("list");
        for (Fault fault : Fault.values()) {
            list.addObject()
                    .put("name", fault.name())
                    .put("chance", faults.chance(fault))
                    .put("next", faults.due(fault) > 0)
                    .put("happened", faults.happened(fault));
        }
    }

    private static void add(ObjectNode node, Person person, long seen) {
        var handset = person.handset();
        node.put("userId", person.userId())
                .put("channel", person.channel().id())
                .put("account", person.channel().displayName())
                .put("name", person.name())
                .put("language", person.language())
                .put("friend", person.friend())
                .put("premium", person.premium())
                .put("unsendMillis", person.unsendWindow().toMillis())
                .put("blocking", person.blocking())
                .put("onPc", handset.onPc())
                .put("locked", !handset.chatOpen())
                .put("loadingMillis", handset.loading().toMillis())
                .put("read", person.read());
        ArrayNode notifications = node.putArray("notifications");
        handset.notifications().forEach(bubble -> notifications.add(bubble.sequence()));
        handset.richMenu().ifPresent(menu -> menu(node.putObject("menu"), person, menu));
        ScreenChange change = person.screenSince(seen);
        quickReplies(node.putArray("quickReplies"), person.quickReplies());
        node.put("version", change.version());
        ArrayNode bubbles = node.putArray("bubbles");
        change.bubbles().forEach(bubble -> add(bubbles.addObject(), bubble));
    }

    private static void menu(ObjectNode node, Person person, RichMenu menu) {
        node.put("id", menu.id())
                .put("image", "menu/" + person.channel().id() + "/" + menu.id())
                .set("content", menu.content());
    }

    private static void quickReplies(ArrayNode array, List<Tap> taps) {
        taps.forEach(tap -> array.addObject().put("label", tap.label()).set("action", tap.action()));
    }

    private static void add(ObjectNode node, Bubble bubble) {
        node.put("sequence", bubble.sequence())
                .put("id", bubble.id())
                .put("at", bubble.at().toString())
                .put("from", bubble.from().name())
                .put("type", bubble.type())
                .put("text", bubble.text())
                .put("unsent", bubble.unsent())
                .set("content", bubble.content());
        if (bubble.from() == From.BOT) {
            node.put("preview", bubble.preview()).put("silent", bubble.silent());
        }
    }
}
