package madoguchi.text;

import java.time.LocalDate;
import java.util.Optional;

/// The eras people alive today were born in. The day an era ended was the first day of the next (1912-07-30 and
/// 1926-12-25 bear both names) until 1989, when the next began the day after.
///
/// The JDK's own Japanese calendar either refuses 平成31年5月1日 or turns 昭和60年2月30日 into the 28th; here both are told
/// apart.
enum Era {
    MEIJI("明治", 1867, LocalDate.of(1868, 1, 25), LocalDate.of(1912, 7, 30)),
    TAISHO("大正", 1911, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    SHOWA("昭和", 1925, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    HEISEI("平成", 1988, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    REIWA("令和", 2018, LocalDate.of(2019, 5, 1), LocalDate.MAX);

    /// Any way to write one of them, in a text that is of one width and in lower case.
    static final String WRITTEN = "明治|大正|昭和|平成|令和|明|大|昭|平|令|meiji|taisho|showa|heisei|reiwa|(?<![a-z])[mtshr](?![a-z])";

    private final String name;
    private final int yearZero;
    private final LocalDate first;
    private final LocalDate last;

    Era(String name, int yearZero, LocalDate first, LocalDate last) {
        this.name = name;
        this.yearZero = yearZero;
        this.first = first;
        this.last = last;
    }

    /// @param written as [#WRITTEN] finds it
    static Era of(String written) {
        return switch (written.charAt(0)) {
            case '明', 'm' -> MEIJI;
            case '大', 't' -> TAISHO;
            case '昭', 's' -> SHOWA;
            case '平', 'h' -> HEISEI;
            case '令', 'r' -> REIWA;
            default -> throw new IllegalArgumentException("not an era");
        };
    }

    static Optional<Era> at(LocalDate day) {
        Optional<Era> found = Optional.empty();
        for (Era era : values()) {
            if (era.had(day)) {
                found = Optional.of(era);
            }
        }
        return found;
    }

    boolean had(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    int gregorian(int year) {
        return yearZero + year;
    }

    /// 昭和60年4月1日, 令和元年5月1日.
    String print(LocalDate day) {
        int year = day.getYear() - yearZero;
        return name + (year == 1 ? "元" : String.valueOf(year)) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth()
                + "日";
    }
}
