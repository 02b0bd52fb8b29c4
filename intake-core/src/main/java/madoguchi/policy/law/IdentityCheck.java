package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.policy.Documents.AgentProof;
import madoguchi.policy.Identity;
import madoguchi.policy.Identity.Held;
import madoguchi.policy.Localized;
import madoguchi.policy.Routes;

/// Whether only that is asked for which the operator can compare with its own records (P12).
public enum IdentityCheck implements Check {
    HELD_UNSTATED(Rule.warning(
            act("37条2項・4項", "37(2) and (4)"),
            "窓口は一般的な項目をたずねます。照合できる項目だけを `identity.match-on` に書いてください",
            "the counter asks the usual things; write what can be compared under `identity.match-on`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().identity().isPresent()
                    ? Stream.empty()
                    : Stream.of(
                            at("", "本人の確認に使える保有情報が書かれていません", "what the operator holds to find a person is not stated"));
        }
    },
    ASKS_WHAT_IS_NOT_HELD(Rule.warning(
            act("37条4項", "37(4)"),
            "照合に使うなら `match-on` に加え、使わないなら求めないでください",
            "add it to `match-on` if it is compared, or do not ask for it")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().identity().stream()
                    .map(Identity::matchOn)
                    .flatMap(held -> Stream.concat(
                            subject.procedure().routes().flatMap(Routes::post).stream()
                                    .flatMap(post -> post.form().stream())
                                    .flatMap(form -> lines("routes.post.form.holds", form.holds(), held)),
                            Papers.letters(subject).entrySet().stream()
                                    .flatMap(letter -> lines(letter.getKey(), letter.getValue(), held))));
        }

        private Stream<Finding> lines(String path, List<Localized> lines, List<Held> held) {
            return IntStream.range(0, lines.size()).boxed().flatMap(i -> {
                String line = lines.get(i).ja();
                boolean compared = QuestionCheck.AGENT.matcher(line).find()
                        || ASKED.entrySet().stream()
                                .filter(asked -> asked.getValue().matcher(line).find())
                                .allMatch(asked -> held.contains(asked.getKey()));
                return compared && !NEEDLESS.matcher(line).find()
                        ? Stream.empty()
                        : Stream.of(at(
                                "%s[%d]".formatted(path, i),
                                "保有しているとされていない項目を求めています: " + line,
                                "this is asked for and not declared as held: "
                                        + lines.get(i).en()));
            });
        }
    },
    CERTIFICATE_NOT_COMPARED(Rule.warning(
            act("37条4項", "37(4)"),
            "照合できる項目を `match-on` に加えるか、この書類がいるかをご検討ください",
            "add what can be compared to `match-on`, or consider whether the paper is needed")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().identity().stream()
                    .filter(identity -> identity.matchOn().stream().noneMatch(ON_CERTIFICATES::contains))
                    .flatMap(_ -> Papers.agents(subject).entrySet().stream())
                    .filter(stated -> stated.getValue().needed().contains(AgentProof.SEAL_CERTIFICATE))
                    .map(stated -> at(
                            stated.getKey() + ".needed",
                            "印鑑登録証明書の氏名・住所と比べる情報が、保有しているとされていません",
                            "neither name nor address, which the seal certificate shows, is declared as held"));
        }
    };

    private static final Map<Held, Pattern> ASKED = Map.of(
            Held.NAME, Pattern.compile("氏名|お?名前"),
            Held.FURIGANA, Pattern.compile("ふりがな|フリガナ"),
            Held.NICKNAME, Pattern.compile("ニックネーム"),
            Held.ADDRESS, Pattern.compile("住所"),
            Held.BIRTH_DATE, Pattern.compile("生年月日|誕生日"),
            Held.MAIL, Pattern.compile("メールアドレス|メール"),
            Held.PHONE, Pattern.compile("電話"),
            Held.MEMBER_ID, Pattern.compile("会員番号|会員ID|アカウント名"));

    private static final Pattern NEEDLESS = Pattern.compile("本籍|性別|職業|勤務先|国籍|年収");
    private static final Set<Held> ON_CERTIFICATES = Set.of(Held.NAME, Held.ADDRESS);

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    IdentityCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
