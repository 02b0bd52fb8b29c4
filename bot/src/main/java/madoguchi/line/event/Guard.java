package madoguchi.line.event;

import madoguchi.conversation.Input;

/// Cuts forbidden numbers out of what was typed. The first thing that happens to a text.
@FunctionalInterface
public interface Guard {
    Input.Said said(String text);
}
