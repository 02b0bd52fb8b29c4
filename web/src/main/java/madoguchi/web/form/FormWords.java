package madoguchi.web.form;

import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// The words that stand on every form. A form is read at the operator, so they are Japanese; for whoever speaks another
/// language the same stands below, smaller.
///
/// @param own the person's language
public record FormWords(Texts texts, Language own) {
    public String ja(String key, Object... arguments) {
        return in(Language.JAPANESE, key, arguments);
    }

    /// The same in the person's language; empty for Japanese.
    public String below(String key, Object... arguments) {
        return own == Language.JAPANESE ? "" : in(own, key, arguments);
    }

    private String in(Language language, String key, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return texts.render(language, TextKey.valueOf(key), words);
    }
}
