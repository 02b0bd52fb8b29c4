package madoguchi.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Change;
import madoguchi.conversation.Conversation.Fresh;
import madoguchi.conversation.Conversation.Going;
import madoguchi.conversation.Conversation.Resting;
import madoguchi.policy.Policy;
import madoguchi.text.Language;
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
        return new Form(draft, policy());
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

    Turn open(Case opened) {
        effects.add(new Effect.OpenCase(opened));
        return this;
    }

    Turn amend(CaseNumber number, Change change) {
        effects.add(new Effect.AmendCase(number, change));
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
        String prompt = sameQuestion(draft, step).orElseGet(this::newPrompt);
        Instant abandonAt = time().plus(house.patience()).truncatedTo(ChronoUnit.MILLIS);
        Effect.Ask asked =
                Screens.of(person, draft, step, house, today()).ask(prompt, Screens.ways(person, form(draft), step));
        effects.add(page(person, step).map(asked::with).orElse(asked));
        effects.add(new Effect.RemindAt(Timer.ABANDONED, abandonAt));
        return decision(new Going(person, draft, step, prompt, misses, abandonAt), person.language());
    }

    /// Where discretion is high, questions are answered on a page rather than in the talk (P1).
    private Optional<Effect.Choice> page(Person person, Step step) {
        return !(step instanceof Step.WaitForHuman) && Discreetly.wanted(person, house)
                ? link(TextKey.CHOICE_PAGE, new Link.Purpose.Answer())
                : Optional.empty();
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
        if (before instanceof Going) {
            effects.add(new Effect.Forget(Timer.ABANDONED));
        }
        return decision(new Resting(person), person.language());
    }

    /// Destroys all.
    Decision erase(Language language) {
        if (before instanceof Going) {
            effects.add(new Effect.Forget(Timer.ABANDONED));
        }
        effects.add(new Effect.Erase());
        return decision(new Fresh(), language);
    }

    /// As it was, whatever was said.
    Decision unchanged() {
        return decision(before, language(before));
    }

    private Decision decision(Conversation next, Language language) {
        return new Decision(next, effects, language);
    }

    static Language language(Conversation conversation) {
        return switch (conversation) {
            case Fresh _ -> Conversation.DEFAULT_LANGUAGE;
            case Resting resting -> resting.person().language();
            case Going going -> going.person().language();
        };
    }
}
