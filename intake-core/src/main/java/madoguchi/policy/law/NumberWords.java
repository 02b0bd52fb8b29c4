package madoguchi.policy.law;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.document.ForbiddenNumber;
import madoguchi.policy.Localized;

/// Finds texts that ask for a number nobody may ask for. It goes by words, sentence by sentence: a sentence that names
/// such a number and asks for something, unless it speaks of covering it or leaving it out. Where a text only lists
/// what is wanted, naming the number is asking for it, and only words that cover it or leave it out say otherwise. The
/// back of a My Number Card is its number, however the card and its sides are called (P16: only the front).
final class NumberWords {
    static final Localized ARTICLES = new Localized(
            "番号法15条・20条、健康保険法194条の2、国民年金法108条の4",
            "My Number Act Articles 15 and 20, Health Insurance Act Article 194-2, National Pension Act Article 108-4");

    private static final String CARD = "(?:(?:マイナンバー|個人番号|マイナ) ?カード|\\b(?:my|individual)[ -]?number ?card)";
    private static final String BACK =
            "(?:裏|うら|ウラ|両面|両側|\\bboth (?:of its )?sides|\\btwo sides|(?<!\\b(?:get|send|sent|come) )\\bback\\b|\\breverse)";

    private static final Map<ForbiddenNumber, Pattern> NAMED = new EnumMap<>(Map.of(
            ForbiddenNumber.MY_NUMBER,
            Pattern.compile(
                    "(?:マイナンバー|個人番号)(?! ?カード)|通知カード|\\b(?:my|individual)[ -]?number(?! ?card)"
                            + "|" + CARD + "(?:の|に(?:ある|のっている|記載の|記載された|書かれた))番号|" + CARD + ".*" + BACK + "|" + BACK
                            + ".*" + CARD,
                    CASE_INSENSITIVE),
            ForbiddenNumber.INSURANCE_NUMBER,
            Pattern.compile(
                    "保険者番号|被保険者.{0,4}番号|(?:保険者?証|資格確認書)の?(?:記号|番号)|記号・番号|記号番号|枝番"
                            + "|\\binsurer'?s? number|\\b(?:health )?insurance (?:card )?(?:symbol|number)"
                            + "|\\binsured(?:'s|'s? person'?s?)? number",
                    CASE_INSENSITIVE),
            ForbiddenNumber.PENSION_NUMBER,
            Pattern.compile("年金(?:手帳)?の?番号|\\bpension (?:book )?number", CASE_INSENSITIVE)));

    /// The front of the card alone, which may be asked for: taken out before the back is looked for, so that the back
    /// of another paper beside it is not taken for the card's.
    private static final Pattern FRONT_ONLY = Pattern.compile(
            CARD + "[^裏両うウ、。]{0,12}?(?:表|おもて)(?:面|側)?+(?:のみ|だけ)?+(?![)・とや、,/ ]*(?:および|及び|ならびに|並びに|また)?(?:裏|うら|ウラ))"
                    + "|(?<!\\b(?:and|or) )(?<!\\b(?:and|or) the )\\bfront(?: side)? of (?:(?:the|your|a) )?" + CARD
                    + "|" + CARD
                    + "[^.;]{0,12}?\\bfront(?: side)?+(?: only)?+(?! ?(?:and|or|&|/|,) ?(?:the )?(?:back|reverse))",
            CASE_INSENSITIVE);

    private static final Pattern ASKS = Pattern.compile(
            "教え|入力|記入|書いて|お書き|記載して|ご記載|送って|お送り|送付|郵送|提出|添付|同封|提示|持参|お持ち|持って|用意|見せ|撮|写真|画像"
                    + "|お知らせ|お願い|必要|コピー|写し|なければ|ください|下さい"
                    + "|\\b(send|write|enter|enclose|give|tell us|provide|include|attach|copy|copies|need|required|fill in|show us"
                    + "|submit|bring|upload|photos?|pictures?|what is)\\b",
            CASE_INSENSITIVE);

    /// Words that cover a number or leave it out.
    private static final Pattern LEAVES_OUT = Pattern.compile(
            "隠|塗り|マスク|マスキング|切り取|除い|除き|除く|省略(した|して(?!い?ない)|され[たて])|のっていない|のない|がない"
                    + "|(送ら|書か|入れ|記入し|のせ|含め)(ないで|ず)|不要|(いり|要り|聞きし|お聞き|求め|預かり|預かれ)ません|ことはありません|必要(は|が)?(ありません|ない)|ご遠慮"
                    + "|(ある|された|のった)[^、。以]{0,10}は(不可|使えません|(お?受け取れ|受け付けられ|お預かりでき)ません)"
                    + "|\\b(do not|don't|never|must not|without|mask|cover|black out|hide|remove|except|leave out|no need)\\b",
            CASE_INSENSITIVE);

    /// Outside a list: 「個人番号以外を…」, 「…はお控えください」. In a list 以外 turns a line round and 控え is a copy.
    private static final Pattern LEAVES_OUT_IN_SENTENCES = Pattern.compile("以外|お控え(ください|下さい|いただ)|(書く|送る|入れる)のは控え");

    /// What must not be without the number asks for it.
    private static final Pattern NOT_WITHOUT = Pattern.compile(
            "(以外|ない|なし|無し)[^。]{0,10}(は|も)?(不可|無効|認め(られ)?ません|使えません|受け付け(られ|でき)?ません|お?受け取れません)"
                    + "|\\b(not|cannot|no)\\b[^.]*\\bwithout (the |your |a )?(my|individual|basic|pension|insur)",
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
        var sentences = SENTENCE_END
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .map(sentence -> FRONT_ONLY.matcher(sentence).replaceAll(""))
                .filter(sentence -> asks(demands, sentence) && !leftOut(demands, sentence))
                .toList();
        return Stream.of(ForbiddenNumber.values())
                .filter(number -> sentences.stream()
                        .anyMatch(sentence -> NAMED.getOrDefault(number, SENTENCE_END)
                                .matcher(sentence)
                                .find()))
                .toList();
    }

    private static boolean asks(boolean demands, String sentence) {
        return demands
                || ASKS.matcher(sentence).find()
                || NOT_WITHOUT.matcher(sentence).find();
    }

    private static boolean leftOut(boolean demands, String sentence) {
        boolean said = LEAVES_OUT.matcher(sentence).find()
                || (!demands && LEAVES_OUT_IN_SENTENCES.matcher(sentence).find());
        return said && !NOT_WITHOUT.matcher(sentence).find();
    }
}
