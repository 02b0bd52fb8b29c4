package madoguchi.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.policy.Discretion;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What the talk shows where a bystander must learn nothing (P1): every message begins with the counter's own name, and
/// what is asked and answered stands on a page behind a button. The talk keeps what tells nothing: that something was
/// handed over, its number, and the ways around.
final class Discreetly {
    /// Texts that name neither a kind of request nor an answer. Help in danger comes before discretion.
    private static final Set<TextKey> HARMLESS = EnumSet.of(
            TextKey.DANGER,
            TextKey.NOTICE_SAFE,
            TextKey.DIGRESSION_WAIT,
            TextKey.GUARDED,
            TextKey.GUARDED_DOUBT,
            TextKey.VOUCHED,
            TextKey.OLD_BUTTON,
            TextKey.CROSSED,
            TextKey.FLOODED,
            TextKey.TOO_LONG,
            TextKey.SET_ASIDE,
            TextKey.RESTING,
            TextKey.LANGUAGE_CHANGED,
            TextKey.MENU_KEPT,
            TextKey.STOPPED,
            TextKey.STOPPED_BARE,
            TextKey.STOPPED_OTHERS,
            TextKey.NOT_STOPPED,
            TextKey.DONE,
            TextKey.DONE_NEXT,
            TextKey.DONE_NEXT_DAYS,
            TextKey.DONE_RETURN,
            TextKey.LIMIT_REACHED,
            TextKey.HUMAN_CALLED,
            TextKey.HUMAN_TOLD,
            TextKey.HUMAN_LATE,
            TextKey.HUMAN_ENDED,
            TextKey.HANDED_BACK,
            TextKey.STAFF_WROTE_NO_PAGE,
            TextKey.PREPARED,
            TextKey.PAPERS_ARRIVED,
            TextKey.PAPERS_NEVER_CAME,
            TextKey.WITHDRAW_NONE,
            TextKey.WITHDRAW_ASKED,
            TextKey.WITHDRAW_UNDONE,
            TextKey.UNDO_NONE,
            TextKey.NOT_WITHDRAWN,
            TextKey.DISCREET_ELSEWHERE,
            TextKey.DETAILS_NONE,
            TextKey.DETAILS_HUMAN,
            TextKey.DETAILS_HUMAN_END,
            TextKey.THING_PHOTO,
            TextKey.THING_VOICE,
            TextKey.THING_FILE,
            TextKey.THING_LOCATION,
            TextKey.THING_STICKER,
            TextKey.THING_UNKNOWN,
            TextKey.UNSENT_DRAFT,
            TextKey.UNSENT_LEFT,
            TextKey.UNSENT_STAYS,
            TextKey.UNSENT_CONTACT,
            TextKey.ASKER_TO_STAFF,
            TextKey.KEPT_TEXT,
            TextKey.MISS_HUMAN,
            TextKey.NOTICE_CHANGED,
            TextKey.NOTICE_REMINDER,
            TextKey.NOTHING_BEFORE,
            TextKey.NOTHING_TO_CHANGE,
            TextKey.DISCREET_NOT_HERE,
            TextKey.STATUS_NOTHING);

    private static final Set<TextKey> SIGNPOSTS = EnumSet.of(TextKey.SIGNPOST, TextKey.SIGNPOST_LEAVING);

    /// What is asked in words of its own: it names nothing.
    static final Set<TextKey> ASKED =
            EnumSet.of(TextKey.ASK_HUMAN_WAITING, TextKey.STAFF_WROTE, TextKey.STAFF_WROTE_NO_PAGE);

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
                    if (!posted || !SIGNPOSTS.contains(say.text())) {
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
        instead(say.text(), toStaff, house.web().isPresent())
                .map(text -> neutral(text, text == say.text() || text == TextKey.DONE ? say.arguments() : List.of()))
                .filter(told -> !effects.contains(told))
                .ifPresent(effects::add);
    }

    /// What is said instead; nothing where it stands on the page alone.
    static Optional<TextKey> instead(TextKey said, boolean toStaff, boolean pages) {
        if (said == TextKey.STATUS_HANDED_IN || said == TextKey.STATUS_DRAFT) {
            return Optional.of(TextKey.DISCREET_STATUS);
        }
        if (said == TextKey.PAPERS_SEND) {
            // A form's name and an address tell: they stand on the page that is offered, or staff bring them the way
            // the person chose.
            return pages ? Optional.empty() : Optional.of(TextKey.PAPERS_BY_STAFF);
        }
        if (said == TextKey.PAPERS_AGENT_LATER) {
            return Optional.of(TextKey.PAPERS_BY_STAFF);
        }
        if (said == TextKey.DONE_COMPLAINT) {
            return Optional.of(TextKey.DONE);
        }
        if (said == TextKey.DIGRESSION_QUESTION) {
            // Where to ask it names a kind of request.
            return Optional.of(TextKey.RESTING);
        }
        if (said == TextKey.NOTICE_FREE) {
            // The rest of the notice stands on the page.
            return Optional.of(TextKey.NOTICE_SAFE);
        }
        if (said == TextKey.UNDER_AGE) {
            // How old somebody is was an answer.
            return Optional.of(TextKey.ASKER_TO_STAFF);
        }
        if (SIGNPOSTS.contains(said)) {
            // Where an everyday matter goes tells what it is.
            return Optional.of(toStaff ? TextKey.DISCREET_TO_STAFF : TextKey.DISCREET_EVERYDAY);
        }
        if (Details.BEHIND_A_PAGE.contains(said)) {
            return Optional.of(TextKey.DISCREET_DETAILS);
        }
        return HARMLESS.contains(said) ? Optional.of(said) : Optional.empty();
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
        if (ASKED.contains(ask.text())) {
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
