package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one person looks at the chat with, and what is seen there besides the messages.
public final class Handset {
    private final World world;
    private final Account account;
    private final Chat chat;
    private volatile boolean chatOpen = true;
    private volatile long seen;
    private volatile Instant loadingUntil = Instant.MIN;

    Handset(World world, Account account, Chat chat) {
        this.world = world;
        this.account = account;
        this.chat = chat;
    }

    /// LINE on a PC shows neither quick replies nor rich menus.
    public boolean onPc() {
        return chat.standing().onPc();
    }

    public void usesPc(boolean onPc) {
        chat.changes(standing -> standing.withOnPc(onPc));
        world.listeners().changed();
    }

    /// Whether the person looks at this very chat; so at first.
    public boolean chatOpen() {
        return chatOpen;
    }

    /// The phone is locked and put down: what comes now is told on its lock screen.
    public void putsAway() {
        seen = chat.length();
        loadingUntil = Instant.MIN;
        chatOpen = false;
        world.listeners().changed();
    }

    /// The chat is opened again, and the notifications are gone.
    public void opensChat() {
        chatOpen = true;
        world.listeners().changed();
    }

    /// The messages that whoever passes by reads of on the lock screen, newest first: of each its account's name and
    /// [Bubble#preview]. None while the chat is open, none of what was sent with `notificationDisabled`.
    public List<Bubble> notifications() {
        return chatOpen
                ? List.of()
                : chat.screen().reversed().stream()
                        .filter(bubble -> bubble.sequence() > seen && bubble.from() == From.BOT && !bubble.silent())
                        .toList();
    }

    /// How long the loading animation goes on if no message of the bot ends it; zero while there is none.
    public Duration loading() {
        Duration left = Duration.between(world.clock().instant(), loadingUntil);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// The menu at the bottom of the chat: the one linked to the person, else the account's default.
    public Optional<RichMenu> richMenu() {
        Standing standing = chat.standing();
        return standing.onPc() || standing.blocking()
                ? Optional.empty()
                : account.richMenus().shownTo(standing);
    }

    /// Shows the animation if the chat is open; LINE shows none to who blocks or is no friend.
    void loads(Duration length) {
        Standing standing = chat.standing();
        if (chatOpen && standing.friend() && !standing.blocking()) {
            loadingUntil = world.clock().instant().plus(length);
            world.listeners().changed();
        }
    }

    void loaded() {
        loadingUntil = Instant.MIN;
    }
}
