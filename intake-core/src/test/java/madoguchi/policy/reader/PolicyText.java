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

    /// The good text with every section there is.
    static final String WHOLE = GOOD + """
            office:
              address: {ja: 東京都, en: Tokyo}
              representative: {ja: 代表取締役 見本, en: "M. Ihon, director"}
            askers:
              named: [member, statutory-agent]
              release-to: person
              clause: {ja: 6条, en: Clause 6}
            routes:
              post:
                address: {ja: 東京都, en: Tokyo}
                form:
                  name: {ja: 請求書, en: Form}
                  # The counter makes it.
                  holds: [{ja: 氏名, en: Name}]
                enclose: [{ja: 返信用封筒, en: An envelope for the answer}]
              visit: {where: {ja: 本社, en: Head office}}
              clause: {ja: 6条, en: Clause 6}
            identity:
              match-on: [name, birth-date, mail]
              clause: {ja: 6条, en: Clause 6}
            documents:
              person:
                accepted: [passport, drivers-licence]
                clause: {ja: 6条, en: Clause 6}
              agent:
                needed: [seal-certificate]
                accepted: [my-number-card]
                power-of-attorney:
                  handwritten: true
                  holds: [{ja: 年月日, en: Date}]
                clause: {ja: 6条, en: Clause 6}
              statutory-agent:
                relation: [family-register, guardianship-certificate]
                clause: {ja: 7条, en: Clause 7}
            refusals:
              grounds: [rights-harmed, other-law]
              owed: [corrected]
              clause: {ja: 6条, en: Clause 6}
            postage:
              yen: 500
              how: {ja: 切手, en: Stamps}
              applies-to: [disclosure]
              settled-by: "Legal, 2026-04-01"
              clause: {ja: 6条, en: Clause 6}
            substitute-measure: {clause: {ja: 8条, en: Clause 8}}
            my-number: {text: {ja: 管理者が判断, en: The manager decides}, clause: {ja: 9条, en: Clause 9}}
            minors: {text: {ja: 保護者, en: Parents}, clause: {ja: 9条, en: Clause 9}}
            complaints:
              bodies: [{name: {ja: 団体, en: Body}, reach: {ja: 電話, en: Phone}}]
              clause: {ja: 9条, en: Clause 9}
            retention: {days: 730, clause: {ja: 9条, en: Clause 9}}
            calendar:
              closed-weekly: [tue, fri]
              closed-yearly: [12-29..01-03, 05-01]
            signposts:
              - {name: leaving, words: [退会, leave], text: {ja: 退会は, en: To leave}, to-staff: urgent}
              - {name: moved, words: [引っ越し], text: {ja: 引っ越しは, en: Moving}}
            questions:
              member: [furigana, registered-then]
              appointed-agent: [agent-name, agent-address, agent-birth-date]
              clause: {ja: 7条, en: Clause 7}
            """;

    private PolicyText() {}

    /// The whole text with one part replaced; the part must be there once.
    static String wholeWith(String part, String instead) {
        if (WHOLE.split(Pattern.quote(part), -1).length != 2) {
            throw new IllegalArgumentException("not once in the text: " + part);
        }
        return WHOLE.replace(part, instead);
    }

    /// The good text with one part replaced; the part must be there once.
    static String with(String part, String instead) {
        if (GOOD.split(Pattern.quote(part), -1).length != 2) {
            throw new IllegalArgumentException("not once in the text: " + part);
        }
        return GOOD.replace(part, instead);
    }
}
