package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Method;
import madoguchi.policy.Offered;
import madoguchi.policy.StopReason;

/// What may be asked for, and on what conditions.
public enum KindCheck implements Check {
    GRANTED_BY_LAW(Rule.warning(
            act("32条1項", "32(1)"),
            "窓口は法律の定めとして案内します。手続きを公表し、条項とともに書いてください",
            "the counter offers it as the law's; publish how to ask and write it with its clause")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return Stream.of(Kind.values())
                    .filter(kind ->
                            kind != Kind.INQUIRY && subject.offered(kind).isEmpty())
                    .map(kind -> at(
                                    "kinds",
                                    "`%s` についての記載がありません".formatted(kind.key()),
                                    "`%s` is not named".formatted(kind.key()))
                            .citing(article(kind)));
        }
    },
    REASON_DEMANDED(Rule.error(
            act("33条", "33"),
            "理由を求めない書き方にするか、利用停止など理由のいる請求だけに分けてください",
            "leave it out, or say that it is for a stop only; nobody need say why they want to see their data")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            var kinds = subject.named().stream()
                    .filter(kind -> !STOPS.contains(kind))
                    .filter(kind -> subject.offered(kind)
                            .filter(offered -> !offered.reasons().isEmpty())
                            .isPresent())
                    .map(kind -> at(
                            Subject.path(kind, "reasons"),
                            "`%s` に理由の条件があります".formatted(kind.key()),
                            "reasons stand under `%s`".formatted(kind.key())));
            var lines = subject.texts().entrySet().stream()
                    .filter(text -> ReasonWords.asked(text.getKey(), text.getValue()))
                    .map(text -> at(text.getKey(), "開示などの請求にも理由を求める書き方です", "a reason is demanded for every request"));
            return Stream.concat(kinds, lines);
        }
    },
    CORRECTION_WAITS(Rule.warning(
            act("34条", "34"),
            "窓口は待たずに預かります。条件のない書き方にしてください",
            "the counter takes it without waiting; say so without the condition")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.named().stream()
                    .flatMap(kind -> subject.offered(kind).flatMap(Offered::after).stream()
                            .map(first -> at(
                                    Subject.path(kind, "after"),
                                    "`%s` が `%s` のあとに限られています".formatted(kind.key(), first.key()),
                                    "`%s` is made to wait for `%s`".formatted(kind.key(), first.key()))));
        }
    },
    STOP_REASONS_NARROW(Rule.warning(
            act("35条5項", "35(5)"),
            "法律が認める理由を加えてください。窓口はどの理由でも預かります",
            "add the reasons of the law; the counter takes any of them")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return STOPS.stream()
                    .sorted()
                    .flatMap(kind -> subject.offered(kind).stream()
                            .filter(offered -> !offered.reasons().isEmpty())
                            .flatMap(offered -> narrow(kind, offered)));
        }

        private Stream<Finding> narrow(Kind kind, Offered offered) {
            var missing = (kind == Kind.SUSPENSION ? EnumSet.allOf(StopReason.class) : EnumSet.copyOf(SINCE_2022))
                    .stream()
                            .filter(reason -> !offered.reasons().contains(reason))
                            .map(StopReason::key)
                            .toList();
            return missing.isEmpty()
                    ? Stream.empty()
                    : Stream.of(at(
                            Subject.path(kind, "reasons"),
                            "法律が認める理由が足りません: " + Subject.list(missing),
                            "reasons that the law grants are missing: " + Subject.list(missing)));
        }
    },
    METHOD_UNSTATED(Rule.warning(
            act("33条1項", "33(1)"),
            "窓口では本人が選びます。`methods` に data と paper を書いてください",
            "the person chooses at the counter; write data and paper under `methods`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            var methods = subject.offered(Kind.DISCLOSURE).map(Offered::methods).orElse(Set.of());
            return methods.containsAll(EnumSet.allOf(Method.class))
                    ? Stream.empty()
                    : Stream.of(at(
                            Subject.path(Kind.DISCLOSURE, methods.isEmpty() ? "" : "methods"),
                            methods.isEmpty() ? "開示の方法を選べることが書かれていません" : "開示の方法が1つしかありません",
                            methods.isEmpty()
                                    ? "that the way of disclosure can be chosen is not stated"
                                    : "there is only one way of disclosure"));
        }
    };

    private static final Set<Kind> STOPS = EnumSet.of(Kind.SUSPENSION, Kind.PROVISION_STOP);
    private static final Set<StopReason> SINCE_2022 =
            EnumSet.of(StopReason.NO_LONGER_NEEDED, StopReason.LEAKED, StopReason.RIGHTS_AT_RISK);

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    KindCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Localized article(Kind kind) {
        return switch (kind) {
            case INQUIRY, COMPLAINT -> act("40条", "40");
            case PURPOSE -> act("32条2項", "32(2)");
            case DISCLOSURE -> act("33条1項", "33(1)");
            case PROVISION_RECORDS -> act("33条5項", "33(5)");
            case CORRECTION -> act("34条1項", "34(1)");
            case SUSPENSION -> act("35条1項・5項", "35(1) and (5)");
            case PROVISION_STOP -> act("35条3項・5項", "35(3) and (5)");
        };
    }
}
