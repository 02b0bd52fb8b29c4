package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Offered;

/// What may be charged, for what, and what people are told of it (P17).
public enum FeeCheck implements Check {
    NOT_ALLOWED(Rule.error(act("38条", "38"), "この行を削除してください", "leave the line out")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return kinds(
                    subject,
                    (kind, offered) -> kind.chargeable()
                            ? Stream.empty()
                            : Stream.of("fee", "fee-reserved")
                                    .filter(key ->
                                            key.equals("fee") ? offered.fee().isPresent() : offered.feeReserved())
                                    .map(key -> at(
                                            Subject.path(kind, key),
                                            "手数料をとれない `%s` に手数料があります".formatted(kind.key()),
                                            "a fee stands under `%s`, which may cost nothing".formatted(kind.key()))));
        }
    },
    PAYMENT_UNSTATED(Rule.warning(
            act("32条1項", "32(1)"),
            "支払い方法を公表し、`payment` に書いてください。それまで窓口は支払いを求めません",
            "publish it and write it under `payment`; until then the counter asks nobody to pay")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return fees(
                    subject,
                    (kind, fee) -> fee.payment().isPresent()
                            ? Stream.empty()
                            : Stream.of(at(
                                    Subject.path(kind, "fee"),
                                    "手数料%d円の支払い方法が書かれていません".formatted(fee.yen()),
                                    "how the fee of %d yen is paid is not stated".formatted(fee.yen()))));
        }
    },
    TERMS_UNSTATED(Rule.warning(
            act("32条1項", "32(1)"), "決めて公表し、そのキーに書いてください", "settle and publish it, and write it under these keys")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return fees(subject, (kind, fee) -> {
                var missing = missing(fee);
                return missing.isEmpty()
                        ? Stream.empty()
                        : Stream.of(at(
                                Subject.path(kind, "fee"),
                                "手数料の条件が書かれていません: " + Subject.list(missing),
                                "terms of the fee are not stated: " + Subject.list(missing)));
            });
        }

        private List<String> missing(Fee fee) {
            List<String> missing = new ArrayList<>();
            if (fee.request().isEmpty()) {
                missing.add("request");
            }
            if (fee.whenNothing().isEmpty()) {
                missing.add("when-nothing");
            }
            if (fee.unpaid().isEmpty()) {
                missing.add("unpaid");
            }
            return missing;
        }
    },
    UNPAID_ENDS_IN_SILENCE(Rule.warning(Rule.COUNTER, "先にお知らせすることを書いてください", "say that the person is told first")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return fees(
                    subject,
                    (kind, fee) -> fee.unpaid().stream()
                            .filter(unpaid -> ENDS.matcher(unpaid.ja()).find()
                                    && !TELLS.matcher(unpaid.ja()).find())
                            .map(_ -> at(
                                    Subject.path(kind, "fee.unpaid"),
                                    "支払いがないとき、お知らせなしに終わる書き方です",
                                    "where nothing is paid, the request ends without a word to the person")));
        }
    },
    AMOUNT_UNSTATED(Rule.warning(
            act("32条1項", "32(1)"),
            "金額を公表し、`fee` に書いてください。それまで窓口は手数料を求めません",
            "publish the amount and write it under `fee`; until then the counter asks for none")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return kinds(
                    subject,
                    (kind, offered) -> kind.chargeable() && offered.feeReserved()
                            ? Stream.of(at(
                                    Subject.path(kind, "fee-reserved"),
                                    "手数料があるとされていますが、金額が書かれていません",
                                    "a fee is reserved without an amount"))
                            : Stream.empty());
        }
    };

    private static final Pattern ENDS = Pattern.compile("取り?下げ|みな|終了|中止|無効|行いません|応じません|処理しません");
    private static final Pattern TELLS = Pattern.compile("知らせ|連絡|通知|伝え");

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    FeeCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Stream<Finding> kinds(Subject subject, BiFunction<Kind, Offered, Stream<Finding>> check) {
        return subject.named().stream()
                .flatMap(kind -> subject.offered(kind).stream().flatMap(offered -> check.apply(kind, offered)));
    }

    private static Stream<Finding> fees(Subject subject, BiFunction<Kind, Fee, Stream<Finding>> check) {
        return kinds(
                subject,
                (kind, offered) -> kind.chargeable()
                        ? offered.fee().stream().flatMap(fee -> check.apply(kind, fee))
                        : Stream.empty());
    }
}
