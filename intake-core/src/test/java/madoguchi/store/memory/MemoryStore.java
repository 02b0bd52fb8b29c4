package madoguchi.store.memory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import madoguchi.store.Accepted;
import madoguchi.store.Arriving;
import madoguchi.store.Commit;
import madoguchi.store.Committed;
import madoguchi.store.ConversationId;
import madoguchi.store.Dispatch;
import madoguchi.store.Due;
import madoguchi.store.FoundCase;
import madoguchi.store.Holder;
import madoguchi.store.Lane;
import madoguchi.store.LaneRules;
import madoguchi.store.Links;
import madoguchi.store.OfferedLink;
import madoguchi.store.Reach;
import madoguchi.store.Settled;
import madoguchi.store.Settlement;
import madoguchi.store.Standing;
import madoguchi.store.Standing.Pile;
import madoguchi.store.StandingLink;
import madoguchi.store.Store;
import madoguchi.store.StoredCase;
import madoguchi.store.Stranded;
import madoguchi.store.Turn;

/// Keeps everything in memory behind one lock. What Redis does in a script is one synchronized method here.
public final class MemoryStore implements Store, Links {
    private static final Duration GOODBYE = Duration.ofHours(1);

    private final InstantSource clock;
    private final Duration hand;
    private final Map<String, ConversationId> owners = new HashMap<>();
    private final Map<ConversationId, Kept> conversations = new HashMap<>();
    private final Map<Lane, MemoryLane> lanes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> tombstones = new HashSet<>();
    private final Map<String, Due.Ring> timers = new HashMap<>();
    private final Map<String, FoundCase.Kept> cases = new HashMap<>();
    private final Map<String, FoundCase.Gone> gone = new HashMap<>();
    private final Map<String, Aside> asides = new HashMap<>();
    private final Map<String, byte[]> once = new HashMap<>();

    private final Map<String, Opened> links = new HashMap<>();
    private final Map<ConversationId, List<String>> offered = new HashMap<>();

    /// A link, and who opened it.
    private record Opened(ConversationId conversation, OfferedLink offered, Optional<String> session) {}

    /// An input put aside, or an entry given up.
    private record Aside(Stranded stranded, MemoryInbox.Waiting input, Commit.LaneEntry entry) {}

    private static final MemoryInbox.Waiting NO_INPUT =
            new MemoryInbox.Waiting("", Instant.EPOCH, Optional.empty(), false, new byte[0]);
    private static final Commit.LaneEntry NO_ENTRY =
            new Commit.LaneEntry("", "", Commit.LaneEntry.Kind.MESSAGE, "", new byte[0]);

    public MemoryStore(InstantSource clock, Duration hand) {
        this.clock = clock;
        this.hand = hand;
    }

    /// What stands here, by the names Redis has for it.
    public synchronized Set<String> keys() {
        var names = new TreeSet<String>();
        owners.keySet().forEach(hash -> names.add("a:" + hash));
        conversations.forEach((id, kept) -> {
            names.add("c:" + id);
            if (!kept.inbox.isEmpty()) {
                names.add("i:" + id);
            }
        });
        lanes.forEach((lane, kept) -> {
            if (kept.size() > 0) {
                names.add("l:" + lane.index());
            }
        });
        offered.keySet().forEach(id -> names.add("k:" + id));
        links.keySet().forEach(name -> names.add("link:" + name));
        timers.keySet().forEach(name -> names.add("t " + name));
        cases.keySet().forEach(number -> names.add("case:" + number));
        asides.keySet().forEach(id -> names.add("x " + id));
        once.keySet().forEach(name -> names.add("once:" + name));
        if (!gone.isEmpty()) {
            names.add("gone");
        }
        return names;
    }

    /// The names of [#keys], and the register.
    public synchronized String dump() {
        return keys() + " "
                + gone.values().stream()
                        .map(row -> new String(row.row(), StandardCharsets.UTF_8))
                        .toList();
    }

