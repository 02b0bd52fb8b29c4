package madoguchi.text;

import static madoguchi.text.NumberClass.ACCOUNT;
import static madoguchi.text.NumberClass.INSURANCE;
import static madoguchi.text.NumberClass.MY_NUMBER;
import static madoguchi.text.NumberClass.PENSION;
import static madoguchi.text.NumberClass.SECRET;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts out of a text the numbers that must not be kept (My Number, pension, health insurance) or are dangerous to keep
/// (cards, secrets, bank accounts), before anything is queued or stored. Ordinary numbers stay: licences, passports,
/// residence cards, phones, postal codes, case numbers.
///
/// It errs on the side of cutting; the person is told and can say it in other words. Twelve digits whose check digit is
/// a My Number's and that nothing else names are only *doubtful*: of driver's licences about one in eleven looks like
/// that. Whoever says that it is none (P3) is believed, once; see [#trusting]. Whatever a word names stays cut out.
public final class NumberGuard {
    /// Stands where a number was.
    public static final String MARK = "〔番号を消しました〕";

    /// Stands where a number was that may have been something else than a My Number.
    public static final String DOUBTED = "〔番号かもしれない数字を消しました〕";

    private static final Pattern DENIED =
            Pattern.compile("(?:マイナンバ-|個人番号)(?:では|じゃ|で)(?:あり|な)|not (?:a |my |the )?(?:my ?number|individual number)");

    private static final String PENSION_NUMBER = "(?:年金番号|年金手帳|年金証書|pension (?:number|no))";
    // No `\b` anywhere: for combining marks Java looks back to their base, all the way at every mark.
    private static final String SECRETS = "(?:暗証番号|暗証|パスワ-ド|パスコ-ド|ピンコ-ド|セキュリティ-?コ-ド|security code"
            + "|(?<![a-z])pin(?:番号|コ-ド| ?code| ?number)?(?![a-z])|passwords?|passcode|passwd|(?<![a-z])cvv2?|(?<![a-z])cvc2?)";
    // Numbers of other things stand beside insurance too; the mark itself holds the word as well.
    private static final String NUMBER_WORD =
            "(?:保険者番号|記号|枝番|(?<!電話|携帯|会員|郵便|許証|免許|続き|予約|注文|〔)番号|(?<![a-z])number|(?<![a-z])no\\.)";

    private static final List<NumberPattern> PATTERNS = List.of(
            // Near its name any twelve digits are taken for one.
            NumberPattern.of(
                    MY_NUMBER,
                    "(?:マイナンバ-|個人番号|my ?number|individual number)[^0-9]{0,30}"
                            + "(?<n>(?<![0-9])[0-9](?:[ \\-\\n./]{0,3}[0-9]){11}(?![0-9]))"),
            NumberPattern.of(
                    MY_NUMBER,
                    "(?<n>(?<![0-9])[0-9](?:[ \\-\\n./]{0,3}[0-9]){11}(?![0-9]))"
                            + "[^0-9]{0,15}(?:マイナンバ-|個人番号|my ?number|individual number)"),
            NumberPattern.of(PENSION, PENSION_NUMBER + "[^0-9]{0,20}(?<n>[0-9](?:[ -]{0,3}[0-9]){9}(?![0-9]))"),
            NumberPattern.of(
                    PENSION,
                    "(?:年金|pension)[^0-9]{0,20}(?<n>[0-9]{4}[ -]{1,3}[0-9]{6}(?![0-9])|[1-9][0-9]{9}(?![0-9]))"),
            NumberPattern.of(
                    PENSION, "(?<n>(?<![0-9])[0-9]{4}[ -]{0,3}[0-9]{6}(?![0-9]))[^0-9]{0,10}" + PENSION_NUMBER),
            NumberPattern.of(
                    INSURANCE,
                    "(?<=(?:保険|insurance|insured|insurer)[^\\n]{0,60})" + NUMBER_WORD
                            + "[^0-9\\n]{0,8}(?<n>[0-9](?:[ -]{0,2}[0-9]){0,18})",
                    found -> !NumberPattern.phone(found)),
            NumberPattern.of(
                    INSURANCE,
                    "(?:保険証|保険者|健康保険|insurance card|insurer)[^0-9\\n]{0,15}"
                            + "(?<n>[0-9]{8}(?![0-9])|[0-9]{6}(?![0-9]))",
                    found -> !NumberPattern.day(found)),
            NumberPattern.of(
                    SECRET, SECRETS + "[ 」』)\"']{0,3}(?:は|が|[:=]|is)[ :「『(\"']{0,4}(?<n>[!-~]{3,64})", found -> {
                        // 「パスワードは…」 may go on in plain words, also English ones.
                        String value = found.group("n");
                        return !value.matches("[a-z]+[.,!?]*") || found.group().matches("(?s).*[:=][^:=]*");
                    }),
            NumberPattern.of(SECRET, SECRETS + "[^0-9!-~\\n]{0,8}[ (]?(?<n>[0-9]{3,12}(?![0-9]))"),
            NumberPattern.of(
                    SECRET,
                    SECRETS + " {0,3}(?<n>(?=[a-z!-/]{0,30}[0-9])[!-~]{3,64})",
                    found -> !found.group("n").matches("[0-9]{1,2}[a-z]*")),
            NumberPattern.of(ACCOUNT, "(?:口座番号|account (?:number|no))[^0-9\\n]{0,12}(?<n>[0-9](?:[ -]?[0-9]){3,13})"),
            NumberPattern.of(
                    ACCOUNT,
                    "(?:口座|銀行|信用金庫|信金|ゆうちょ|貯金|bank account)[^0-9\\n]{0,20}"
                            + "(?:[0-9]{3,5}[^0-9\\n]{1,12})?(?<n>[0-9]{6,8}(?![0-9]))",
                    found -> !NumberPattern.day(found)));

