package madoguchi.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds what needs no label: mail addresses, phone numbers, dates with their whole year or an era, addresses behind a
/// postal code, and those that begin with a prefecture or a city and have a number. Only where it stands apart:
/// `090-1234-5678に電話しました` is part of a story, and what follows a colon
/// belongs to whatever stands before it.
final class Unmistakable {
    private static final String APART = "(?<=^|[\\n 、。,;/(<])(?<![:=] )";
    private static final String ENDS = "(?=$|[\\n 、。,;/)>]|です|で[、。 \\n])";

    private static final Pattern MAIL = Pattern.compile(APART + "[!-?A-~]{1,64}@[a-z0-9.-]{1,190}[a-z]" + ENDS);

    private static final Pattern PHONE = Pattern.compile(APART + "(?:0[5-9]0[0-9]{8}|\\+[0-9]{9,14}"
            + "|\\(?0[0-9]{1,4}[-.)( ]{1,2}[0-9]{1,4}[-.)( ]{1,2}[0-9]{3,4}|\\+[0-9]{1,3}(?:[ -][0-9]{1,4}){2,4})"
            + ENDS);

    private static final String NUMBER = "[0-9元〇零一二三四五六七八九十]";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String ENGLISH_DAY = "[0-9]{1,2}(?:st|nd|rd|th)?";
    private static final Pattern DATE = Pattern.compile(APART + "(?:西暦)?"
            + "(?:(?:(?:" + Era.WRITTEN + ")[. ]?" + NUMBER + "{1,3}|" + NUMBER + "{4}) ?[年./-] ?"
            + NUMBER + "{1,3} ?[月./-] ?" + NUMBER + "{1,3} ?日?"
            + "|" + ENGLISH_DAY + " " + MONTH + ",? [0-9]{4}|" + MONTH + " " + ENGLISH_DAY + ",? [0-9]{4})"
            + "(?<born> ?(?:生まれ|うまれ|生))?" + ENDS);

    private static final Pattern POSTAL =
            Pattern.compile(APART + "(?:〒 ?[0-9]{3}-?[0-9]{4}|[0-9]{3}-[0-9]{4}(?=[ \\n]?\\p{IsHan}))");

    /// An address without a postal code before it, as far as its first numbers.
    private static final Pattern PLACE = Pattern.compile(APART
            + "(?:北海道|東京都|京都府|大阪府|\\p{IsHan}{2,3}県|\\p{IsHan}{1,7}[市区郡]\\p{IsHan})"
            + "[^\\n 。、,;:0-9]{0,40}[0-9][0-9丁目番地号の-]*");

    private Unmistakable() {}

    /// @param text folded, without labels
    static List<Mark> in(String text, LocalDate today) {
        var marks = new ArrayList<Mark>();
        MAIL.matcher(text)
                .results()
                .filter(found -> MailAddress.read(found.group()).isPresent())
                .forEach(found -> marks.add(mark(Piece.MAIL, found, true)));
        PHONE.matcher(text)
                .results()
                .filter(found -> PhoneNumber.read(found.group()).isPresent())
                .forEach(found -> marks.add(mark(Piece.PHONE, found, true)));
        DATE.matcher(text)
                .results()
                .filter(found -> BirthDate.read(found.group(), today) instanceof BirthDate.Read)
                .forEach(found -> marks.add(mark(Piece.BIRTH_DATE, found, found.group("born") != null)));
        POSTAL.matcher(text).results().forEach(found -> marks.add(mark(Piece.ADDRESS, found, true)));
        PLACE.matcher(text).results().forEach(found -> marks.add(mark(Piece.ADDRESS, found, false)));
        return Mark.apart(marks);
    }

    private static Mark mark(Piece piece, MatchResult found, boolean sure) {
        return new Mark(piece, found.start(), found.start(), found.end(), sure);
    }
}