    @Override
    public synchronized Accepted accept(Arriving in) {
        if (seen.contains(in.eventHash())) {
            return new Accepted.Duplicate();
        }
        ConversationId owner = owners.get(in.addressHash());
        Kept kept = owner == null ? null : conversations.get(owner);
        if (owner != null
                && kept != null
                && (!owner.equals(in.conversation())
                        || !java.util.Arrays.equals(kept.key, in.opening().key()))) {
            return new Accepted.Elsewhere(new Holder(owner, kept.own, kept.key));
        }
        if (in.unsend()) {
            tombstones.add(in.messageHash().orElseThrow());
        }
        boolean rests = kept == null || (kept.atRest && kept.inbox.isEmpty());
        boolean opens = in.reach() == Reach.ANYONE && in.opening().address().length > 0;
        if ((kept == null && !opens) || (in.reach() == Reach.GOING_ON && rests)) {
            return new Accepted.NoConversation();
        }
        MemoryLane lane = lane(new Lane(in.conversation(), in.replyLane()));
        int waiting = (kept == null ? 0 : kept.inbox.size()) + lane.size();
        boolean drops = !in.unsend() && !in.replyLane().isEmpty() && waiting >= in.limit();
        boolean tells = drops && kept != null && !kept.flooded;
        boolean gone = !in.unsend()
                && !drops
                && in.messageHash().filter(tombstones::contains).isPresent();
        if (in.instead().isEmpty() && (tells || gone)) {
            return new Accepted.NeedsInstead();
        }
        if (kept == null) {
            kept = new Kept(in.addressHash(), in.opening());
            owners.put(in.addressHash(), in.conversation());
            conversations.put(in.conversation(), kept);
        }
        seen.add(in.eventHash());
        in.replyToken().ifPresent(token -> lane.offer(token, in.now()));
        if (in.unsend()) {
            kept.inbox.withhold(
                    in.messageHash().orElseThrow(), in.instead().orElseThrow().withheld());
            asides.values().removeIf(aside -> aside.input().message().equals(in.messageHash()));
            kept.inbox.add(in.sentAt(), Optional.empty(), false, in.entry());
        } else if (drops) {
            if (tells) {
                kept.flooded = true;
                kept.inbox.add(
                        in.sentAt(),
                        Optional.empty(),
                        false,
                        in.instead().orElseThrow().flooded());
            }
            return new Accepted.Dropped(take(in.conversation()));
        } else {
            byte[] entry = gone ? in.instead().orElseThrow().withheld() : in.entry();
            kept.inbox.add(in.sentAt(), in.messageHash(), false, entry);
        }
        if (waiting * 2 < in.limit()) {
            kept.flooded = false;
        }
        return new Accepted.Kept(take(in.conversation()));
    }

    @Override
    public synchronized Optional<Holder> holderOf(String addressHash, int shard) {
        return Optional.ofNullable(owners.get(addressHash)).flatMap(this::holder);
    }

    @Override
    public synchronized Optional<Holder> holder(ConversationId conversation) {
        return Optional.ofNullable(conversations.get(conversation))
                .map(kept -> new Holder(conversation, kept.own, kept.key));
    }

    @Override
    public synchronized Optional<byte[]> stateOf(ConversationId conversation) {
        return Optional.ofNullable(conversations.get(conversation)).flatMap(kept -> kept.state);
    }

    @Override
    public synchronized Optional<Turn> take(ConversationId conversation) {
        Kept kept = conversations.get(conversation);
        if (kept == null || kept.inbox.isEmpty() || kept.inHandTill.isAfter(clock.instant())) {
            return Optional.empty();
        }
        kept.inHandTill = clock.instant().plus(hand);
        MemoryInbox.Waiting head = kept.inbox.head();
        return Optional.of(new Turn(
                conversation,
                kept.version,
                kept.state,
                kept.key,
                kept.address,
                kept.shown,
                head.place(),
                head.content(),
                kept.inbox.tried(head.place(), 1),
                head.substitute()));
    }

    @Override
    public synchronized void release(Turn turn, Duration pause) {
        Kept kept = conversations.get(turn.conversation());
        if (kept != null && kept.inbox.holds(turn.entry())) {
            kept.inbox.tried(turn.entry(), -1);
            kept.inHandTill = pause.isZero() ? Instant.MIN : clock.instant().plus(pause);
        }
    }

    @Override
    public synchronized Committed commit(Commit commit) {
        ConversationId id = commit.turn().conversation();
        Kept kept = conversations.get(id);
        if (kept == null
                || kept.version != commit.turn().version()
                || kept.inbox.isEmpty()
                || !kept.inbox.head().place().equals(commit.turn().entry())) {
            release(commit.turn(), Duration.ZERO);
            return new Committed.Conflict();
        }
        kept.version++;
        kept.state = Optional.of(commit.state());
        kept.atRest = commit.atRest();
        commit.outgoing().forEach(entry -> lane(new Lane(id, entry.lane())).add(entry, commit.now()));
        commit.timers().forEach((name, due) -> timers.put(id + "|" + name, new Due.Ring(id, name, due)));
        commit.forgotten().forEach(name -> timers.remove(id + "|" + name));
        commit.cases().forEach(stored -> cases.put(stored.number(), new FoundCase.Kept(stored, Optional.of(id))));
        commit.destroyed().forEach(each -> {
            cases.remove(each.number());
            gone.putIfAbsent(each.number(), new FoundCase.Gone(each.row()));
        });
        commit.links().forEach(link -> offer(id, link));
        if (commit.erase()) {
            lane(commit.replyLane()).eraseAfter(kept.version, commit.now().plus(GOODBYE), commit.now());
        }
        kept.inbox.remove(commit.turn().entry());
        kept.inHandTill = Instant.MIN;
        Optional<Dispatch> call = commit.rules().most() > 0
                ? dispatch(commit.replyLane(), commit.owner(), commit.rules(), commit.now())
                : Optional.empty();
        return new Committed.Done(take(id), call);
    }

