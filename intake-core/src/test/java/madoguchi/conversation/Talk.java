package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Case;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// One person at the counter, for tests: says and taps things, a minute apart, and sees each question a second after it
/// was asked.
final class Talk {
    private House house = Immari.HOUSE;
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");
    private Conversation state = new Conversation.Fresh();
    private Decision last = new Decision(state, List.of(), Language.JAPANESE);
    private final List<Effect> all = new ArrayList<>();
    private final List<String> spoken = new ArrayList<>();
    private Optional<Instant> seen = Optional.empty();
    private String seenPrompt = "";
    private int count;
    private Optional<Language> profile = Optional.empty();

    static Talk begins() {
        return new Talk();
    }

    /// A person who was greeted and went on, so that the kinds are on the screen.
    static Talk accepted() {
        return begins().follows().taps("はい、ここで進める");
    }

    /// An inquiry answered by LINE, with its summary on the screen.
    static Talk atSummary() {
        return accepted().taps("質問したい").says("登録した写真の扱いについて教えてください").taps("このLINEのトーク");
    }

    Talk in(House changed) {
        house = changed;
        return this;
    }

    /// What the person's profile says, wherever it is asked.
    Talk using(Language language) {
        profile = Optional.of(language);
        return this;
    }

    Talk says(String text) {
        return gives(new Input.Said(text, false));
    }

    /// A text that had been under way when the open question was asked.
    Talk saysLate(String text) {
        return decides(new Input.Said(text, false), now, now.minus(Duration.ofDays(1)), seen);
    }

    /// A text while the open question has not been sent yet.
    Talk saysTooSoon(String text) {
        return decides(new Input.Said(text, false), now, now, Optional.empty());
    }

    Talk gives(Input input) {
        return decides(input, now, now, seen);
    }

    /// Passes over the wishes that are asked where discretion is high.
    Talk withoutWishes() {
        while (going().step() instanceof Step.Fill(Question open) && Question.WISHES.contains(open)) {
            says("答えずに進む");
        }
        return this;
    }

    Talk shows(Input.Thing thing) {
        return gives(new Input.Showed(thing));
    }

    Talk follows() {
        return gives(new Input.Followed());
    }

    Talk unsends(int message) {
        return gives(new Input.Unsent(message(message)));
    }

    Talk waits(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    Talk timerRings() {
        return rings(Timer.ABANDONED);
    }

    Talk rings(Timer timer) {
        return gives(new Input.TimeReached(timer));
    }

    /// Time passes until something happens to one of the cases by itself, and it does.
    Talk waitsForCases() {
        now = Conversation.due(state).orElseThrow(() -> new AssertionError("nothing happens by itself"));
        return rings(Timer.CASES);
    }

    /// Staff do something to the case that was handed in last.
    Talk staff(StaffDeed deed) {
        return gives(new Input.Staff(cases().getLast().number(), deed, "佐藤"));
    }

    Instant now() {
        return now;
    }

    /// The case that was handed in last, with everything that was done to it since.
    Case lastCase() {
        return now(cases().getLast());
    }

    /// A case of this talk, with everything that was done to it since it was handed in.
    Case now(Case opened) {
        Case last = opened;
        for (Effect effect : all) {
            if (effect instanceof Effect.OpenCase open && open.opened().number().equals(last.number())) {
                last = open.opened();
            } else if (effect instanceof Effect.AmendCase amend
                    && amend.number().equals(last.number())) {
                last = amend.change().applyTo(last);
            }
        }
        return last;
    }

    List<Cause> destroyed() {
        return last.effects().stream()
                .filter(Effect.DestroyCase.class::isInstance)
                .map(effect -> ((Effect.DestroyCase) effect).cause())
                .toList();
    }

    /// When the timer of the cases was set to in the last turn.
    Optional<Instant> casesTimer() {
        return last.effects().stream()
                .filter(effect -> effect instanceof Effect.RemindAt remind && remind.timer() == Timer.CASES)
                .map(effect -> ((Effect.RemindAt) effect).at())
                .reduce((_, later) -> later);
    }

    /// Taps what is on the screen, by its label.
    Talk taps(String label) {
        return gives(new Input.Tapped(data(label)));
    }

    Talk tapsAgain(String data) {
        return gives(new Input.Tapped(data));
    }

    /// Taps the button of a row in the summary.
    Talk changes(String label) {
        return gives(new Input.Tapped(ask().rows().stream()
                .filter(row -> words(row.label()).equals(label))
                .flatMap(row -> row.change().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label))
                .data()));
    }

    /// Picks a day in the calendar on the screen.
    Talk picks(String label, String day) {
        return gives(new Input.Tapped(data(label) + "|date=" + day));
    }

