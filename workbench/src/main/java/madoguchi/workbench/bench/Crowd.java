package madoguchi.workbench.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// The people. Always so many turns are under way at the same time; somebody new comes whenever nobody is
/// waiting.
///
/// Who is to tap does so as soon as the question is there. Who is to type lets as many others go first as
/// have turns under way: a text counts only when the bot's call that showed its question has ended
/// (decision 4), and nobody outside the bot sees that moment. What is typed too early all the same is
/// counted as asked again.
///
/// Lives on the load's one thread.
final class Crowd {
    /// Sends what a person does to the bot.
    interface Door {
        /// Returns the reply token that answers it.
        String send(Person person, Move move);
    }

    private record Typist(Person person, long notBefore) {}

    private final int atOnce;
    private final Dialogue dialogue;
    private final Door door;
    private final Deque<Person> ready = new ArrayDeque<>();
    private final Queue<Typist> typists = new ArrayDeque<>();
    private final Map<String, Person> underWay = new LinkedHashMap<>();
    private final Map<String, Person> byToken = new HashMap<>();
    private Meter meter = new Meter();
    private boolean going;
    private long newcomers;
    private long turns;
    private boolean fickle;
    private int people;

    Crowd(int atOnce, Dialogue dialogue, Door door) {
        this.atOnce = atOnce;
        this.dialogue = dialogue;
        this.door = door;
    }

    /// Begins, or goes on where [#stop] left it.
    ///
    /// @param most how many new people come
    /// @param areFickle whether they fall silent in mid-form
    void go(long most, boolean areFickle) {
        going = true;
        newcomers = most;
        fickle = areFickle;
        fill();
    }

    /// Ends once the turns under way are over.
    void stop() {
        going = false;
    }

    boolean isStill() {
        return underWay.isEmpty();
    }

    /// Counts here from now on, and returns where it was counted until now.
    Meter count(Meter next) {
        Meter last = meter;
        meter = next;
        return last;
    }

    /// Who has waited for the bot for longest.
    Optional<Person> oldest() {
        return underWay.values().stream().findFirst();
    }

    /// @throws NotUnderstood when the webhook was not accepted
    void acknowledged(Person person, int status) {
        if (status != 200) {
            throw new NotUnderstood("a webhook was answered with " + status);
        }
        meter.acknowledged(System.nanoTime() - person.began());
        person.isAcknowledged();
        goOn(person);
    }

    /// Whom a call is for. A reply token is good for one call.
    Optional<Person> addressee(Call call) {
        return call.replyToken()
                .map(byToken::remove)
                .or(() -> call.to().map(underWay::get))
                .filter(person -> !person.isAnswered());
    }

    void answered(Person person, Call call) {
        meter.replied(System.nanoTime() - person.began());
        switch (dialogue.reacts(person, call)) {
            case Dialogue.Reaction.Goes goes -> {
                if (goes.askedAgain()) {
                    meter.askedAgain();
                }
                person.goesOnWith(goes.move());
            }
            case Dialogue.Reaction.Leaves _ -> {
                meter.conversationIsOver();
                person.leaves();
            }
            case Dialogue.Reaction.FallsSilent _ -> person.leaves();
        }
        goOn(person);
    }

    private void goOn(Person person) {
        if (!person.turnIsOver()) {
            return;
        }
        underWay.remove(person.userId());
        turns++;
        meter.turnIsOver();
        if (!person.left()) {
            switch (person.next()) {
                case Move.Type _ -> typists.add(new Typist(person, turns + atOnce));
                case Move.Tap _, Move.Follow _ -> ready.add(person);
            }
        }
        if (going) {
            fill();
        }
    }

    private void fill() {
        while (underWay.size() < atOnce) {
            Optional<Person> next = next();
            if (next.isEmpty()) {
                return;
            }
            begin(next.get());
        }
    }

    private Optional<Person> next() {
        if (!ready.isEmpty()) {
            return Optional.of(ready.remove());
        }
        Typist typist = typists.peek();
        boolean mayType = typist != null && (typist.notBefore() <= turns || (newcomers == 0 && underWay.isEmpty()));
        if (mayType) {
            return Optional.of(typists.remove().person());
        }
        if (newcomers == 0) {
            return Optional.empty();
        }
        newcomers--;
        var person = new Person(people++, fickle);
        person.goesOnWith(dialogue.opens(person));
        return Optional.of(person);
    }

    private void begin(Person person) {
        Move move = person.next();
        underWay.put(person.userId(), person);
        person.begins(System.nanoTime());
        byToken.put(door.send(person, move), person);
    }
}
