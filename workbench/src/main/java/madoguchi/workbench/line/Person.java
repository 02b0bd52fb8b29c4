package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Someone with LINE, in the chat with one official account. What the person does is on the screen at once and goes to
/// the bot as webhook, in order, without waiting for the bot.
///
/// Everything that sends or taps throws `IllegalStateException` while the person blocks the account.
public final class Person extends Correspondent {
    private static final Duration REACHABLE = Duration.ofDays(7);
    private static final Duration UNSEND = Duration.ofHours(1);
    private static final Duration UNSEND_PREMIUM = Duration.ofDays(7);

    private final World world;
    private final Account account;
    private final String name;
    private final String userId;
    private final Chat chat;
    private final Handset handset;
    private final Wire wire;
    private final Sending sending;
    private final Tapping tapping;

    Person(World world, Account account, String name, String userId, Chat chat) {
        this.world = world;
        this.account = account;
        this.name = name;
        this.userId = userId;
        this.chat = chat;
        this.handset = new Handset(world, account, chat);
        this.wire = new Wire(world, account, this);
        this.sending = new Sending(world, account, chat, wire);
        this.tapping = new Tapping(world, account, chat, wire, sending);
    }

    public String name() {
        return name;
    }

    /// `U` and 32 hexadecimal digits, the same whenever the name and channel are.
    @Override
    public String userId() {
        return userId;
    }

    public LineChannel channel() {
        return account.channel();
    }

    /// The phone or PC the person looks at the chat with.
    public Handset handset() {
        return handset;
    }

    /// What the person sees, oldest first.
    public List<Bubble> screen() {
        return chat.screen();
    }

    /// What is new or different on the screen since a version told before; 0 is everything.
    public ScreenChange screenSince(long version) {
        return chat.changedSince(version);
    }

    /// The quick replies that can be tapped now.
    public List<Tap> quickReplies() {
        List<Bubble> screen = screen();
        return screen.isEmpty() ? List.of() : screen.getLast().quickReplies();
    }

    public boolean friend() {
        return chat.standing().friend();
    }

    public boolean blocking() {
        return chat.standing().blocking();
    }

    /// The language of the person's profile, BCP 47; `ja` at first.
    public String language() {
        return chat.standing().language();
    }

    public void speaks(String language) {
        chat.changes(standing -> standing.withLanguage(language));
        world.listeners().changed();
    }

    /// Whether the person pays for LYP Premium.
    public boolean premium() {
        return chat.standing().premium();
    }

    public void subscribes(boolean premium) {
        chat.changes(standing -> standing.withPremium(premium));
        world.listeners().changed();
    }

    /// Up to which message of the screen the account has read.
    public long read() {
        return chat.standing().read();
    }

    /// Adds the account as a friend, or unblocks it.
    public synchronized void follows() {
        boolean unblocked = blocking();
        chat.changes(Standing::befriended);
        ObjectNode event = wire.repliable("follow", now());
        event.putObject("follow").put("isUnblocked", unblocked);
        wire.send(event);
    }

    /// Blocks the account.
    public synchronized void blocks() {
        if (!blocking()) {
            chat.changes(Standing::asBlocking);
            wire.send(wire.plain("unfollow", now()));
        }
    }

    @Override
    public Duration unsendWindow() {
        return premium() ? UNSEND_PREMIUM : UNSEND;
    }

    /// Taps what carries this label: a quick reply if there is one, else the latest such button, else one of the menu.
    public void taps(String label) {
        taps(find(label));
    }

    /// Taps a quick reply, button or area of the menu; old buttons of the history can be tapped for ever. A
    /// datetimepicker needs [#picks]; camera, camera roll, location, uri and clipboard tell the bot nothing by
    /// themselves.
    public void taps(Tap tap) {
        picks(tap, "");
    }

    /// Picks a date (`2026-01-31`), time (`09:30`) or both (`2026-01-31T09:30`) in the datetimepicker with this label.
    ///
    /// @throws IllegalArgumentException if the picker does not offer it
    public void picks(String label, String value) {
        picks(find(label), value);
    }

    /// As [#picks(String, String)].
    public synchronized void picks(Tap tap, String value) {
        tapping.tap(tap, quickReplies().contains(tap), value);
    }

    private Tap find(String label) {
        List<Tap> found = new ArrayList<>(quickReplies());
        screen().reversed().forEach(bubble -> found.addAll(bubble.buttons()));
        handset.richMenu().ifPresent(menu -> found.addAll(menu.taps()));
        return found.stream()
                .filter(tap -> tap.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " sees nothing labelled " + label));
    }

    @Override
    Sending sending() {
        return sending;
    }

    /// Links a rich menu, which LINE silently does not for who blocks or is no friend; empty unlinks.
    void links(String richMenu) {
        if (friend() && !blocking()) {
            chat.changes(standing -> standing.withRichMenu(richMenu));
            world.listeners().changed();
        }
    }

    /// The id of the linked rich menu; empty if there is none.
    String linkedRichMenu() {
        return chat.standing().richMenu();
    }

    /// Whether a push reaches the person: friends, and for seven days who wrote (LINE docs, Sending messages).
    boolean reachable() {
        Instant now = now();
        return !blocking()
                && (friend()
                        || wrote().filter(at -> !now.isAfter(at.plus(REACHABLE)))
                                .isPresent());
    }

    /// Whether the profile can be asked for: friends, and who ever wrote.
    boolean known() {
        return !blocking() && (friend() || wrote().isPresent());
    }

    private Optional<Instant> wrote() {
        return chat.lastOf(bubble -> bubble.content().has(Sending.READ_TOKEN)).map(Bubble::at);
    }

    /// Marks everything up to the message of this token as read.
    ///
    /// @return whether it was a token of one of the person's messages
    boolean marksAsRead(String token) {
        Optional<Bubble> marked = chat.lastOf(
                bubble -> Json.text(bubble.content(), Sending.READ_TOKEN).equals(token));
        marked.ifPresent(bubble -> {
            chat.changes(standing -> standing.withRead(bubble.sequence()));
            world.listeners().changed();
        });
        return marked.isPresent();
    }

    void sees(String id, JsonNode message, boolean silent) {
        Bubble bubble = chat.add(now(), From.BOT, id, message, silent);
        handset.loaded();
        world.listeners().arrived(new Arrival(this, bubble));
    }

    private Instant now() {
        return world.clock().instant();
    }
}
