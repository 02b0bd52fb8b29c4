package madoguchi.workbench.line;

import java.util.List;

/// What became new or different on a person's screen.
///
/// @param version stands for the screen as it is now; meaningless after a restart
/// @param bubbles the messages that are new or different, oldest first
public record ScreenChange(long version, List<Bubble> bubbles) {}
