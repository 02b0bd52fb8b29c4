package madoguchi.conversation;

import java.util.Arrays;
import java.util.Optional;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// The ways around a question that are open at every step, by button and by typing.
enum Way {
    BACK("back", TextKey.WAY_BACK, TextKey.WORDS_BACK),
    WHY("why", TextKey.WAY_WHY, TextKey.WORDS_WHY),
    /// 「くわしく」: what does not fit into the three lines before a question.
    DETAILS("details", TextKey.WAY_DETAILS, TextKey.WORDS_DETAILS),
    STOP("stop", TextKey.WAY_STOP, TextKey.WORDS_STOP),
    HUMAN("human", TextKey.WAY_HUMAN, TextKey.WORDS_HUMAN),
    MENU("menu", TextKey.WAY_MENU, TextKey.WORDS_MENU),
    CHANGE("change", TextKey.WAY_CHANGE, TextKey.WORDS_CHANGE),
    STATUS("status", TextKey.WAY_STATUS, TextKey.WORDS_STATUS),
    REPEAT("repeat", TextKey.WAY_REPEAT, TextKey.WORDS_REPEAT),
    // Two ways and not one that turns: tapped twice, the same language is spoken as tapped once.
    /// 「目立たない方法」: from here on as where the operator wants high discretion (P1).
    DISCREET("discreet", TextKey.WAY_DISCREET, TextKey.WORDS_DISCREET),
    JAPANESE("ja", TextKey.WAY_JAPANESE, TextKey.WORDS_JAPANESE),
    ENGLISH("en", TextKey.WAY_ENGLISH, TextKey.WORDS_ENGLISH),
    /// Takes back what was handed in.
    WITHDRAW("withdraw", TextKey.WAY_WITHDRAW, TextKey.WORDS_WITHDRAW),
    /// Goes on with what was taken back.
    UNDO("undo", TextKey.WAY_UNDO, TextKey.WORDS_UNDO),
    /// What was cut out was no My Number (P3).
    NOT_MY_NUMBER("not-my-number", TextKey.WAY_NOT_MY_NUMBER, TextKey.WORDS_NOT_MY_NUMBER);

    private final String code;
    private final TextKey label;
    private final TextKey words;

    Way(String code, TextKey label, TextKey words) {
        this.code = code;
        this.label = label;
        this.words = words;
    }

    String code() {
        return code;
    }

    TextKey label() {
        return label;
    }

    Effect.Choice choice(String prompt) {
        return new Effect.Choice(label, prompt + ":" + code);
    }

    /// Whether it means the same whatever is being asked. The others are about the question on the screen, so they do
    /// not count when typed before it was there.
    boolean anytime() {
        return switch (this) {
            case WHY,
                    DETAILS,
                    STOP,
                    HUMAN,
                    MENU,
                    STATUS,
                    REPEAT,
                    DISCREET,
                    JAPANESE,
                    ENGLISH,
                    WITHDRAW,
                    UNDO,
                    NOT_MY_NUMBER -> true;
            case BACK, CHANGE -> false;
        };
    }

    static Way to(Language language) {
        return switch (language) {
            case JAPANESE -> JAPANESE;
            case ENGLISH -> ENGLISH;
        };
    }

    static Optional<Way> typed(String text, Texts texts) {
        return Arrays.stream(values())
                .filter(way -> texts.asksFor(way.label, text) || texts.asksFor(way.words, text))
                .findFirst();
    }

    static Optional<Way> tapped(String code) {
        return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
    }

    static boolean labels(TextKey label) {
        return Arrays.stream(values()).anyMatch(way -> way.label == label);
    }
}
