package madoguchi.policy;

import madoguchi.text.Language;

/// A text the operator supplies in both languages of the counter.
public record Localized(String ja, String en) {
    public String in(Language language) {
        return switch (language) {
            case JAPANESE -> ja;
            case ENGLISH -> en;
        };
    }
}
