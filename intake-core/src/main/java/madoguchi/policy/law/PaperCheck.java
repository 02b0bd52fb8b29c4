package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.document.IdentityDocument;
import madoguchi.document.IdentityDocument.Standing;
import madoguchi.policy.Documents.AgentProof;
import madoguchi.policy.Localized;

/// Which papers are asked for, how many, and whether they can still be had.
public enum PaperCheck implements Check {
    PAPERS_UNSTATED(Rule.warning(
            act("37条1項", "37(1)"),
            "窓口は書類を求めません。公表している書類があれば `documents.person` に書いてください",
            "the counter asks for none; write what is published under `documents.person`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().documents().person().isPresent()
                    ? Stream.empty()
                    : Stream.of(at("documents", "本人確認書類が書かれていません", "identity papers are not stated"));
        }
    },
    NEVER_TO_BE_ASKED(Rule.error(NumberWords.ARTICLES, "この書類を一覧から外してください", "take it off the list")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return Papers.each(
                    subject,
                    Papers.are(subject, Standing.NEVER_ASKED),
                    (path, document) -> at(
                            path,
                            "預かれない書類です: " + document.name().ja(),
                            "it cannot be collected: " + document.name().en()));
        }
    },
    NO_LONGER_VALID(Rule.warning(
            act("37条4項", "37(4)"),
            "窓口は求めません。一覧を改めてください",
            "the counter does not ask for it; bring the list up to date")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return Papers.each(
                    subject,
                    Papers.are(subject, Standing.NO_LONGER_VALID),
                    (path, document) -> at(
                            path,
                            document.whyNot().orElse(document.name()).ja(),
                            document.whyNot().orElse(document.name()).en()));
        }
    },
    NO_LONGER_ISSUED(Rule.warning(
            act("37条4項", "37(4)"), "持っていない方が多いので、ほかの書類も使えるようにしてください", "many have none; let other papers do as well")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return Papers.each(
                    subject,
                    document -> document.standing(subject.today()) == Standing.USABLE
                            && document.issuedUntil()
                                    .filter(subject.today()::isAfter)
                                    .isPresent(),
                    (path, document) -> at(
                            path,
                            "いまは新しく発行されていません: " + document.name().ja(),
                            "no new ones are issued: " + document.name().en()));
        }
    },
    NOTHING_LEFT(Rule.warning(act("37条4項", "37(4)"), "使える書類を加えてください", "add papers that can be had")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return Papers.lists(subject).entrySet().stream()
                    .filter(list -> !list.getValue().isEmpty()
                            && list.getValue().stream()
                                    .flatMap(id -> subject.catalogue().of(id).stream())
                                    .noneMatch(document -> document.standing(subject.today()) == Standing.USABLE))
                    .map(list -> at(list.getKey(), "いま使える書類が1つもありません", "none of these papers can be had now"));
        }
    },
    MASKING_UNTOLD(Rule.warning(
            NumberWords.ARTICLES,
            "窓口が、どこを隠すかを本人に伝えます。公表する文にも書いてください",
            "the counter tells people what to cover; say so in the published text as well")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            if (subject.texts().values().stream()
                    .anyMatch(text -> MASKING.matcher(text).find())) {
                return Stream.empty();
            }
            return Papers.lists(subject).entrySet().stream().flatMap(list -> {
                var names = list.getValue().stream()
                        .flatMap(id -> subject.catalogue().of(id).stream())
                        .filter(document ->
                                !document.carries().isEmpty() && document.standing(subject.today()) == Standing.USABLE)
                        .map(IdentityDocument::name)
                        .toList();
                return names.isEmpty()
                        ? Stream.empty()
                        : Stream.of(at(
                                list.getKey(),
                                "番号を隠す案内がありません: "
                                        + Subject.list(names.stream()
                                                .map(Localized::ja)
                                                .toList()),
                                "nothing says that numbers are to be covered on: "
                                        + Subject.list(names.stream()
                                                .map(Localized::en)
                                                .toList())));
            });
        }
    },
    BURDEN(Rule.warning(act("37条4項", "37(4)"), "負担が重すぎないか、ご検討ください", "consider whether fewer would do")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            int own = subject.procedure().documents().person().isPresent() ? 1 : 0;
            return Papers.agents(subject).entrySet().stream().flatMap(stated -> {
                AgentProof agent = stated.getValue();
                int papers = own
                        + agent.needed().size()
                        + (agent.relation().isEmpty() ? 0 : 1)
                        + (agent.accepted().isEmpty() ? 0 : 1)
                        + (agent.powerOfAttorney().isPresent() ? 1 : 0);
                return papers < MANY
                        ? Stream.empty()
                        : Stream.of(at(
                                stated.getKey(),
                                "代理の方に求める書類が%d点あります".formatted(papers),
                                "an agent has to bring %d papers".formatted(papers)));
            });
        }
    };

    /// More than an agent can be expected to bring without somebody having thought about it.
    private static final int MANY = 3;

    private static final Pattern MASKING = Pattern.compile("隠し|塗りつぶ|黒塗り|マスキング|\\bmask|\\bcover(ed)? up|black(ed)? out");

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    PaperCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
