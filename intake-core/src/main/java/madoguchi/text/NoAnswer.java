package madoguchi.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that answer a question without telling what was asked for. In a name or a reading they would be filed as one.
///
/// Only whole answers count: 平林たい子 and ないとう are names.
public final class NoAnswer {
    private static final Set<String> NOTHING = keys(
            "ない",
            "なし",
            "無い",
            "無し",
            "ありません",
            "特にない",
            "特になし",
            "特にありません",
            "とくにない",
            "とくになし",
            "とくにありません",
            "何もない",
            "何もありません",
            "いいえ",
            "いえ",
            "no",
            "none",
            "nothing",
            "n/a");

    private static final Set<String> EVERYTHING =
            keys("すべて", "全て", "全部", "ぜんぶ", "なんでも", "何でも", "all", "everything", "all of them");

    private static final Set<String> FILLED = keys(
            "はい",
            "ええ",
            "うん",
            "yes",
            "yeah",
            "ok",
            "okay",
            "オッケー",
            "オーケー",
            "了解",
            "承知しました",
            "わかりました",
            "分かりました",
            "やっぱり",
            "やはり",
            "やっぱりいいです",
            "わからない",
            "わかりません",
            "分からない",
            "分かりません",
            "不明",
            "秘密",
            "ひみつ",
            "内緒",
            "匿名",
            "匿名希望",
            "匿名で",
            "名無し",
            "ななし",
            "同じ",
            "おなじ",
            "同上",
            "上と同じ",
            "スキップ",
            "パス",
            "次へ",
            "skip",
            "pass",
            "next",
            "anonymous",
            "unknown",
            "no name",
            "not sure",
            "test",
            "ただいま",
            "おかえり",
            "こんにちは",
            "こんにちわ",
            "こんばんは",
            "おはよう",
            "おはようございます",
            "はじめまして",
            "ありがとう",
            "ありがとうございます",
            "すみません",
            "すいません",
            "お願いします",
            "おねがいします",
            "よろしくお願いします",
            "よろしくおねがいします",
            "hello",
            "hi",
            "please",
            "thanks",
            "thank you");

    /// Phrases that pass a question over, or ask one.
    private static final Pattern PHRASE =
            Pattern.compile("(?:すきっぷ|ぱす|省略|飛ば|とば)(?:し(?:ます|て(?:ください|下さい|ほしい|ほしいです)?|たい(?:です)?)|する|す)"
                    + "|(?:はい|いいえ)[、。,].*"
                    + "|(?:これ|それ|名前|お名前)は(?:何|なに|なぜ|なんで|どうして|どこ).*"
                    + "|.{2,}(?:使うの|聞くの|必要なの)(?:か|ですか)?"
                    + "|特に(?:ない|なし|ありません).*"
                    + "|.*(?:言いたく|いいたく|書きたく|教えたく|答えたく|名乗りたく|出したく)(?:ない|ありません).*");

    private NoAnswer() {}

    /// Whether it says that there is nothing.
    public static boolean nothing(String typed) {
        return NOTHING.contains(plain(typed));
    }

    /// Whether it says: all of it.
    public static boolean everything(String typed) {
        return EVERYTHING.contains(plain(typed));
    }

    /// Whether it can be no name and no reading.
    static boolean names(String typed) {
        String key = TypedText.key(typed);
        String plain = plain(typed);
        return Stream.of(key, plain).anyMatch(word -> NOTHING.contains(word) || FILLED.contains(word))
                || PHRASE.matcher(key).matches();
    }

    private static String plain(String typed) {
        return Courtesy.chosen(TypedText.key(typed));
    }

    private static Set<String> keys(String... words) {
        return Stream.of(words).map(TypedText::key).collect(Collectors.toUnmodifiableSet());
    }
}
