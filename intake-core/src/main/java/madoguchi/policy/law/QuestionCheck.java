package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.policy.Asker;
import madoguchi.policy.Documents.AgentProof;
import madoguchi.policy.Documents.PowerOfAttorney;
import madoguchi.policy.Identity;
import madoguchi.policy.Questions.Detail;

/// Whether what a procedure asks beside what people are found by is needed for anything.
public enum QuestionCheck implements Check {
    ASKED_AND_NOT_HELD(Rule.warning(
            act("37条4項", "37(4)"),
            "照合に使うなら `match-on` に加え、使わないならたずねないでください",
            "add it to `match-on` if it is compared, or do not ask for it")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().identity().stream()
                    .map(Identity::matchOn)
                    .flatMap(held -> each(
                            subject,
                            (_, detail) -> detail.held()
                                    .filter(each -> !held.contains(each))
                                    .isPresent(),
                            "保有しているとされていない項目をたずねています",
                            "this is asked for and not declared as held"));
        }
    },
    ASKED_FOR_NO_PAPER(Rule.warning(
            act("37条4項", "37(4)"),
            "委任状に書くものなら `power-of-attorney.holds` に加え、使わないならたずねないでください",
            "add it to `power-of-attorney.holds` if it stands there, or do not ask for it")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return each(
                    subject,
                    (asker, detail) -> OF_AGENTS.containsKey(detail) && !written(subject, asker, OF_AGENTS.get(detail)),
                    "代理の方にたずねる項目を使う書類がありません",
                    "no paper holds what the agent is asked for");
        }

        // A parent or guardian has no letter of attorney, whatever a text says of agents.
        private static boolean written(Subject subject, Asker asker, Pattern item) {
            return subject.procedure().documents().asked(asker).flatMap(AgentProof::powerOfAttorney).stream()
                    .map(PowerOfAttorney::holds)
                    .flatMap(List::stream)
                    .anyMatch(line -> AGENT.matcher(line.ja()).find()
                            && item.matcher(line.ja()).find());
        }
    };

    /// Lines about the agent rather than the person.
    static final Pattern AGENT = Pattern.compile("代理人|受任者");

    private static final Map<Detail, Pattern> OF_AGENTS = Map.of(
            Detail.AGENT_ADDRESS, Pattern.compile("住所"),
            Detail.AGENT_BIRTH_DATE, Pattern.compile("生年月日|誕生日"));

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    QuestionCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    interface Which {
        boolean is(Asker asker, Detail detail);
    }

    Stream<Finding> each(Subject subject, Which which, String ja, String en) {
        return subject.procedure().questions().stream()
                .flatMap(questions -> questions.beside().entrySet().stream())
                .flatMap(role -> IntStream.range(0, role.getValue().size())
                        .filter(i -> which.is(role.getKey(), role.getValue().get(i)))
                        .mapToObj(i -> {
                            String asked = ": `" + role.getValue().get(i).key() + "`";
                            return at("questions.%s[%d]".formatted(role.getKey().key(), i), ja + asked, en + asked);
                        }));
    }
}
