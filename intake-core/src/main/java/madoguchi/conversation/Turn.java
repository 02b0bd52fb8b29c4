package madoguchi.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.Lifecycle;
import madoguchi.conversation.Conversation.Fresh;
import madoguchi.conversation.Conversation.Going;
import madoguchi.conversation.Conversation.Resting;
import madoguchi.policy.Policy;
import madoguchi.text.Language;
import madoguchi.text.NumberGuard;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// One decision in the making: what has been said so far, and the ways it can end. Every way but [#unchanged] and the
/// ones that end at rest ends in a question, so that nobody is left without one.
final class Turn {
    private static final String PROMPT_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private final House house;
    private final Arrival arrival;
    private final Conversation before;
    private final List<Effect> effects = new ArrayList<>();
    private Optional<Instant> vouched = Optional.empty();
    private boolean doubted;

    Turn(Conversation before, Arrival arrival, House house) {
        this.before = before;
        this.arrival = arrival;
        this.house = house;
    }

    House house() {
        return house;
    }

    Policy policy() {
        return house.policy();
    }

    Texts texts() {
        return house.texts();
    }

    Arrival arrival() {
        return arrival;
    }

    Form form(Draft draft) {
        return new Form(draft, policy(), Discreetly.wanted(Conversation.person(before), house));
    }

    /// The day it is at the counter.
    LocalDate today() {
        return LocalDate.ofInstant(time(), Opening.JAPAN);
    }

    /// What lies on the counter.
    Screen screen(Going going) {
        return Screens.of(going.person(), going.draft(), going.step(), house, today());
    }

    Instant time() {
        return arrival.acceptedAt();
    }

    /// A case number that no other purpose of this input shares.
    CaseNumber number(String purpose) {
        return CaseNumber.of(policy().casePrefix(), arrival.seed().derive("case " + purpose));
    }

    /// A way to a page of this conversation; none where there are no pages.
    Optional<Effect.Choice> link(TextKey label, Link.Purpose purpose) {
        return house.web().map(_ -> Effect.Choice.to(label, Link.of(purpose, arrival.seed())));
    }

    Turn say(TextKey text, String... arguments) {
        effects.add(new Effect.Say(text, List.of(arguments)));
        return this;
    }

    Turn say(Effect.Say said) {
        effects.add(said);
        return this;
    }

    /// Whose counter this is (P13), where nothing was ever said to the person.
    Turn introduce(Person person) {
        return before instanceof Fresh ? say(Notice.who(house, person.language())) : this;
    }

    /// Whether anything was ever said to the person.
    boolean met() {
        return !(before instanceof Fresh);
    }

    /// Something to look at on a page.
    Turn offer(TextKey text, Effect.Choice page, String... arguments) {
        effects.add(new Effect.Offer(text, List.of(arguments), page));
        return this;
    }

    /// Tells that a number was cut out. Where it may have been another, that can be said by a button.
    Turn sayGuarded(String guarded) {
        doubted = NumberGuard.doubts(guarded);
        return say(doubted ? TextKey.GUARDED_DOUBT : TextKey.GUARDED);
    }

    /// The next text may hold a number that only looks like a My Number.
    Turn vouched() {
        vouched = Optional.of(arrival.sentAt().truncatedTo(ChronoUnit.MILLIS));
        return this;
    }

    Turn open(Case opened) {
        effects.add(new Effect.OpenCase(Lifecycle.handedIn(opened)));
        return this;
    }

    Turn amend(CaseNumber number, Change change) {
        effects.add(new Effect.AmendCase(number, change));
        return this;
    }

    Turn destroy(CaseNumber number, Cause cause) {
        effects.add(new Effect.DestroyCase(number, cause));
        return this;
    }

    /// The open question again. It keeps its name.
    Decision again(Going going) {
        return ask(going.person(), going.draft(), going.step(), going.misses());
    }

    /// The answer was not understood.
    Decision missed(Going going, TextKey text) {
        int misses = Math.min(going.misses() + 1, 99);
        say(misses < 3 ? text : TextKey.MISS_HUMAN);
        return ask(going.person(), going.draft(), going.step(), misses);
    }

    Decision ask(Person person, Draft draft, Step step) {
        return ask(person, draft, step, 0);
    }

    private Decision ask(Person person, Draft draft, Step step, int misses) {
        return ask(person, draft, step, misses, Screens.of(person, draft, step, house, today()));
    }

    /// Asks with other words than those the step has of its own.
    Decision ask(Person person, Draft draft, Step step, Screen screen) {
        return ask(person, draft, step, 0, screen);
    }

