package madoguchi.line.event;

import java.util.Optional;
import madoguchi.conversation.Input;

/// Cuts forbidden numbers out of what was typed. The first thing that happens to a text.
@FunctionalInterface
public interface Guard {
    Input.Said said(String text);

    /// The same where the person vouched before for what they typed; empty where that makes no difference. It may hold
    /// what must not be kept, so only accepting itself may choose it (see `inbox.Inbound`).
    default Optional<Input.Said> vouched(String text) {
        return Optional.empty();
    }
}
