package madoguchi.scenario;

import java.util.HashMap;
import java.util.Map;

/// Who comes to the counter in the happy paths, and what they answer: by question, in words, or `[code]` for a choice.
/// None of them exists.
final class People {
    private People() {}

    /// What the people who come to an operator have in common.
    static Map<String, String> at(String operator) {
        var answers = new HashMap<>(MATTER);
        answers.putAll(
                switch (operator) {
                    case "immari" -> HANAKO;
                    case "almigo" -> MARIA;
                    case "healmate" -> SAKURA;
                    case "onet" -> TOMEKO;
                    case "enmono" -> MARRIED;
                    default -> throw new IllegalArgumentException(operator);
                });
        answers.putAll(
                switch (operator) {
                    case "almigo" -> AGENTS_IN_ENGLISH;
                    default -> AGENTS;
                });
        return answers;
    }

    /// What is asked for, whoever asks.
    private static final Map<String, String> MATTER = Map.ofEntries(
            Map.entry("scope", "[all]"),
            Map.entry("records", "[all]"),
            Map.entry("method", "[data]"),
            Map.entry("item-what", "[name]"),
            Map.entry("item-wrong", "高橋"),
            Map.entry("item-right", "髙橋"),
            Map.entry("item-evidence", "住民票"),
            Map.entry("item-more", "[no-more-items]"),
            Map.entry("stop-or-erase", "[stop-and-erase]"),
            Map.entry("recipient", "[everybody]"),
            Map.entry("reason", "[no-longer-needed]"),
            Map.entry("relation", "[applicant]"));

    private static final Map<String, String> AGENTS = Map.of(
            "agent-name", "例 太郎",
            // A guardian is younger than the ward (P10).
            "agent-relation", "[guardian]",
            "agent-address", "東京都見本市例町9-8-7",
            "agent-birth-date", "1970-01-31",
            "where", "見本サイトのプロフィールに自分の写真があります",
            "content", "登録した写真がどこで使われているか、教えてください");

    private static final Map<String, String> AGENTS_IN_ENGLISH = Map.of(
            "agent-name", "John Example",
            "agent-relation", "[guardian]",
            "where", "My photo is on a profile on a site called Sample",
            "item-wrong", "GARCIA",
            "item-right", "GARCIA LOPEZ",
            "item-evidence", "Residence card",
            "content", "Please tell me where my photos are used.");

    /// Somebody with a mail address.
    private static final Map<String, String> HANAKO = Map.of(
            "name", "見本 花子",
            "furigana", "みほん はなこ",
            "address", "東京都見本市見本町1-2-3",
            "birth-date", "1985年4月1日",
            "reply-by", "hanako@person.example",
            "mail", "hanako@person.example",
            "member-id", "A1234567",
            "registered-then", "ない");

    /// A foreigner with a Latin name and an address abroad.
    private static final Map<String, String> MARIA = Map.of(
            "name", "Maria Isabel GARCIA LOPEZ",
            "address", "12 Sample Street, Exampletown 4567, Australia",
            "birth-date", "1990-07-15",
            "reply-by", "maria@person.example",
            "mail", "maria@person.example",
            "member-id", "no",
            "registered-then", "no");

    /// Somebody who is known by a nickname.
    private static final Map<String, String> SAKURA = Map.of(
            "name", "見本 咲",
            "furigana", "みほん さき",
            "nickname", "さくらもち",
            "address", "大阪府見本市見本町4-5-6",
            "birth-date", "1979-11-03",
            "reply-by", "[MAIL]",
            "mail", "saki@person.example",
            "member-id", "",
            "registered-then", "");

    /// Seventy-five, and without a mail address.
    private static final Map<String, String> TOMEKO = Map.of(
            "name", "見本 トメ子",
            "furigana", "みほん とめこ",
            "address", "〒000-0000 北海道見本市見本町7丁目8番地9",
            "birth-date", "昭和26年3月9日",
            "reply-by", "０３－１２３４－５６７８",
            "phone", "０３－１２３４－５６７８",
            "member-id", "わかりません",
            "registered-then", "ない");

    /// A former member who married since.
    private static final Map<String, String> MARRIED = Map.of(
            "name", "例 由美",
            "furigana", "れい ゆみ",
            "nickname", "yumi",
            "address", "福岡県見本市見本町10-11",
            "birth-date", "平成元年5月20日",
            "reply-by", "yumi@person.example",
            "mail", "yumi@person.example",
            "member-id", "ない",
            "registered-then", "名字が「見本」でした。結婚して変わりました");
}
