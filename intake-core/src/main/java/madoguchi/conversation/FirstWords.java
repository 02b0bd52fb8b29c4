package madoguchi.conversation;

import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Tells a text that may already be the request (P5) from one that only opens a conversation.
final class FirstWords {
    private FirstWords() {}

    static boolean mayBeRequest(String text, House house) {
        return !TypedText.key(text).isEmpty()
                && text.length() <= house.textLimit()
                && TypedText.choice(text).isEmpty()
                && Way.typed(text, house.texts()).isEmpty()
                && !house.texts().names(TextKey.WORDS_GREETING, text)
                && !house.texts().names(TextKey.WORDS_THANKS, text);
    }
}
