package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.Set;
import java.util.stream.Stream;
import madoguchi.policy.Asker;
import madoguchi.policy.Askers;
import madoguchi.policy.Askers.ReleaseTo;

/// Who asks for whom, and who gets the answer.
public enum AskerCheck implements Check {
    AGENTS_UNSTATED(Rule.warning(
            act("37条3項", "37(3)"),
            "窓口は代理の方のお申し出も預かり、担当者に渡します。手続きを公表して書いてください",
            "the counter takes what agents ask and hands it to staff; publish how they ask and write it")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            var named = named(subject);
            return Stream.of(Asker.STATUTORY_AGENT, Asker.APPOINTED_AGENT)
                    .filter(agent -> !named.contains(agent))
                    .map(agent -> at(
                            "askers.named",
                            "`%s` についての記載がありません".formatted(agent.key()),
                            "`%s` is not named".formatted(agent.key())));
        }
    },
    AGENT_PAPERS_UNSTATED(Rule.warning(
            act("37条1項", "37(1)"),
            "担当者がご案内します。公表している書類があれば `documents` に書いてください",
            "staff tell; write what is published under `documents`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            var unstated = named(subject).stream()
                    .filter(asker -> asker.agent()
                            && Papers.inForce(subject, asker).findAny().isEmpty())
                    .sorted()
                    .map(Asker::key)
                    .toList();
            return unstated.isEmpty()
                    ? Stream.empty()
                    : Stream.of(at(
                            "documents",
                            "代理の方の書類が書かれていません: " + Subject.list(unstated),
                            "papers of agents are not stated: " + Subject.list(unstated)));
        }
    },
    GUARDIAN_PROOF_UNSTATED(Rule.warning(
            act("37条3項", "37(3)"),
            "戸籍謄本や登記事項証明書など、資格のわかる書類を決めてください。窓口は委任状を求めません",
            "settle what shows it, such as a family register; the counter asks them for no letter of attorney")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return named(subject).contains(Asker.STATUTORY_AGENT)
                    ? Papers.inForce(subject, Asker.STATUTORY_AGENT)
                            .filter(stated -> !stated.getValue().showsRelation())
                            .map(stated -> at(
                                    stated.getKey(),
                                    "親権者・後見人であることを示す書類が書かれていません",
                                    "what shows a parent or guardian is not stated"))
                    : Stream.empty();
        }
    },
    WARDS_PAPERS_ASKED(Rule.warning(
            act("37条4項", "37(4)"),
            "窓口は求めません。親権者・後見人の書類を `statutory-agent` に分けて決めてください",
            "the counter asks them for neither; settle what they show and write it apart, under `statutory-agent`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return Papers.inForce(subject, Asker.STATUTORY_AGENT)
                    .filter(stated -> stated.getValue().appointed())
                    .map(
                            stated -> at(
                                    stated.getKey(),
                                    "親権者・後見人にも、ご本人の委任状や印鑑登録証明書を求めることになります",
                                    "parents and guardians too would need the person's letter of attorney or seal certificate"));
        }
    },
    RELEASE_UNSTATED(Rule.warning(
            act("37条3項", "37(3)"),
            "決めて `release-to` に書いてください。それまで担当者が判断します",
            "settle it and write it under `release-to`; until then staff decide")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return agents(subject)
                            && subject.procedure()
                                    .askers()
                                    .flatMap(Askers::releaseTo)
                                    .isEmpty()
                    ? Stream.of(at(
                            "askers",
                            "代理の方のとき、だれに答えるかが書かれていません",
                            "who gets the answer when an agent asks is not stated"))
                    : Stream.empty();
        }
    },
    RELEASE_TO_PERSON_ONLY(Rule.warning(
            act("37条3項", "37(3)"),
            "後見人など、本人が受け取れない場合は担当者が判断してください",
            "where the person cannot receive it, as under guardianship, staff decide")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().askers().flatMap(Askers::releaseTo).stream()
                    .filter(to -> to == ReleaseTo.PERSON)
                    .map(_ -> at(
                            "askers.release-to",
                            "代理の方のときも本人だけに答えるとされています",
                            "the answer goes to the person only, also when an agent asks"));
        }
    },
    MINORS_UNSTATED(Rule.warning(
            act("37条3項", "37(3)"),
            "法律に年齢の定めはありません。担当者が1件ずつ判断してください",
            "the Act names no age; staff decide case by case")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().minors().isPresent()
                    ? Stream.empty()
                    : Stream.of(at("", "未成年の方についての記載がありません", "minors are not mentioned"));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    AskerCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Set<Asker> named(Subject subject) {
        return subject.procedure().askers().map(Askers::named).orElse(Set.of());
    }

    private static boolean agents(Subject subject) {
        return named(subject).stream().anyMatch(Asker::agent);
    }
}
