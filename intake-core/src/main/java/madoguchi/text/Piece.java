package madoguchi.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people tell about themselves, with the words they put before it.
public enum Piece {
    FURIGANA("(?:お?名前|氏名) ?[( ](?:ふりがな|フリガナ|よみがな|読み方?|カナ|かな)\\)?|ふりがな|フリガナ|振り?仮名|よみがな|ヨミガナ"
            + "|読み(?:方|仮名|がな)?|カナ|かな|furigana"),
    NAME("お?名前|なまえ|氏名|姓名|(?:full )?name"),
    ADDRESS("ご?住所|現住所|(?:home )?address"),
    BIRTH_DATE("生年月日|お?誕生日|date of birth|birth ?date|birthday|dob"),
    PHONE("お?電話(?:番号)?|携帯(?:電話)?(?:番号)?|tel|(?:tele)?phone(?: number)?|mobile(?: number)?"),
    MAIL("メ-ル(?:アドレス)?|メ-アド|メアド|アドレス|e-?mail(?: address)?|mail(?: address)?"),
    MEMBER_ID("(?:会員|お客様|顧客|ユ-ザ-?) ?(?:番号|id|no\\.?)|member(?:ship)? ?(?:id|number|no\\.?)");

    /// Sentences about a name or an address are none.
    private static final Pattern SENTENCE =
            Pattern.compile(".*(?:ました|ません|ます|ない|たい|ください|下さい|ので|から|けど|違う|(?:ない|たい|の|ん)です)[。.]?", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile(".*(?:[0-9０-９].*|[都道府県市区町村郡].*){2}", Pattern.DOTALL);

    /// As a regular expression for a [Folded] text.
    private final String labels;

    Piece(String labels) {
        this.labels = labels;
    }

    String labels() {
        return labels;
    }

    /// What a value with this label in front means, in a form that is equal for equal values; empty for what nobody
    /// would call by the label. A date that must be asked is one all the same.
    Optional<Object> meaning(String value, LocalDate today) {
        return switch (this) {
            case FURIGANA ->
                Furigana.read(value) instanceof Furigana.Read read && says(value)
                        ? Optional.of(read.furigana().matching())
                        : Optional.empty();
            case NAME ->
                PersonName.read(value) instanceof PersonName.Read read && says(value)
                        ? Optional.of(read.name())
                        : Optional.empty();
            case ADDRESS ->
                PostalAddress.read(value) instanceof PostalAddress.Read read
                                && says(value)
                                && PLACE.matcher(value).matches()
                        ? Optional.of(read.address())
                        : Optional.empty();
            case BIRTH_DATE -> {
                var date = BirthDate.read(value, today);
                yield date instanceof BirthDate.Unreadable ? Optional.empty() : Optional.of(date);
            }
            case PHONE -> PhoneNumber.read(value).map(Object.class::cast);
            case MAIL -> MailAddress.read(value).map(Object.class::cast);
            case MEMBER_ID ->
                MemberId.read(value) instanceof MemberId.Read read ? Optional.of(read.id()) : Optional.empty();
        };
    }

    private static boolean says(String value) {
        return !SENTENCE.matcher(value).matches();
    }
}
