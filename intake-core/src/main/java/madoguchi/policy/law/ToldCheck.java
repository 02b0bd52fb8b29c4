package madoguchi.policy.law;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.policy.Discretion;
import madoguchi.policy.Localized;
import madoguchi.policy.Policy;
import madoguchi.policy.Signpost.ToStaff;
import madoguchi.policy.Standing;

/// What people are told, and how old the text is that it comes from.
public enum ToldCheck implements Check {
    TEXT_OLDER_THAN_THE_LAW(
            Rule.warning(
                    new Localized("2022年4月1日施行の法33条・35条", "APPI Articles 33 and 35 as in force since 2022-04-01"),
                    "電磁的な開示、第三者提供記録、35条5項の理由などが加わっています。文を改めてください",
                    "electronic disclosure, records of provision and the reasons of 35(5) came with it; bring the text up to date")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.policy().standing() instanceof Standing.Example(LocalDate textOf) && textOf.isBefore(AMENDED)
                    ? Stream.of(at(
                            "text-of",
                            "%s の文は、いまの法律より前のものです".formatted(textOf),
                            "the text of %s is older than the law in force".formatted(textOf)))
                    : Stream.empty();
        }
    },
    LEAVING_UNMARKED(Rule.warning(
            Rule.COUNTER,
            "`signposts` に退会・解約を `to-staff: urgent` で書き、「%s」を入れてください".formatted(ToldCheck.NOT_LEFT),
            "add a signpost for leaving with `to-staff: urgent`, and say that this counter alone ends no contract")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().signposts().stream()
                            .anyMatch(signpost -> signpost.toStaff()
                                            .filter(ToStaff.URGENT::equals)
                                            .isPresent()
                                    && NOT_LEFT_IN_SHORT
                                            .matcher(signpost.text().ja())
                                            .find())
                    ? Stream.empty()
                    : Stream.of(at(
                            "signposts",
                            "退会・解約・クーリングオフを急ぎで担当者に渡す道しるべがありません",
                            "no signpost hands leaving, cancelling and cooling-off to staff as urgent"));
        }
    },
    LINE_UNNAMED(Rule.warning(
            Rule.COUNTER,
            "やりとりがLINEを通ることを `processors` に書いてください",
            "say under `processors` that what is said passes through LINE")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            var processors = subject.policy().notice().processors();
            return Stream.of(processors.ja(), processors.en())
                            .allMatch(text -> text.toUpperCase(Locale.ROOT).contains("LINE"))
                    ? Stream.empty()
                    : Stream.of(at(
                            "notice.processors",
                            "取り扱う会社としてLINEが書かれていません",
                            "LINE is not named among those who handle what is said"));
        }
    },
    NAME_SHOWS(
            Rule.warning(Rule.COUNTER, "画面を見られても困らない言葉にしてください", "use words that tell nothing to who sees the screen")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.policy().discretion() == Discretion.HIGH
                    ? subject.texts().entrySet().stream()
                            .filter(text -> SHOWN.matcher(text.getKey()).matches())
                            .filter(text -> names(subject.policy()).anyMatch(plain(text.getValue())::contains))
                            .map(text -> at(
                                    text.getKey(),
                                    "`discretion: high` ですが、事業者かサービスの名前が出ています",
                                    "the operator's name or its service's shows in spite of `discretion: high`"))
                    : Stream.empty();
        }
    };

    static final String NOT_LEFT = "ここでのお手続きだけでは、退会(解約)にはなりません。";
    /// In these words, or in fewer.
    private static final Pattern NOT_LEFT_IN_SHORT = Pattern.compile("だけでは、?退会\\(解約\\)には?なりません。");

    private static final LocalDate AMENDED = LocalDate.of(2022, 4, 1);
    private static final Pattern SHOWN = Pattern.compile("(notice\\.|signposts\\[\\d+]\\.text\\.).*");

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    ToldCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Stream<String> names(Policy policy) {
        Localized entity = policy.entity();
        return Stream.concat(Stream.of(entity.ja(), entity.en()), policy.serviceNames().stream())
                .map(ToldCheck::plain);
    }

    /// However wide and high it is written.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