    private Decision ask(Person person, Draft draft, Step step, int misses, Screen screen) {
        String prompt = sameQuestion(draft, step).orElseGet(this::newPrompt);
        Effect.Ask asked = screen.ask(prompt, Screens.ways(person, draft, step, house));
        Effect.Ask offering = doubted ? asked.with(Way.NOT_MY_NUMBER.choice(prompt)) : asked;
        effects.add(page(person, step).map(offering::with).orElse(offering));
        return decision(waiting(person, draft, step, prompt, misses), person.language());
    }

    /// Nothing is said; who wrote something is not asked anything by the counter while a human has the talk.
    Decision listen(Going going, Person person) {
        return decision(
                waiting(person, going.draft(), going.step(), going.prompt(), going.misses()), person.language());
    }

    private Going waiting(Person person, Draft draft, Step step, String prompt, int misses) {
        Instant abandonAt = time().plus(house.patience()).truncatedTo(ChronoUnit.MILLIS);
        effects.add(new Effect.RemindAt(Timer.ABANDONED, abandonAt));
        var going = new Going(person, draft, step, prompt, misses, abandonAt, vouched);
        Reminding.at(going, house).ifPresent(at -> effects.add(new Effect.RemindAt(Timer.REMINDED, at)));
        return going;
    }

    /// Another question is open, which was not asked: whoever writes next is asked it then (G3).
    Decision move(Going going, Person person, Step step) {
        return decision(new Going(person, going.draft(), step, newPrompt(), 0, going.abandonAt()), person.language());
    }

    /// The open question once more, and the time of silence runs on.
    Decision remind(Going going) {
        effects.add(
                screen(going).ask(going.prompt(), Screens.ways(going.person(), going.draft(), going.step(), house)));
        return decision(going, going.person().language());
    }

    /// As it was, but for what is known of the person's cases.
    Decision keep(Person person) {
        return switch (before) {
            case Fresh _ -> decision(before, language(before));
            case Resting _ -> rest(person);
            case Going going -> decision(going.with(person), person.language());
        };
    }

    /// Where discretion is high, questions are answered on a page rather than in the talk, and what staff wrote is read
    /// there (P1).
    private Optional<Effect.Choice> page(Person person, Step step) {
        if (!Discreetly.wanted(person, house)) {
            return Optional.empty();
        }
        return step instanceof Step.WaitForHuman waiting
                ? person.course(waiting.number())
                        .filter(Course::humanTalks)
                        .flatMap(_ -> link(TextKey.CHOICE_LOOK, new Link.Purpose.Reply(waiting.number())))
                : link(TextKey.CHOICE_PAGE, new Link.Purpose.Answer());
    }

    private Optional<String> sameQuestion(Draft draft, Step step) {
        return before instanceof Going going
                        && going.draft().equals(draft)
                        && going.step().equals(step)
                ? Optional.of(going.prompt())
                : Optional.empty();
    }

    private String newPrompt() {
        byte[] random = arrival.seed().derive("prompt");
        var name = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            name.append(PROMPT_ALPHABET.charAt(random[i] & 31));
        }
        return name.toString();
    }

    /// Nothing is open any more. A person of whom cases went to staff stays known, or staff's answer could not be
    /// brought; what was not handed over is gone with the draft.
    Decision rest(Person person) {
        silenceEnds();
        return decision(new Resting(person), person.language());
    }

    /// Destroys all.
    Decision erase(Language language) {
        silenceEnds();
        return decision(new Fresh(), language, new Effect.Erase());
    }

    /// At rest, or all destroyed where no case stands any more and nothing is left to tell.
    Decision end(Person person) {
        return person.done() ? erase(person.language()) : rest(person);
    }

    private void silenceEnds() {
        if (before instanceof Going) {
            effects.add(new Effect.Forget(Timer.ABANDONED));
            effects.add(new Effect.Forget(Timer.REMINDED));
        }
    }

    /// As it was. What is open is asked again, so that its buttons are not lost.
    Decision stay() {
        return before instanceof Going going
                ? again(going)
                : say(TextKey.RESTING).unchanged();
    }

    /// As it was, whatever was said.
    Decision unchanged() {
        return decision(before, language(before));
    }

    private Decision decision(Conversation next, Language language, Effect... last) {
        Conversation known = Conversation.adopting(next, time());
        Optional<Instant> due = Conversation.due(known);
        if (!due.equals(Conversation.due(before))) {
            effects.add(due.<Effect>map(at -> new Effect.RemindAt(Timer.CASES, at))
                    .orElseGet(() -> new Effect.Forget(Timer.CASES)));
        }
        effects.addAll(List.of(last));
        return new Decision(known, effects, language);
    }

    static Language language(Conversation conversation) {
        return switch (conversation) {
            case Fresh _ -> Conversation.DEFAULT_LANGUAGE;
            case Resting resting -> resting.person().language();
            case Going going -> going.person().language();
        };
    }
}
