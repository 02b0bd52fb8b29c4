package madoguchi.yaml;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Values of a known form: numbers, days, addresses.
public final class Forms {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAYS_OR_HOURS = Pattern.compile("([1-9]\\d{0,3})([dh])");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,20}");

    private Forms() {}

    public static String mail(Value value) {
        return value.matching(MAIL, "a mail address such as desk@example.jp");
    }

    public static String phone(Value value) {
        return value.matching(PHONE, "a phone number such as 03-1234-5678, in quotes");
    }

    public static String url(Value value) {
        String written = value.line();
        try {
            var uri = URI.create(written);
            boolean web =
                    uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
            if (web || written.isEmpty()) {
                return written;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like any other text that is no address.
        }
        return value.wrong("is `" + written + "`", "a web address such as https://example.jp/privacy");
    }

    public static LocalDate date(Value value) {
        String written = value.line();
        try {
            if (DATE.matcher(written).matches()) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException e) {
            // Told below: 2026-02-30 has the form of a date, but there is no such day.
        }
        if (!written.isEmpty()) {
            value.wrong("is `" + written + "`, which is no date", "year-month-day, such as 2026-04-01");
        }
        return LocalDate.EPOCH;
    }

    /// A whole number above nothing.
    ///
    /// @param otherwise what to say where it is none
    /// @param most five digits at most
    public static int number(Value value, String otherwise, int most) {
        if (value.node() instanceof ScalarNode scalar
                && Scalar.of(scalar) == Scalar.NUMBER
                && scalar.getValue().matches("[1-9]\\d{0,4}")
                && Integer.parseInt(scalar.getValue()) <= most) {
            return Integer.parseInt(scalar.getValue());
        }
        value.wrong(otherwise, "a whole number from 1 to " + most + ", not in quotes");
        return 1;
    }

    public static Duration daysOrHours(Value value) {
        String expected = "days or hours from 1h to 365d, such as 14d or 36h";
        var form = DAYS_OR_HOURS.matcher(value.node() instanceof ScalarNode scalar ? scalar.getValue() : "");
        if (form.matches()) {
            int number = Integer.parseInt(form.group(1));
            var length = form.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number);
            if (length.compareTo(Duration.ofDays(365)) <= 0) {
                return length;
            }
        }
        value.wrong("is no length of time", expected);
        return Duration.ZERO;
    }
}
