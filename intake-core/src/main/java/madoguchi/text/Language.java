package madoguchi.text;

/// The languages the counter speaks. A person may change between them at any moment.
public enum Language {
    JAPANESE,
    ENGLISH;
}