    String data(String label) {
        return ask().choices().stream()
                .filter(choice -> words(choice.label()).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels()))
                .data();
    }

    private Talk decides(Input input, Instant accepted, Instant sent, Optional<Instant> promptSeen) {
        count++;
        boolean message = input instanceof Input.Said;
        var arrival = new Arrival(
                input,
                accepted,
                sent,
                message ? Optional.of(message(count)) : Optional.empty(),
                new Seed("%032x".formatted(count)),
                promptSeen,
                Decider.asksProfile(state, input) ? profile : Optional.empty());
        last = Decider.decide(state, arrival, house);
        state = last.next();
        all.addAll(last.effects());
        speak(last);
        if (state instanceof Going going && !going.prompt().equals(seenPrompt)) {
            seenPrompt = going.prompt();
            seen = Optional.of(now.plusSeconds(1));
        }
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    /// The name of the message that the nth thing of this talk came in.
    static String message(int count) {
        return "message-" + count;
    }

    int count() {
        return count;
    }

    // What happened.

    Conversation state() {
        return state;
    }

    Going going() {
        assertThat(state).isInstanceOf(Going.class);
        return (Going) state;
    }

    List<Question> answered() {
        return Form.of(going().draft(), going().person(), house).answered();
    }

    Decision last() {
        return last;
    }

    List<Effect> all() {
        return all;
    }

    Effect.Ask ask() {
        return Stream.concat(all.stream(), Stream.empty())
                .filter(Effect.Ask.class::isInstance)
                .map(Effect.Ask.class::cast)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("nothing was asked"));
    }

    List<String> labels() {
        return ask().choices().stream().map(choice -> words(choice.label())).toList();
    }

    private String words(TextKey key) {
        return house.texts().render(last.language(), key);
    }

    List<TextKey> said() {
        return last.effects().stream()
                .filter(Effect.Say.class::isInstance)
                .map(effect -> ((Effect.Say) effect).text())
                .toList();
    }

    /// What was shown on pages in the last turn, by what was said of it.
    List<Effect.Offer> offers() {
        return last.effects().stream()
                .filter(Effect.Offer.class::isInstance)
                .map(Effect.Offer.class::cast)
                .toList();
    }

    /// Every bubble of the whole talk, in words, as it was sent.
    List<String> spoken() {
        return spoken;
    }

    private void speak(Decision decision) {
        for (Effect effect : decision.effects()) {
            if (effect instanceof Effect.Say say) {
                spoken.add(Wording.of(say, decision.language(), house.texts()));
            } else if (effect instanceof Effect.Offer offer) {
                spoken.add(Wording.of(offer, decision.language(), house.texts()));
            } else if (effect instanceof Effect.Ask ask) {
                spoken.add(plain(Wording.of(ask, decision.language(), house.texts())));
            }
        }
    }

    /// All that is on the screen after the last turn.
    String screen() {
        var screen = new StringBuilder();
        for (Effect effect : last.effects()) {
            if (effect instanceof Effect.Say say) {
                screen.append(Wording.of(say, last.language(), house.texts())).append('\n');
            } else if (effect instanceof Effect.Offer offer) {
                screen.append(Wording.of(offer, last.language(), house.texts())).append('\n');
            } else if (effect instanceof Effect.Ask ask) {
                screen.append(plain(Wording.of(ask, last.language(), house.texts())))
                        .append('\n');
            }
        }
        return screen.toString();
    }

    /// A question as a phone shows it, row under row.
    static String plain(Wording wording) {
        var text = new StringBuilder(wording.above());
        wording.rows()
                .forEach(row ->
                        text.append("\n・").append(row.label()).append(": ").append(row.value()));
        return text.append('\n').append(wording.below()).toString();
    }

    List<Case> cases() {
        return all.stream()
                .filter(Effect.OpenCase.class::isInstance)
                .map(effect -> ((Effect.OpenCase) effect).opened())
                .toList();
    }

    List<Change> changes() {
        return last.effects().stream()
                .filter(Effect.AmendCase.class::isInstance)
                .map(effect -> ((Effect.AmendCase) effect).change())
                .toList();
    }

    // What must have happened.

    Talk asked(TextKey question) {
        assertThat(last.effects().stream().filter(Effect.Ask.class::isInstance))
                .as("questions of the last turn")
                .hasSize(1);
        assertThat(ask().text()).isEqualTo(question);
        return this;
    }

    Talk told(TextKey... texts) {
        assertThat(said()).contains(texts);
        return this;
    }

    Talk toldOnly(TextKey... texts) {
        assertThat(said()).containsExactly(texts);
        return this;
    }

    Talk atRest() {
        assertThat(state.atRest()).isTrue();
        assertThat(last.effects()).noneMatch(Effect.Ask.class::isInstance);
        return this;
    }

    Talk erased() {
        assertThat(state).isEqualTo(new Conversation.Fresh());
        assertThat(last.effects()).last().isEqualTo(new Effect.Erase());
        return this;
    }

    Talk silent() {
        assertThat(last.effects().stream()
                        .filter(effect -> effect instanceof Effect.Say
                                || effect instanceof Effect.Offer
                                || effect instanceof Effect.Ask))
                .isEmpty();
        return this;
    }
}
