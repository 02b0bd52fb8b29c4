package madoguchi.policy.law;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.document.ForbiddenNumber;
import madoguchi.policy.Localized;

/// Numbers that are not to be asked for (P16).
public enum NumberCheck implements Check {
    FORBIDDEN_NUMBER_ASKED(Rule.error(
            NumberWords.ARTICLES,
            "求めない書き方にしてください。書類にのっているときは、隠すよう伝えてください",
            "do not ask for it; where it stands on a paper, say that it is to be covered")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.texts().entrySet().stream()
                    .flatMap(text -> NumberWords.asked(text.getKey(), text.getValue()).stream()
                            .map(number -> at(
                                            text.getKey(),
                                            "聞いてはならない番号を求めています: "
                                                    + called(number).ja(),
                                            "it asks for a number nobody may ask for: "
                                                    + called(number).en())
                                    .citing(article(number))));
        }
    },
    SECRET_ASKED(Rule.warning(
            Rule.COUNTER, "窓口では聞きません。求めない書き方にしてください", "the counter never asks for it; do not ask for it")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.texts().entrySet().stream()
                    .filter(text -> DEMANDS.matcher(text.getKey()).matches()
                            && SECRET.matcher(text.getValue()).find())
                    .map(text -> at(
                            text.getKey(), "暗証番号・カード番号などを求めています", "it asks for a password, a card number or the like"));
        }
    };

    private static final Pattern DEMANDS =
            Pattern.compile("(routes\\.post\\.(form\\.holds|enclose)|documents\\..*\\.holds)\\[.*");
    private static final Pattern SECRET = Pattern.compile(
            "暗証番号|パスワード|クレジットカード|セキュリティコード|口座番号|\\b(password|pin|credit card|card number|account number)\\b",
            Pattern.CASE_INSENSITIVE);

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    NumberCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Localized called(ForbiddenNumber number) {
        return switch (number) {
            case MY_NUMBER -> new Localized("個人番号", "My Number");
            case INSURANCE_NUMBER -> new Localized("保険者番号・記号・番号", "numbers of a health insurance");
            case PENSION_NUMBER -> new Localized("基礎年金番号", "basic pension number");
        };
    }

    private static Localized article(ForbiddenNumber number) {
        return switch (number) {
            case MY_NUMBER -> new Localized("番号法15条", "My Number Act Article 15");
            case INSURANCE_NUMBER -> new Localized("健康保険法194条の2", "Health Insurance Act Article 194-2");
            case PENSION_NUMBER -> new Localized("国民年金法108条の4", "National Pension Act Article 108-4");
        };
    }
}