    private void offer(ConversationId id, OfferedLink link) {
        links.put(link.name(), new Opened(id, link, Optional.empty()));
        List<String> all = offered.computeIfAbsent(id, _ -> new ArrayList<>());
        all.add(link.name());
        if (all.size() > Links.MOST) {
            links.remove(all.removeFirst());
        }
    }

    private Optional<Opened> standing(String name, Instant now) {
        return Optional.ofNullable(links.get(name))
                .filter(link -> link.offered().until().isAfter(now));
    }

    @Override
    public synchronized Optional<StandingLink> look(String tag, String name, Instant now) {
        return standing(name, now)
                .flatMap(link -> Optional.ofNullable(conversations.get(link.conversation()))
                        .map(kept -> new StandingLink(
                                link.conversation(),
                                link.offered().purpose(),
                                link.session(),
                                kept.state,
                                kept.key,
                                kept.address,
                                !kept.inbox.isEmpty())));
    }

    @Override
    public synchronized boolean open(String tag, String name, String session, Instant now) {
        Optional<Opened> link = standing(name, now);
        if (link.isEmpty()) {
            return false;
        }
        String owner = link.get().session().orElse(session);
        links.put(name, new Opened(link.get().conversation(), link.get().offered(), Optional.of(owner)));
        return owner.equals(session);
    }

    @Override
    public synchronized void finish(String tag, String name, String session) {
        Opened link = links.get(name);
        if (link != null && link.session().equals(Optional.of(session))) {
            links.remove(name);
        }
    }

    @Override
    public synchronized void park(Turn turn, Optional<byte[]> instead, Instant now) {
        Kept kept = conversations.get(turn.conversation());
        if (kept == null || !kept.inbox.holds(turn.entry())) {
            return;
        }
        MemoryInbox.Waiting parked = kept.inbox.remove(turn.entry());
        var stranded = new Stranded(turn.conversation() + "|inbox|" + turn.entry(), now, "undecidable");
        asides.put(stranded.id(), new Aside(stranded, parked, NO_ENTRY));
        instead.ifPresent(content -> kept.inbox.add(parked.sent(), Optional.empty(), true, content));
        kept.inHandTill = Instant.MIN;
    }

    @Override
    public synchronized Optional<Dispatch> dispatch(Lane lane, String owner, LaneRules rules, Instant now) {
        Optional<Kept> kept = Optional.ofNullable(conversations.get(lane.conversation()));
        return lane(lane).next(lane, owner, false, rules, now, clock.instant(), kept, version -> erase(lane, version));
    }

    @Override
    public synchronized Settled settle(Dispatch call, Settlement settlement, LaneRules rules, Instant now) {
        MemoryLane lane = lane(call.lane());
        if (!lane.heldFor(call)) {
            return new Settled(false, Optional.empty(), 0);
        }
        Optional<Kept> kept = Optional.ofNullable(conversations.get(call.lane().conversation()));
        List<Commit.LaneEntry> givenUp = lane.settle(settlement, kept, rules, now);
        String reason = settlement instanceof Settlement.GiveUp giveUp ? giveUp.reason() : "gave-up";
        for (Commit.LaneEntry entry : givenUp) {
            var stranded = new Stranded(call.lane().index() + "|" + entry.id(), now, reason);
            asides.put(stranded.id(), new Aside(stranded, NO_INPUT, entry));
        }
        if (lane.waits()) {
            return new Settled(true, Optional.empty(), givenUp.size());
        }
        Optional<Dispatch> next = lane.next(
                call.lane(),
                call.owner(),
                true,
                rules,
                now,
                clock.instant(),
                kept,
                version -> erase(call.lane(), version));
        return new Settled(true, next, givenUp.size());
    }

    // Whether nothing of the conversation is left.
    private boolean erase(Lane lane, long version) {
        Kept kept = conversations.get(lane.conversation());
        if (kept != null && kept.version == version && kept.inbox.isEmpty()) {
            conversations.remove(lane.conversation());
            owners.remove(kept.own, lane.conversation());
            Optional.ofNullable(offered.remove(lane.conversation())).ifPresent(names -> names.forEach(links::remove));
        }
        return !conversations.containsKey(lane.conversation());
    }

