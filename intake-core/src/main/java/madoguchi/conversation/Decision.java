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
}
