package madoguchi.conversation;

import java.time.LocalDate;
import java.util.Optional;
import madoguchi.text.BirthDate;
import madoguchi.text.Furigana;
import madoguchi.text.MailAddress;
import madoguchi.text.MemberId;
import madoguchi.text.NoAnswer;
import madoguchi.text.PersonName;
import madoguchi.text.PhoneNumber;
import madoguchi.text.PostalAddress;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Whether a text fits a question that is answered in words, and what is kept of it.
sealed interface Fitting {
    record Fits(String value) implements Fitting {
        @Override
        public String toString() {
            return "Fits";
        }
    }

    /// The text cannot be the answer.
    ///
    /// @param hint what to say instead, with an example
    record Misses(TextKey hint) implements Fitting {}

    static Fitting of(Question question, String text, LocalDate today) {
        return switch (question) {
            case NAME -> name(text);
            case FURIGANA -> furigana(text);
            case ADDRESS, AGENT_ADDRESS -> address(text);
            case BIRTH_DATE, AGENT_BIRTH_DATE -> birthDate(text, today);
            case MAIL -> fits(MailAddress.read(text), TextKey.MISS_MAIL);
            case PHONE -> fits(PhoneNumber.read(text), TextKey.MISS_PHONE);
            case MEMBER_ID -> memberId(text);
            case AGENT_NAME -> name(text);
            case REGISTERED_THEN -> words(text, TextKey.MISS_REGISTERED_THEN);
            case NICKNAME -> words(text, TextKey.MISS_NICKNAME);
            case WHERE -> something(text, TextKey.MISS_WHERE);
            case RELATION -> words(text, TextKey.MISS_RELATION);
            case AGENT_RELATION -> something(text, TextKey.MISS_RELATION);
            case RECORDS -> something(text, TextKey.MISS_RECORDS);
            case ITEM_WHAT -> something(text, TextKey.MISS_ITEM_WHAT);
            // A value may be a number or a sign: whatever is typed is taken as it stands.
            case ITEM_WRONG, ITEM_RIGHT -> new Fits(text);
            case ITEM_EVIDENCE -> words(text, TextKey.MISS_ITEM_EVIDENCE);
            case RECIPIENT -> words(text, TextKey.MISS_RECIPIENT);
            case REASON -> words(text, TextKey.MISS_REASON);
            case SCOPE -> something(text, TextKey.MISS_SCOPE);
            case METHOD ->
                NoAnswer.everything(text) ? new Misses(TextKey.MISS_METHOD) : something(text, TextKey.MISS_METHOD);
            case KIND, CONTENT, ASKER, ITEM_MORE, STOP_OR_ERASE, REPLY_BY, CALLS, ENVELOPE, DELIVERY ->
                new Misses(TextKey.MISS_CHOICE);
        };
    }

    private static Fitting name(String text) {
        return switch (PersonName.read(text)) {
            case PersonName.Read read -> new Fits(read.name().text());
            case PersonName.TooLong _, PersonName.NoName _ -> new Misses(TextKey.MISS_NAME);
        };
    }

    private static Fitting furigana(String text) {
        return switch (Furigana.read(text)) {
            case Furigana.Read read -> new Fits(read.furigana().text());
            case Furigana.HasKanji _, Furigana.TooLong _, Furigana.NoReading _ -> new Misses(TextKey.MISS_FURIGANA);
        };
    }

    /// Kept as it was typed: a postal code stands in it like the rest.
    private static Fitting address(String text) {
        return switch (PostalAddress.read(text)) {
            case PostalAddress.Read _ -> new Fits(text);
            case PostalAddress.OnlyPostalCode _ -> new Misses(TextKey.MISS_ADDRESS_CODE_ONLY);
            case PostalAddress.Unlikely _ -> new Misses(TextKey.MISS_ADDRESS);
        };
    }

    private static Fitting memberId(String text) {
        return switch (MemberId.read(text)) {
            case MemberId.Read read -> new Fits(read.id().text());
            case MemberId.TooLong _, MemberId.Unlikely _ -> new Misses(TextKey.MISS_MEMBER_ID);
        };
    }

    private static Fitting fits(Optional<String> read, TextKey otherwise) {
        return read.<Fitting>map(Fits::new).orElseGet(() -> new Misses(otherwise));
    }

    /// Words, not a number that chooses nothing, and not only signs.
    private static Fitting words(String text, TextKey otherwise) {
        boolean says = !TypedText.key(text).isEmpty() && TypedText.choice(text).isEmpty();
        return says ? new Fits(text) : new Misses(otherwise);
    }

    /// Words where something has to be told: 「ない」 tells nothing.
    private static Fitting something(String text, TextKey otherwise) {
        return NoAnswer.nothing(text) || !TypedText.says(text) ? new Misses(otherwise) : words(text, otherwise);
    }

    private static Fitting birthDate(String text, LocalDate today) {
        return switch (BirthDate.read(text, today)) {
            case BirthDate.Read read -> new Fits(read.date().toString());
            case BirthDate.EraDoesNotFit _ -> new Misses(TextKey.MISS_BIRTH_DATE_ERA);
            case BirthDate.Ambiguous _ -> new Misses(TextKey.MISS_BIRTH_DATE_YEAR);
            case BirthDate.NoSuchDay _ -> new Misses(TextKey.MISS_BIRTH_DATE_DAY);
            case BirthDate.OutOfRange _ -> new Misses(TextKey.MISS_BIRTH_DATE_RANGE);
            case BirthDate.Unreadable _ -> new Misses(TextKey.MISS_BIRTH_DATE);
        };
    }
}
