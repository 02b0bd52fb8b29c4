package madoguchi.conversation;

import java.util.List;

/// The state after an input and what follows from it.
public record Decision(Conversation next, List<Effect> effects) {
    public Decision {
        effects = List.copyOf(effects);
    }
}
