package madoguchi.policy.reader;

import java.util.regex.Pattern;

/// A policy file without a mistake, for tests to spoil in one place.
final class PolicyText {
    static final String GOOD = """
            status: confirmed
            confirmed-by: Legal, Example KK
            confirmed-on: 2026-04-01
            entity:
              ja: 株式会社見本
              en: Example KK
            case-prefix: EX
            published: https://example.jp/privacy
            discretion: high
            kinds:
              inquiry:
                clause: {ja: 10条, en: Clause 10}
              disclosure:
                clause: {ja: 6条, en: Clause 6}
            notice:
              version: "1"
              manager: {ja: 窓口です, en: The desk}
              purposes: {ja: 対応のため, en: To answer}
              processors: {ja: LINEを使います, en: LINE}
              voluntary: {ja: 任意です, en: Up to you}
            desk:
              name: {ja: 相談室, en: Desk}
              mail: desk@example.jp
              phone: "03-1234-5678"
              post: {ja: 東京都, en: Tokyo}
              hours: {ja: 平日10時から, en: "Weekdays, 10:00"}
            answer-by:
              days: 14
              clause: {ja: 9条, en: Clause 9}
            abandon-after: 14d
            """;

    private PolicyText() {}

    /// The good text with one part replaced; the part must be there once.
    static String with(String part, String instead) {
        if (GOOD.split(Pattern.quote(part), -1).length != 2) {
            throw new IllegalArgumentException("not once in the text: " + part);
        }
        return GOOD.replace(part, instead);
    }
}
