package madoguchi.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a text mentions one of a few words, wherever they stand in it.
///
/// Japanese has no spaces: a word is mentioned where it is contained, in any width, in hiragana or katakana. Words of
/// Latin letters have ends: `kill` is not mentioned by `skill`.
public final class Mention {
    /// What makes of 「退会」 something that only tells who writes: 「退会した者」, 「退会済み」; but not 「解約しました」, of which
    /// staff have to hear.
    private static final Pattern DONE = Pattern.compile("し?た(?:者|もの|人|元?会員|あと|後)|済み?(?!ませ)|後の");

    /// What tells beside another matter that the leaving is over: 「退会しました」, 「退会したのに」, 「退会しています」. 「退会していただきたい」,
    /// 「退会しましたら」, 「まだ退会していません」 do not.
    private static final Pattern TOLD = Pattern.compile("(?:の?手続き)?[をはが]?(?:"
            + "(?:(?:いた|致)?し)?(?:た(?:の[にでは]|ん[でだ]|が(?!っ)|けど|けれど|ため|から|はず|あと|後|者|もの|人|元?会員|[。、]|$)"
            + "|ました(?!ら|か(?!ら)))"
            + "|し?て(?:い(?:ます|ました|る(?!か)|て|た(?![だら]))|おり(?!ません)|から(?:も|[0-9一二三四五六七八九十半数何]))"
            + "|させ(?:られ|て(?:いただ|頂)き)ました(?!ら|か(?!ら))|させられた(?!ら)"
            + "|[にと]なりました(?!ら|か(?!ら))"
            + "|(?:済|ず)み?(?!ませ)|後|者|以[降来]|から[0-9一二三四五六七八九十半数何])");

    /// Whoever writes this may be leaving with these very words.
    private static final Pattern TODAY = Pattern.compile("今日|きょう|本日|ただいま|ただ今|たった今|今から|いまから|これから|改めて|あらためて");

    private final String key;
    private final String spaced;

    private Mention(String typed) {
        this.key = TypedText.key(typed);
        this.spaced = spaced(typed);
    }

    public static boolean of(Collection<String> words, String typed) {
        var text = new Mention(typed);
        return words.stream().anyMatch(text::holds);
    }

    /// The same for what somebody wants to do: what they say they have done is not meant. 「退会した者ですが」 is no wish to
    /// leave.
    public static boolean wanted(Collection<String> words, String typed) {
        var text = new Mention(typed);
        return words.stream().anyMatch(text::wants);
    }

    /// Whether everything a text says of these words tells of what is over, and none of it may be meant for now. Asked
    /// only where the text is about another matter, too: alone, 「解約しました」 may be a notice.
    public static boolean told(Collection<String> words, String typed) {
        var text = new Mention(typed);
        return !TODAY.matcher(text.key).find()
                && words.stream().filter(text::holds).allMatch(text::tells);
    }

    /// Whether a text ends with one of these words, but for signs.
    public static boolean ends(Collection<String> words, String typed) {
        var text = new Mention(typed);
        return words.stream().anyMatch(text::endsWith);
    }

    /// The text without these words, wherever they stand in it.
    public static String without(Collection<String> words, String typed) {
        String rest = TypedText.flat(typed);
        for (String word : words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE)
                    .matcher(rest)
                    .replaceAll("。");
        }
        return rest;
    }

    private boolean wants(String word) {
        String folded = TypedText.key(word);
        return holds(word) && (!verbal(word) || !done(folded, DONE));
    }

    private boolean tells(String word) {
        return (verbal(word) || word.endsWith("手続き")) && done(TypedText.key(word), TOLD);
    }

    /// Nouns that become verbs by する are written in kanji; 「契約を取り消」 and 「会員をやめ」 are the beginnings of verbs.
    private static boolean verbal(String word) {
        return word.endsWith("め")
                || word.endsWith("キャンセル")
                || Character.UnicodeScript.of(word.codePointBefore(word.length())) == Character.UnicodeScript.HAN;
    }

    private boolean done(String folded, Pattern over) {
        int at = key.indexOf(folded);
        while (at >= 0) {
            if (!over.matcher(key).region(at + folded.length(), key.length()).lookingAt()) {
                return false;
            }
            at = key.indexOf(folded, at + 1);
        }
        return true;
    }

    private boolean endsWith(String word) {
        if (latin(word)) {
            String whole = spaced(word);
            return !whole.isBlank() && spaced.endsWith(whole);
        }
        String folded = TypedText.key(word);
        return !folded.isEmpty() && key.endsWith(folded);
    }

    private static boolean latin(String word) {
        return word.codePoints().allMatch(c -> c < 0x250);
    }

    private boolean holds(String word) {
        if (latin(word)) {
            String whole = spaced(word);
            return !whole.isBlank() && spaced.contains(whole);
        }
        String folded = TypedText.key(word);
        return !folded.isEmpty() && key.contains(folded);
    }

    /// Latin words with one space around each, also where kana and kanji stand beside them.
    private static String spaced(String text) {
        return " "
                + TypedText.flat(text)
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replaceAll("[^\\p{IsLatin}\\p{N}']+", " ")
                        .strip()
                + " ";
    }
}
