package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.stream.Stream;
import madoguchi.policy.Kind;
import madoguchi.policy.Postage;
import madoguchi.policy.Standing;

/// What is asked for as postage (P17).
public enum PostageCheck implements Check {
    FOR_FREE_KINDS(Rule.warning(
            act("38条", "38"),
            "どの請求に求めるかを決めてください。窓口はこれらの請求には求めません",
            "settle which kinds it is for; the counter does not ask it for these")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return postage(subject).flatMap(postage -> {
                var free = postage.appliesTo().stream()
                        .filter(kind -> !kind.chargeable())
                        .sorted()
                        .map(Kind::key)
                        .toList();
                return free.isEmpty()
                        ? Stream.empty()
                        : Stream.of(at(
                                "postage.applies-to",
                                "送料を、手数料をとれない請求にも求めています: " + Subject.list(free),
                                "postage is asked for kinds that may cost nothing: " + Subject.list(free)));
            });
        }
    },
    UNSETTLED(Rule.warning(
            act("38条", "38"),
            "どの請求に求めるかを決めた人と日付を `settled-by` に書いてください",
            "write who settled which kinds it is for, and when, under `settled-by`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return postage(subject)
                    .filter(postage -> postage.settledBy().isEmpty())
                    .map(_ -> at(
                                    "postage",
                                    "送料をどの請求に求めるか、まだ決められていません",
                                    "nobody has settled which kinds the postage is for")
                            .weighing(
                                    subject.policy().standing() instanceof Standing.Confirmed
                                            ? Level.ERROR
                                            : Level.WARNING));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    PostageCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Stream<Postage> postage(Subject subject) {
        return subject.procedure().postage().stream();
    }
}
