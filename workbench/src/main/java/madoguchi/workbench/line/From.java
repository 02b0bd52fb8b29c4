package madoguchi.workbench.line;

/// Who said something in a chat.
public enum From {
    BOT,
    PERSON
}