    private NumberGuard() {}

    public static Guarded guard(String text) {
        return guard(text, false);
    }

    /// The same for a text that the person vouched for before they typed it: what is merely doubtful stays.
    public static Guarded trusting(String text) {
        return guard(text, true);
    }

    /// Whether a text that was guarded lost a number, or something that may be one.
    public static boolean marks(String guarded) {
        return guarded.contains(MARK) || doubts(guarded);
    }

    /// Whether what a guarded text lost may have been a false alarm.
    public static boolean doubts(String guarded) {
        return guarded.contains(DOUBTED);
    }

    private static Guarded guard(String text, boolean trusting) {
        var folded = new Folded(text);
        var spans = new ArrayList<Span>(DigitRuns.spans(folded.text()));
        for (NumberPattern pattern : PATTERNS) {
            var found = pattern.pattern().matcher(folded.text());
            for (int from = 0; from <= folded.text().length() && found.find(from); ) {
                if (pattern.meant().test(found)) {
                    spans.add(new Span(pattern.of(), found.start("n"), found.end("n"), true));
                }
                // The word before one number may well stand before the next.
                from = Math.max(found.start() + 1, from + 1);
            }
        }
        if (trusting) {
            spans.removeIf(span -> !span.sure());
        }
        return cut(text, folded, spans);
    }

    private static Guarded cut(String text, Folded folded, List<Span> spans) {
        // What is sure comes first, so that its mark is the one that stands.
        spans.sort(Comparator.comparingInt(Span::from)
                .thenComparing(Span::sure, Comparator.reverseOrder())
                .thenComparingInt(Span::to));
        boolean denied = DENIED.matcher(folded.text()).find();
        var kept = new StringBuilder();
        var found = EnumSet.noneOf(NumberClass.class);
        int done = 0;
        for (Span span : spans) {
            int start = folded.start(span.from());
            int end = folded.end(span.to());
            found.add(span.of());
            if (start >= done) {
                boolean doubtful = !span.sure() || (denied && span.of() == MY_NUMBER);
                kept.append(text, done, start).append(doubtful ? DOUBTED : MARK);
            }
            done = Math.max(done, end);
        }
        return new Guarded(kept.append(text, done, text.length()).toString(), found);
    }

    /// A number's place in the folded text.
    ///
    /// @param sure whether more than chance speaks for it
    record Span(NumberClass of, int from, int to, boolean sure) {}
}
