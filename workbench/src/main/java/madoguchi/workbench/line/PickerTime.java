package madoguchi.workbench.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Dates and times as a datetimepicker takes and gives them (LINE Messaging API reference, Datetime picker action).
final class PickerTime {
    /// A time without a date is put on this day, a date without a time on its first minute.
    static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = strict("HH:mm");
    private static final DateTimeFormatter BOTH = strict("uuuu-MM-dd'T'HH:mm");

    private PickerTime() {}

    /// @throws DateTimeException if the text is no date or time of this mode
    static LocalDateTime parse(String mode, String text) {
        return switch (mode) {
            case "date" -> LocalDate.parse(text, DATE).atStartOfDay();
            case "time" -> LocalTime.parse(text, TIME).atDate(SOME_DAY);
            case "datetime" -> LocalDateTime.parse(text.replace('t', 'T'), BOTH);
            default -> SOME_DAY.atStartOfDay();
        };
    }

    static boolean known(LocalDateTime moment) {
        return moment.getYear() >= 1900 && moment.getYear() <= 2100;
    }

    /// What is posted back when a person picks this.
    ///
    /// @throws IllegalArgumentException if the picker of the action cannot be set to it
    static String picked(JsonNode action, String value) {
        String mode = Json.text(action, "mode");
        try {
            LocalDateTime moment = parse(mode, value);
            boolean early = action.has("min") && moment.isBefore(parse(mode, Json.text(action, "min")));
            boolean late = action.has("max") && moment.isAfter(parse(mode, Json.text(action, "max")));
            if (known(moment) && !early && !late) {
                return value.replace('t', 'T');
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a " + mode + ": " + value, e);
        }
        throw new IllegalArgumentException("the picker does not offer " + value);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
