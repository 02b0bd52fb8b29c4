package madoguchi.architecture.violations;

import madoguchi.inbox.Inbox;
import org.jspecify.annotations.Nullable;

/// As if a lower part of the counter knew a higher one.
public final class ReachesBack {
    @Nullable
    Inbox inbox;
}
