package madoguchi.policy.law;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.document.ForbiddenNumber;
import madoguchi.policy.Localized;

/// Finds texts that ask for a number nobody may ask for. It goes by words, sentence by sentence: a sentence that names
/// such a number and asks for something, unless it speaks of covering it or leaving it out. Where a text only lists
/// what is wanted, naming the number is asking for it.
final class NumberWords {
    static final Localized ARTICLES = new Localized(
            "番号法15条・20条、健康保険法194条の2、国民年金法108条の4",
            "My Number Act Articles 15 and 20, Health Insurance Act Article 194-2, National Pension Act Article 108-4");

    private static final Map<ForbiddenNumber, Pattern> NAMED = new EnumMap<>(Map.of(
            ForbiddenNumber.MY_NUMBER,
            Pattern.compile(
                    "(マイナンバー|個人番号)(?!カード)|(マイナンバー|個人番号)カードの(裏|両面)|通知カード"
                            + "|\\b(my|individual) number(?! ?card)|both sides of (the|your) my number|back of (the|your) my number",
                    CASE_INSENSITIVE),
            ForbiddenNumber.INSURANCE_NUMBER,
            Pattern.compile(
                    "保険者番号|被保険者.{0,4}番号|保険証の(記号|番号)|記号・番号|記号番号|枝番"
                            + "|\\binsurer'?s? number|\\binsurance (card )?(symbol|number)|\\binsured('?s|'s? person'?s?)? number",
                    CASE_INSENSITIVE),
            ForbiddenNumber.PENSION_NUMBER,
            Pattern.compile("基礎年金番号|\\bpension number", CASE_INSENSITIVE)));

    private static final Pattern ASKS = Pattern.compile(
            "教え|入力|記入|書いて|お書き|記載して|ご記載|送って|お送り|送付|提出|添付|同封|提示|お知らせ|必要|コピー|写し|なければ|ください|下さい"
                    + "|\\b(send|write|enter|enclose|give|tell us|provide|include|attach|copy|need|required|fill in|show us|submit|what is)\\b",
            CASE_INSENSITIVE);

    private static final Pattern LEAVES_OUT = Pattern.compile(
            "隠|塗り|マスク|マスキング|切り取|除い|除き|除く|以外|のっていない|のない|がない|(送ら|書か|入れ|記入し|のせ)(ないで|ず)"
                    + "|不要|(いり|要り|聞きし|お聞き|求め|預かり|預かれ)ません|ご遠慮|控え"
                    + "|\\b(do not|don't|never|must not|without|mask|cover|black out|hide|remove|except|leave out|no need)\\b",
            CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("[。\n]|\\.\\s");

    /// Lists of what a person has to give.
    private static final Pattern DEMANDS = Pattern.compile(".*(\\.holds|\\.enclose)\\[.*");

    /// What people type and what the operator's clauses are called asks for nothing.
    private static final Pattern SAYS_NOTHING = Pattern.compile("(.*\\.)?(clause\\..*|words\\[.*)");

    private NumberWords() {}

    /// Which forbidden numbers the text at this path asks for.
    static List<ForbiddenNumber> asked(String path, String text) {
        if (SAYS_NOTHING.matcher(path).matches()) {
            return List.of();
        }
        boolean demands = DEMANDS.matcher(path).matches();
        return Stream.of(ForbiddenNumber.values())
                .filter(number -> SENTENCE_END
                        .splitAsStream(text)
                        .anyMatch(sentence -> NAMED.getOrDefault(number, SENTENCE_END)
                                        .matcher(sentence)
                                        .find()
                                && (demands || ASKS.matcher(sentence).find())
                                && !LEAVES_OUT.matcher(sentence).find()))
                .toList();
    }
}
