package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.policy.Discretion;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What the talk shows where a bystander must learn nothing (P1): every message begins with the counter's own name, and
/// what is asked and answered stands on a page behind a button. The talk keeps what tells nothing: that something was
/// handed over, its number, and the ways around.
final class Discreetly {
    private final House house;
    private final Language language;

    private Discreetly(House house, Language language) {
        this.house = house;
        this.language = language;
    }

    static boolean wanted(Person person, House house) {
        return house.policy().discretion() == Discretion.HIGH
                || person.discretion().filter(Discretion.HIGH::equals).isPresent();
    }

    static boolean wanted(Optional<Person> person, House house) {
        return person.map(known -> wanted(known, house)).orElse(house.policy().discretion() == Discretion.HIGH);
    }

    /// The same decision, told so that nobody who looks on learns anything.
    static Decision told(Decision decision, House house) {
        var discreetly = new Discreetly(house, decision.language());
        var effects = new ArrayList<Effect>();
        boolean toStaff = decision.effects().stream()
                .anyMatch(effect -> effect instanceof Effect.OpenCase || effect instanceof Effect.AmendCase);
        boolean handedOver =
                decision.next().atRest() && decision.effects().stream().anyMatch(Effect.OpenCase.class::isInstance);
        // Its button says so in the same bubble.
        boolean posted =
                decision.effects().stream().anyMatch(effect -> effect instanceof Effect.Offer offer && signpost(offer));
        for (Effect effect : decision.effects()) {
            switch (effect) {
                case Effect.Say say -> {
                    if (!posted || !DiscreetTexts.SIGNPOSTS.contains(say.text())) {
                        discreetly.say(say, toStaff, effects);
                    }
                }
                case Effect.Offer offer -> effects.add(discreetly.offer(offer, toStaff));
                case Effect.Ask ask -> effects.add(discreetly.ask(ask));
                case Effect.OpenCase _,
                        Effect.AmendCase _,
                        Effect.DestroyCase _,
                        Effect.RemindAt _,
                        Effect.Forget _,
                        Effect.Erase _ -> effects.add(effect);
            }
        }
        // Silence that hands something over by itself says nothing, days later, on a screen others may look at.
        boolean speaks =
                effects.stream().anyMatch(effect -> effect instanceof Effect.Say || effect instanceof Effect.Offer);
        if (handedOver && speaks) {
            effects.add(discreetly.neutral(TextKey.DISCREET_CLEAR, List.of()));
        }
        return new Decision(decision.next(), effects, decision.language());
    }

    private void say(Effect.Say say, boolean toStaff, List<Effect> effects) {
        DiscreetTexts.instead(say.text(), toStaff, house.web().isPresent())
                .map(text -> neutral(text, text == say.text() || text == TextKey.DONE ? say.arguments() : List.of()))
                .filter(told -> !effects.contains(told))
                .ifPresent(effects::add);
    }

    private Effect.Ask ask(Effect.Ask ask) {
        List<Effect.Choice> choices = ask.choices().stream()
                .filter(choice -> choice.link().isPresent() || Way.labels(choice.label()))
                .toList();
        return new Effect.Ask(
                ask.name(), TextKey.DISCREET, List.of(render(asking(ask), ask.arguments())), List.of(), choices);
    }

    /// Somebody may have chosen this while there were pages: without one, only a human can go on.
    private TextKey asking(Effect.Ask ask) {
        if (DiscreetTexts.ASKED.contains(ask.text())) {
            return ask.text();
        }
        return house.web().isPresent() ? TextKey.DISCREET_ASK : TextKey.DISCREET_ASK_NO_PAGE;
    }

    /// What can be seen on a page is not said, nor is what its button opens.
    private Effect.Offer offer(Effect.Offer offer, boolean toStaff) {
        TextKey text = offer.text() == TextKey.STAFF_WROTE
                ? TextKey.STAFF_WROTE
                : signpost(offer)
                        ? toStaff ? TextKey.DISCREET_TO_STAFF : TextKey.DISCREET_EVERYDAY
                        : TextKey.DISCREET_LOOK;
        return new Effect.Offer(
                TextKey.DISCREET,
                List.of(render(text, List.of())),
                new Effect.Choice(
                        TextKey.CHOICE_LOOK,
                        offer.page().data(),
                        offer.page().dates(),
                        offer.page().link()));
    }

    private static boolean signpost(Effect.Offer offer) {
        return offer.page()
                .link()
                .filter(link -> link.purpose() instanceof Link.Purpose.Signpost)
                .isPresent();
    }

    private Effect.Say neutral(TextKey text, List<String> arguments) {
        return new Effect.Say(TextKey.DISCREET, List.of(render(text, arguments)));
    }

    private String render(TextKey text, List<String> arguments) {
        return house.texts().render(language, text, arguments);
    }
}
