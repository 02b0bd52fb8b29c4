package madoguchi.conversation;

import java.util.List;
import madoguchi.text.Language;

/// The state after an input and what follows from it.
///
/// @param language the language of everything said in this turn
public record Decision(Conversation next, List<Effect> effects, Language language) {
    public Decision {
        effects = List.copyOf(effects);
    }

    /// The same for somebody who looks at a page: what is asked stands there, and so does what is told on the way. Only
    /// an end, and that something went to staff, is told in the talk as well.
    Decision quiet() {
        if (next.atRest() || effects.stream().anyMatch(Effect.OpenCase.class::isInstance)) {
            return this;
        }
        return new Decision(
                next,
                effects.stream()
                        .filter(effect -> !(effect instanceof Effect.Ask)
                                && !(effect instanceof Effect.Say)
                                && !(effect instanceof Effect.Offer))
                        .toList(),
                language);
    }
}
