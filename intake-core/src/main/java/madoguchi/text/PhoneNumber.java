package madoguchi.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/// A phone number as typed: a Japanese one, or one abroad with its country's code.
///
/// @param e164 `+819012345678`: the same for every way to write it
/// @param shown `090-1234-5678`, and `+1 415-555-2671` for one abroad
public record PhoneNumber(String e164, String shown) {
    private static final String HOME = "JP";
    private static final String HOME_CODE = "+81";
    private static final int LONGEST_TEXT = 1_000;
    private static final Pattern DASH = Pattern.compile("(?<=[0-9)])[‐‑‒–—―−ー─━﹣](?=[0-9(])");
    private static final Pattern RUN = Pattern.compile("\\+?[(]?[0-9](?:[-() ./]{0,3}[0-9]){2,30}(?![0-9])");
    /// Prefixes whose numbers have eleven digits: mobiles (070, 080, 090, since 2026 also 060) and IP phones (050).
    private static final Pattern ELEVEN = Pattern.compile("0[5-9]0.*");
    private static final int SHORTEST = 6;

    /// The library reads its table of a country at that country's first number: here, once, not in a conversation.
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    static {
        reading("03-1234-5678");
    }

    /// The one number in what was typed: `09012345678`, or `+14155552671` for one abroad.
    public static Optional<String> read(String typed) {
        return reading(typed) instanceof Read read ? Optional.of(read.number().plain()) : Optional.empty();
    }

    /// Words around the number do not matter.
    public static Reading reading(String typed) {
        String flat = DASH.matcher(TypedText.flat(typed)).replaceAll("-");
        if (flat.length() > LONGEST_TEXT) {
            return new NoNumber();
        }
        var runs = RUN.matcher(flat)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(run -> run.chars().filter(PhoneNumber::digit).count() >= SHORTEST)
                .toList();
        return switch (runs.size()) {
            case 0 -> new NoNumber();
            case 1 -> number(runs.get(0));
            default -> new Several();
        };
    }

    private static Reading number(String run) {
        // +81(0)90…, 0081 90…
        String dialled = run.replaceAll("[^0-9+]", "").replaceFirst("^00(?=81)", "+");
        dialled = dialled.replaceFirst("^\\+810", HOME_CODE);
        if (!dialled.startsWith("+") && !dialled.startsWith("0")) {
            return dialled.length() < 10 ? new TooShort() : new NoNumber();
        }
        Phonenumber.PhoneNumber parsed;
        try {
            parsed = LIBRARY.parse(dialled, HOME);
        } catch (NumberParseException e) {
            return switch (e.getErrorType()) {
                case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> new TooShort();
                case TOO_LONG -> new TooLong();
                case INVALID_COUNTRY_CODE, NOT_A_NUMBER -> new NoNumber();
            };
        }
        var number = of(parsed);
        if (LIBRARY.isValidNumber(parsed)) {
            return new Read(number);
        }
        return number.e164().startsWith(HOME_CODE)
                ? unknownAtHome(dialled.replace(HOME_CODE, "0"), number)
                : unknownAbroad(parsed, number);
    }

    /// Numbers are given out faster than tables are: what has the right length is taken.
    private static Reading unknownAtHome(String digits, PhoneNumber number) {
        if (digits.startsWith("00")) {
            return new NoNumber();
        }
        int expected = ELEVEN.matcher(digits).matches() ? 11 : 10;
        if (digits.length() != expected) {
            return digits.length() < expected ? new TooShort() : new TooLong();
        }
        return new Read(new PhoneNumber(HOME_CODE + digits.substring(1), number.shown()));
    }

    private static Reading unknownAbroad(Phonenumber.PhoneNumber parsed, PhoneNumber number) {
        return switch (LIBRARY.isPossibleNumberWithReason(parsed)) {
            case IS_POSSIBLE -> new Read(number);
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> new TooShort();
            case TOO_LONG -> new TooLong();
            case INVALID_COUNTRY_CODE, INVALID_LENGTH -> new NoNumber();
        };
    }

    private static PhoneNumber of(Phonenumber.PhoneNumber parsed) {
        boolean home = parsed.getCountryCode() == 81;
        return new PhoneNumber(
                LIBRARY.format(parsed, PhoneNumberFormat.E164),
                LIBRARY.format(parsed, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL));
    }

    /// `09012345678` at home, `+14155552671` abroad.
    public String plain() {
        return e164.startsWith(HOME_CODE) ? "0" + e164.substring(HOME_CODE.length()) : e164;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return "PhoneNumber";
    }

    /// What a typed number turned out to be.
    public sealed interface Reading {}

    public record Read(PhoneNumber number) implements Reading {}

    public record TooShort() implements Reading {}

    public record TooLong() implements Reading {}

    /// More than one number.
    public record Several() implements Reading {}

    /// No number that anybody could call.
    public record NoNumber() implements Reading {}
}
