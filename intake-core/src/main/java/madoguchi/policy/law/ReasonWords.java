package madoguchi.policy.law;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds texts that demand why somebody wants to see their data (P20): nobody need say (APPI Article 33). It goes by
/// words, sentence by sentence, as [NumberWords] does. What is asked for a stop or a correction alone may have a
/// reason; a line that names a disclosure beside them may not.
final class ReasonWords {
    private static final String WHY = "理由|動機|\\breasons?\\b(?<!\\bfor (?:this|that|which) reason)|\\bmotives?\\b"
            + "|\\bwhy (?:you|they|the person)\\b";

    /// The purpose of a request. What data is used for (利用目的) is another matter.
    private static final String PURPOSE = "(?<!利用)(?<!利用の)(?<!使用)(?<!使用の)(?<!取得の)目的(?!外|以外|の通知)|使いみち|使い道"
            + "|\\byour purpose|\\bpurpose (?:in|of|for) (?:asking|requesting|(?:the |your |a )?(?:request|disclosure))";

    private static final String CIRCUMSTANCES = "事情|\\bcircumstances\\b";

    /// In a list of what to give, naming it is asking for it.
    private static final Pattern NAMED = Pattern.compile(WHY + "|" + PURPOSE + "|" + CIRCUMSTANCES, CASE_INSENSITIVE);

    /// In a sentence, purpose and circumstances are meant only where a request is spoken of.
    private static final Pattern SPOKEN = Pattern.compile(
            WHY + "|(?:請求|開示|依頼|申し?出|求め|閲覧).{0,20}(?:" + PURPOSE + "|" + CIRCUMSTANCES + ")|\\byour purpose"
                    + "|\\bpurpose (?:in|of|for) (?:asking|requesting|(?:the |your |a )?(?:request|disclosure))",
            CASE_INSENSITIVE);

    private static final Pattern ASKS = Pattern.compile(
            "教え|入力|記入|書いて|お書き|記載|送って|お送り|提出|添付|同封|提示|お示し|示して|説明して|ご説明|明記|述べ|必要|なければ(なり|いけ)|(理由|動機|事情)(の記載|の記入)?[がのも]?な(い|き|ければ)"
                    + "|聞かせ|うかが(い|う)|伺(い|う)|ください|下さい|お願い"
                    + "|\\b(please|give|state|write|enter|tell us|explain|describe|include|provide|need|needed|required|must|fill in"
                    + "|enclose|submit|send|what is)\\b",
            CASE_INSENSITIVE);

    /// Said of the reason itself: it is not needed, or it is the operator's own for declining.
    private static final Pattern NOT_ASKED = Pattern.compile(
            "(理由|動機|目的|使いみち|使い道|事情).{0,25}?"
                    + "(不要|任意(?!代理|後見)|(いり|要り|聞きし|お聞き|お尋ねし|おたずねし|うかがい|伺い|求め|問い)ません|いらない|いりません|ことはありません"
                    + "|必要(は|が)?(ありません|ない)|なくて|書かず|問わず|ないで|あれば)"
                    + "|(任意(?!代理|後見)|あれば|不要)[^。]{0,8}(理由|動機|目的|事情)"
                    + "|(しない|できない|できません|お?断り?|断る|応じ(られ)?ない|お応えできない|拒否|決定)[^、。]{0,10}理由"
                    + "|\\bno (reasons?|motives?)\\b|\\bneed not\\b|\\b(do not|don't|never) (have to|need|ask|want|write|give|state)\\b"
                    + "|\\b(reasons?|motives?|why|purpose)\\b[^.]*\\b(not (be )?(required|asked|needed)|optional|if any)\\b"
                    + "|\\b(optional|if any)\\b[^.]*\\breasons?\\b"
                    + "|(?<!\\b(cannot|not|no)\\b.{0,60})\\bwithout (giving |stating )?(a |any |your )?(reason|motive)"
                    + "|\\breasons? (for|of|why) (the |our |we |a )?(refus|declin|not\\b)",
            CASE_INSENSITIVE);

    private static final Pattern DISCLOSURE = Pattern.compile(
            "開示|閲覧|提供記録|目的の通知|の通知を|\\bdisclos|\\bprovision records?|\\brecords? of provision|\\bnotice of",
            CASE_INSENSITIVE);

    private static final Pattern OTHER = Pattern.compile(
            "停止|消去|訂正|追加|削除|抹消|退会|解約|解除|苦情|\\bstop|\\bsuspen|\\beras|\\bdelet|\\bcorrect|\\bcomplain|\\bcancel|\\bleav",
            CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("[。\n]|\\.\\s");

    /// What a person has to give: lists, and what a form is called.
    private static final Pattern DEMANDS = Pattern.compile(".*(\\.holds\\[|\\.enclose\\[|\\.form\\.name\\.).*");

    /// Everyday matters are no requests; a reason is demanded there only where a disclosure is spoken of.
    private static final Pattern EVERYDAY = Pattern.compile("signposts\\[.*");

    /// What people type and what the operator's clauses are called asks for nothing; nor do the names of companies.
    private static final Pattern SAYS_NOTHING = Pattern.compile("(.*\\.)?(clause\\..*|words\\[.*)|entity\\..*");

    private ReasonWords() {}

    /// Whether the text at this path demands a reason for a disclosure, or for every request.
    static boolean asked(String path, String text) {
        if (SAYS_NOTHING.matcher(path).matches()) {
            return false;
        }
        boolean demands = DEMANDS.matcher(path).matches();
        boolean everyday = EVERYDAY.matcher(path).matches();
        Stream<String> sentences = SENTENCE_END.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return sentences
                .filter(sentence -> demands
                        ? NAMED.matcher(sentence).find()
                        : SPOKEN.matcher(sentence).find()
                                && ASKS.matcher(sentence).find())
                .filter(sentence -> !NOT_ASKED.matcher(sentence).find())
                .anyMatch(sentence -> DISCLOSURE.matcher(sentence).find()
                        || (!everyday && !OTHER.matcher(sentence).find()));
    }
}
