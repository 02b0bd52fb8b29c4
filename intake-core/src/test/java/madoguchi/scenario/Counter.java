package madoguchi.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Contact;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.Effect;
import madoguchi.conversation.House;
import madoguchi.conversation.Input;
import madoguchi.conversation.Sheet;
import madoguchi.engine.Engine;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.link.OneTimeLinks;
import madoguchi.link.Token;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Refusals;
import madoguchi.store.Reach;

/// Lets one person do what a scenario says, through the whole engine: inbox, store, lanes, timers. Each act is a minute
/// after the one before.
final class Counter {
    private final Engine engine;
    private final Engine.Person person;
    private final OneTimeLinks links;
    private final House house;
    private final Map<String, String> messages = new HashMap<>();
    private int bubbles;
    private int count;

    Counter(Engine engine, OneTimeLinks links, String operator, House house) {
        this.engine = engine;
        this.links = links;
        this.house = house;
        engine.houses.put(operator, house);
        this.person = engine.person(operator, "U-somebody");
    }

    /// Does it, and hears what is answered.
    List<Parcel.Bubble> act(Scenario.Beat beat) {
        engine.passes(Duration.ofMinutes(1));
        String act = beat.act();
        String rest = act.substring(1).strip();
        if (act.startsWith(">")) {
            says(rest);
        } else if (rest.equals("page")) {
            hands(new Input.Told(beat.told()));
        } else if (rest.startsWith("page [")) {
            hands(new Input.Pressed(pressed(label(rest))));
        } else {
            happens(rest);
        }
        engine.sweeps();
        return heard();
    }

    /// What came since the last time.
    private List<Parcel.Bubble> heard() {
        List<Parcel.Bubble> all = person.bubbles();
        List<Parcel.Bubble> fresh = all.subList(bubbles, all.size());
        bubbles = all.size();
        return List.copyOf(fresh);
    }

    private static String label(String text) {
        return text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    }

    private void says(String text) {
        if (!text.startsWith("[")) {
            count++;
            messages.put(text, "m" + count);
            kept(person.says("m" + count, text));
        } else {
            String day = text.substring(text.indexOf(']') + 1).strip();
            String data = person.data(label(text)) + (day.isEmpty() ? "" : "|date=" + day);
            kept(person.sends(Optional.empty(), new Input.Tapped(data), Reach.ANYONE));
        }
    }

    private void hands(Input input) {
        kept(person.sends(Optional.empty(), input, Reach.KNOWN));
    }

    private static void kept(Acceptance acceptance) {
        if (acceptance != Acceptance.KEPT) {
            throw new AssertionError("not taken: " + acceptance);
        }
    }

    /// The button of this label on the page that was offered last.
    private String pressed(String label) {
        Sheet sheet = Sheet.of(links.look(page()).orElseThrow().state(), house, today())
                .orElseThrow(() -> new AssertionError("nothing is on the page"));
        return Stream.of(
                        sheet.choices(),
                        sheet.ways(),
                        sheet.rows().stream()
                                .flatMap(row -> row.change().stream())
                                .toList())
                .flatMap(List::stream)
                .filter(choice ->
                        house.texts().render(sheet.language(), choice.label()).equals(label))
                .map(Effect.Choice::data)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on the page"));
    }

    private Token page() {
        return person.bubbles().reversed().stream()
                .flatMap(bubble -> bubble.taps().stream())
                .flatMap(tap -> tap.page().stream())
                .findFirst()
                .flatMap(address -> Token.read(address.substring(address.lastIndexOf('/') + 1)))
                .orElseThrow(() -> new AssertionError("no page was offered"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(engine.now(), ZoneOffset.ofHours(9));
    }

    private void happens(String what) {
        String[] words = what.split(" +", 3);
        String last = words.length > 2 ? words[2] : "";
        switch (words[0]) {
            case "follows" -> kept(person.follows());
            case "blocks" -> hands(new Input.Unfollowed());
            case "sends" -> {
                var thing = Input.Thing.valueOf(words[1].toUpperCase(Locale.ROOT));
                kept(person.sends(Optional.empty(), new Input.Showed(thing), Reach.ANYONE));
            }
            case "menu" -> {
                var tap = new Input.Tapped("menu:" + words[1] + ":" + last);
                kept(person.sends(Optional.empty(), tap, Reach.ANYONE));
            }
            case "unsends" ->
                kept(person.unsends(Objects.requireNonNull(messages.get(what.substring("unsends ".length())))));
            case "waits" -> waits(Duration.parse(words[1]));
            case "staff" -> hands(new Input.Staff(number(), deed(words[1], last), "佐藤"));
            default -> throw new IllegalStateException("unknown: " + what);
        }
    }

    /// Hour by hour, as timers ring.
    private void waits(Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minusHours(6)) {
            engine.passes(left.compareTo(Duration.ofHours(6)) < 0 ? left : Duration.ofHours(6));
            engine.sweeps();
        }
    }

    private StaffDeed deed(String what, String rest) {
        String[] words = rest.split(" +", 3);
        return switch (what) {
            case "reply" -> new StaffDeed.Reply(rest);
            case "hand-back" -> new StaffDeed.HandBack();
            case "fee-received" -> new StaffDeed.FeeReceived();
            case "envelope-received" -> new StaffDeed.EnvelopeReceived(today());
            case "matched" -> new StaffDeed.Matched(Contact.Way.valueOf(words[0]), words.length > 1 ? words[1] : "");
            case "answered" ->
                new StaffDeed.Answer(
                        Outcome.of(words[0]).orElseThrow(),
                        words.length > 1
                                ? Optional.of(Refusals.Ground.valueOf(
                                        words[1].toUpperCase(Locale.ROOT).replace('-', '_')))
                                : Optional.empty(),
                        words.length > 2 ? Optional.of(words[2]) : Optional.empty());
            case "closed" -> new StaffDeed.Close();
            default -> throw new IllegalStateException("unknown: staff " + what);
        };
    }

    private CaseNumber number() {
        return filed().orElseThrow(() -> new AssertionError("no case")).number();
    }

    /// The case that support heard of last, as it was told.
    Optional<Case> filed() {
        List<Parcel.Ticket> tickets = engine.tickets.tickets();
        return tickets.isEmpty()
                ? Optional.empty()
                : Optional.of(tickets.getLast().content());
    }

    /// Every case that support heard of, as it was told last.
    List<Case> cases() {
        var cases = new java.util.LinkedHashMap<String, Case>();
        engine.tickets
                .tickets()
                .forEach(ticket -> cases.put(ticket.content().number().value(), ticket.content()));
        return new ArrayList<>(cases.values());
    }

    /// Whether the store knows of this person at all.
    boolean known() {
        return person.conversation().isPresent();
    }

    /// Everything that was answered so far.
    List<Parcel.Bubble> all() {
        return person.bubbles();
    }

    Engine engine() {
        return engine;
    }
}
