package madoguchi.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address as typed, of this country or another. Nothing is looked up and nothing corrected: the address on paper is
/// what the person writes.
///
/// @param postalCode the Japanese one, where the person gave it
/// @param text the rest in the person's own characters
public record PostalAddress(Optional<PostalCode> postalCode, String text) {
    /// In characters as people count them: 津市一番 and 東京都港区 are not yet a place to send a letter to, but nearly.
    private static final int SHORTEST = 5;
    private static final int LONGEST = 300;

    private static final Pattern SAID_BEFORE =
            Pattern.compile("^(?:私の)?(?:ご?住所|現住所)(?:は|[:：])[ \\u3000\\n]*|^(?i:my address is |address: ?)");
    private static final Pattern SAID_BEHIND = Pattern.compile("(?:です|になります|でございます)[。.]?$|[。、]$");

    private static final Pattern PLACE = Pattern.compile("[\\p{Nd}都道府県市区町村郡州省]|丁目|番地");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    public static Reading read(String typed) {
        String text = SAID_BEHIND
                .matcher(SAID_BEFORE.matcher(TypedText.clean(typed)).replaceFirst(""))
                .replaceFirst("");
        if (PostalCode.read(text).isPresent()) {
            return new OnlyPostalCode(PostalCode.read(text).get());
        }
        if (text.length() > 2 * LONGEST) {
            return new Unlikely();
        }
        var address = PostalCodeInText.split(text);
        int length = TypedText.length(address.text());
        return length < SHORTEST || length > LONGEST || !says(address.text()) || !placed(address)
                ? new Unlikely()
                : new Read(address);
    }

    /// An address has words, and is none for mails.
    private static boolean says(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 2
                && MailAddress.read(text).isEmpty();
    }

    /// What is written in Japanese has a digit or names what kind of place it is: 「みほん はなこ」 is no address. Abroad, in
    /// letters, anything goes.
    private static boolean placed(PostalAddress address) {
        return address.postalCode().isPresent()
                || PLACE.matcher(address.text()).find()
                || !JAPANESE.matcher(address.text()).find();
    }

    /// With the code before it, as on an envelope.
    public String whole() {
        return postalCode.map(code -> "〒" + code.shown() + " " + text).orElse(text);
    }

    /// A copy for comparing, never for showing: one width, no spaces, `4-3-15` for 四丁目3番地15号. Names of towns and
    /// buildings keep their numerals and long vowels (八重洲, 二引ビル, タワー).
    public String matching() {
        String flat = TypedText.flat(text).toLowerCase(Locale.ROOT).replaceAll("(?<=[0-9])[ \\n]+(?=[0-9])", "-");
        return TypedText.dashed(KanjiNumerals.digitsBefore("丁目", flat.replaceAll("[ \\n]+", "")))
                .replaceAll("(?<=[0-9])(?:丁目|番地の|番地|番の|番|号室|号の|号|の)-?(?=[0-9])", "-")
                .replaceAll("(?<=[0-9])(?:番地|号室|号)", "");
    }

    @Override
    public String toString() {
        return "PostalAddress";
    }

    /// What a typed address turned out to be.
    public sealed interface Reading {}

    public record Read(PostalAddress address) implements Reading {}

    /// The code and nothing else: ask for the rest.
    public record OnlyPostalCode(PostalCode code) implements Reading {}

    /// Too short, too long, only digits, without any place, or a mail address.
    public record Unlikely() implements Reading {}
}
