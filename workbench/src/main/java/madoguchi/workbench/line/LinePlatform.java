package madoguchi.workbench.line;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// The stand-in for LINE: people write, webhooks go out, and the Messaging API (both `api.line.me` and
/// `api-data.line.me`) answers at one loopback address. All methods may be called from any thread.
public final class LinePlatform implements AutoCloseable {
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Faults faults;
    private final World world;
    private final Deliveries deliveries;
    private final WebhookSender sender;
    private final People people;
    private final ApiServer api;
    private final Loopback server;

    private LinePlatform(LineSettings settings, Collection<LineChannel> channels) throws IOException {
        this.faults = new Faults(settings.seed());
        var replyTokens = new ReplyTokens(settings.clock());
        this.sender = new WebhookSender(settings.webhookTimeout(), executor);
        this.deliveries = new Deliveries(settings, faults, replyTokens, sender, this::unlessClosed);
        this.world = new World(
                settings.clock(),
                new Ids(),
                replyTokens,
                new Contents(settings.folder()),
                new Mailroom(deliveries),
                new Listeners());
        channels.forEach(channel -> accounts.put(channel.id(), Account.open(channel, settings)));
        this.people = new People(world, settings.folder());
        accounts.values().forEach(people::restore);
        var tokens = new AccessTokens(settings.clock(), world.ids(), accounts.values());
        var routes = new ApiRoutes(world, faults, accounts.values(), tokens);
        this.api = new ApiServer(routes, tokens, faults, world.ids(), settings.clock(), settings.recordsKept());
        this.server = Loopback.start(settings.port(), api);
    }

    /// Starts on any free port and writes nothing.
    ///
    /// @throws IOException if no port can be bound
    public static LinePlatform start(LineChannel... channels) throws IOException {
        return start(LineSettings.defaults(), List.of(channels));
    }

    /// Starts with the given settings.
    ///
    /// @param channels at least one; [#person(String)] means the first
    /// @throws IOException if the port is taken
    public static LinePlatform start(LineSettings settings, List<LineChannel> channels) throws IOException {
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("channels: none (expected: one or more)");
        }
        return new LinePlatform(settings, channels);
    }

    /// Where the bot finds the Messaging API: `http://127.0.0.1:port`.
    public URI uri() {
        return server.uri();
    }

    public List<LineChannel> channels() {
        return accounts.values().stream().map(Account::channel).toList();
    }

    /// The person of this name in the chat with the first channel; a new one, who has long been a friend of the
    /// account, if there is none. Sends no event.
    public Person person(String name) {
        return person(accounts.keySet().iterator().next(), name);
    }

    /// As [#person(String)], in the chat with the given channel.
    public Person person(String channelId, String name) {
        return people.person(account(channelId), name, true);
    }

    /// As [#person(String, String)], but a new one has not added the account as a friend.
    public Person stranger(String channelId, String name) {
        return people.person(account(channelId), name, false);
    }

    /// Everyone, channel by channel, in the order they came.
    public List<Person> people() {
        return accounts.values().stream()
                .flatMap(account -> account.friends().all().stream())
                .toList();
    }

    /// The bytes of what a person sent; empty if unknown, text or unsent.
    public Optional<byte[]> content(String messageId) {
        return world.contents().bytes(messageId);
    }

    /// The image of a rich menu; empty if there is no such menu or it has none yet.
    public Optional<byte[]> richMenuImage(String channelId, String richMenuId) {
        return account(channelId).richMenus().image(richMenuId);
    }

    /// Called, on the thread of the API call, for every message of a bot that appears on a screen.
    public void onMessage(Consumer<Arrival> listener) {
        world.listeners().onArrival(listener);
    }

    /// Called whenever anything changed on any screen.
    public void onChange(Runnable listener) {
        world.listeners().onChange(listener);
    }

    /// Everything people do in it, on the calling thread, goes out as the events of one webhook per channel.
    public void inOneWebhook(Runnable doings) {
        world.mailroom().inOneWebhook(doings);
    }

    /// Posts any body, correctly signed, to the first channel's bot, once.
    ///
    /// @return the bot's status; 0 if it gave none in time
    public int deliverRaw(String json) {
        LineChannel channel = accounts.values().iterator().next().channel();
        return deliverRaw(channel.id(), json, Signature.of(json.getBytes(StandardCharsets.UTF_8), channel.secret()));
    }

    /// As [#deliverRaw(String)], under any signature.
    public int deliverRaw(String channelId, String json, String signature) {
        LineChannel channel = account(channelId).channel();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return deliveries.post(channel, channel.webhook().get(), body, signature, List.of(), false);
    }

    /// The switchboard of misbehaviour.
    public Faults faults() {
        return faults;
    }

    /// The last calls of all bots, oldest first.
    public List<ApiCall> calls() {
        return api.calls().all();
    }

    /// The last attempts to deliver webhooks, oldest first.
    public List<WebhookAttempt> webhooks() {
        return deliveries.attempts().all();
    }

    private Account account(String channelId) {
        return Optional.ofNullable(accounts.get(channelId))
                .orElseThrow(() -> new IllegalArgumentException("no channel " + channelId));
    }

    private void unlessClosed(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // Closed meanwhile: whatever is still on its way is lost, as said below.
        }
    }

    /// Stops at once; webhooks not yet taken are lost.
    @Override
    public void close() {
        server.close();
        executor.shutdownNow();
        sender.close();
    }
}
