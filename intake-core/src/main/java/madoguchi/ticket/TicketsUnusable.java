package madoguchi.ticket;

import java.util.List;

/// The ticket settings would lose tickets: nothing starts. The message names each setting and what is expected; it
/// holds no secret.
public final class TicketsUnusable extends RuntimeException {
    TicketsUnusable(List<String> problems) {
        super("tickets cannot be delivered:\n  " + String.join("\n  ", problems));
    }
}