    @Override
    public synchronized Due due(int shard, Instant now, int most) {
        String tag = ConversationId.tag(shard);
        var waiting = conversations.entrySet().stream()
                .filter(each -> each.getKey().tag().equals(tag))
                .filter(each -> !each.getValue().inbox.isEmpty())
                .filter(each -> !each.getValue().inHandTill.isAfter(clock.instant()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        var toServe = lanes.entrySet().stream()
                .filter(each -> each.getKey().conversation().tag().equals(tag))
                .filter(each -> each.getValue().due(now))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        var rings = timers.values().stream()
                .filter(ring ->
                        ring.conversation().tag().equals(tag) && !ring.due().isAfter(now))
                .limit(most)
                .toList();
        return new Due(waiting, toServe, rings);
    }

    @Override
    public synchronized void forget(ConversationId conversation, String timer, Instant due) {
        timers.remove(conversation + "|" + timer, new Due.Ring(conversation, timer, due));
    }

    @Override
    public synchronized Optional<StoredCase> caseOf(String tag, String number) {
        return Optional.ofNullable(cases.get(number)).map(FoundCase.Kept::stored);
    }

    @Override
    public synchronized Optional<FoundCase> findCase(String number) {
        FoundCase kept = cases.get(number);
        return Optional.ofNullable(kept == null ? gone.get(number) : kept);
    }

    @Override
    public synchronized List<Stranded> stranded(int shard) {
        return new ArrayList<>(asides.values().stream().map(Aside::stranded).toList());
    }

    @Override
    public synchronized Standing standing(int shard, Instant now) {
        String tag = ConversationId.tag(shard);
        Standing all = Standing.NOTHING;
        for (Map.Entry<ConversationId, Kept> each : conversations.entrySet()) {
            if (each.getKey().tag().equals(tag) && !each.getValue().inbox.isEmpty()) {
                var pile = new Pile(1, Optional.of(each.getValue().inbox.head().sent()));
                all = all.and(new Standing(pile, Map.of(), Pile.NONE, 0, Map.of()));
            }
        }
        for (Map.Entry<Lane, MemoryLane> each : lanes.entrySet()) {
            if (each.getKey().conversation().tag().equals(tag)
                    && each.getValue().size() > 0) {
                var pile = new Pile(1, Optional.of(each.getValue().waitsSince()));
                all = all.and(new Standing(Pile.NONE, Map.of(each.getKey().name(), pile), Pile.NONE, 0, Map.of()));
            }
        }
        for (Due.Ring ring : due(shard, now, Integer.MAX_VALUE).timers()) {
            var pile = new Pile(1, Optional.of(ring.due()));
            all = all.and(new Standing(Pile.NONE, Map.of(), pile, 0, Map.of()));
        }
        for (Aside aside : asides.values()) {
            if (aside.stranded().conversation().tag().equals(tag)) {
                String what = aside.stranded().what();
                all = all.and(
                        what.equals("inbox")
                                ? new Standing(Pile.NONE, Map.of(), Pile.NONE, 1, Map.of())
                                : new Standing(Pile.NONE, Map.of(), Pile.NONE, 0, Map.of(what, 1L)));
            }
        }
        return all;
    }

    @Override
    public synchronized boolean resend(Stranded what, Instant now) {
        Aside aside = asides.get(what.id());
        if (aside == null) {
            return false;
        }
        if (what.what().equals("inbox")) {
            Kept kept = conversations.get(what.conversation());
            if (kept == null) {
                asides.remove(what.id());
                return false;
            }
            MemoryInbox.Waiting input = aside.input();
            kept.inbox.add(input.sent(), input.message(), input.substitute(), input.content());
        } else {
            Commit.LaneEntry old = aside.entry();
            lane(new Lane(what.conversation(), what.what()))
                    .add(new Commit.LaneEntry(old.lane(), old.id() + "~", old.kind(), old.about(), old.content()), now);
        }
        asides.remove(what.id());
        return true;
    }

    @Override
    public synchronized byte[] once(String name, byte[] value) {
        return once.computeIfAbsent(name, _ -> value);
    }

    private MemoryLane lane(Lane lane) {
        return lanes.computeIfAbsent(lane, _ -> new MemoryLane());
    }

    /// What is kept of one conversation.
    static final class Kept {
        final String own;
        final byte[] key;
        final byte[] address;
        final MemoryInbox inbox = new MemoryInbox();
        long version;
        Optional<byte[]> state = Optional.empty();
        Optional<Turn.Shown> shown = Optional.empty();
        boolean atRest = true;
        boolean flooded;
        Instant inHandTill = Instant.MIN;

        Kept(String own, Arriving.Opening opening) {
            this.own = own;
            this.key = opening.key();
            this.address = opening.address();
        }
    }
}
