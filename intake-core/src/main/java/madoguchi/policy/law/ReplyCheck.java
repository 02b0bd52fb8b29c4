package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Calendar;
import madoguchi.policy.Refusals;
import madoguchi.policy.Refusals.Ground;
import madoguchi.policy.Refusals.Owed;

/// How and when a person is answered, and on which grounds not.
public enum ReplyCheck implements Check {
    REFUSAL_NOTICE_UNSTATED(Rule.warning(
            act("33条3項・36条", "33(3), 36"), "理由を添えて知らせることを書いてください", "say that the person is told, with the reason")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return owed(
                    subject,
                    "開示しないときに知らせることが書かれていません",
                    "that the person is told of a refusal is not stated",
                    Owed.DISCLOSURE_REFUSED);
        }
    },
    CORRECTION_NOTICE_UNSTATED(Rule.warning(
            act("34条3項", "34(3)"),
            "直したときはその内容も、直さないときはそのことを知らせてください",
            "tell the person what was corrected, or that it was not")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return owed(
                    subject,
                    "訂正した・しないを知らせることが書かれていません",
                    "that the person is told of a correction made or not made is not stated",
                    Owed.CORRECTED,
                    Owed.NOT_CORRECTED);
        }
    },
    STOP_NOTICE_UNSTATED(
            Rule.warning(act("35条7項", "35(7)"), "止めたとき、止めないときの両方で知らせてください", "tell the person in either case")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return owed(
                    subject,
                    "止めた・止めないを知らせることが書かれていません",
                    "that the person is told of a stop made or not made is not stated",
                    Owed.STOPPED,
                    Owed.NOT_STOPPED);
        }
    },
    GROUND_OUTSIDE_THE_LAW(Rule.warning(
            act("33条2項", "33(2)"),
            "担当者はこの理由を選べません。個人に結びつく履歴は、開示の対象です",
            "staff cannot choose it; histories tied to a person are that person's data")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().refusals().stream()
                    .flatMap(refusals -> refusals.unlawful().stream())
                    .map(Ground::key)
                    .map(ground ->
                            at("refusals.grounds", "法律にない理由です: " + ground, "it is no ground of the law: " + ground));
        }
    },
    NOTE_NARROWS(
            Rule.warning(
                    act("33条2項", "33(2)"),
                    "断る理由にはなりません。個人に結びつく履歴などは、開示の対象です",
                    "it is no ground of the law, and staff cannot choose it; histories tied to a person are that person's data")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            int notes = subject.procedure()
                    .refusals()
                    .map(Refusals::notes)
                    .map(List::size)
                    .orElse(0);
            return IntStream.range(0, notes)
                    .mapToObj(i -> at(
                            "refusals.notes[%d]".formatted(i),
                            "開示するものを狭める注記があります",
                            "a note narrows what is disclosed"));
        }
    },
    ANSWER_TIME_UNSTATED(Rule.warning(
            act("33条2項", "33(2)"),
            "窓口は日にちを言いません。公表している期間があれば `answer-by` に書いてください",
            "the counter names no day; write a published period under `answer-by`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.policy().answerBy().isPresent()
                    ? Stream.empty()
                    : Stream.of(at("", "答えるまでの期間が書かれていません", "a period for an answer is not stated"));
        }
    },
    ANSWER_TOO_LATE(Rule.warning(
            act("39条1項", "39(1)"),
            "到達の日から2週間で終わるようにしてください。その翌日から、本人は訴えを起こせます",
            "let it end within two weeks of arrival; from the day after, the person may go to court")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.policy().answerBy().map(AnswerBy::days).stream().flatMap(days -> {
                int last = days
                        + ClosedDays.mostInARow(subject.procedure().calendar().orElse(Calendar.USUAL));
                return last <= LAST_BEFORE_SUIT
                        ? Stream.empty()
                        : Stream.of(at(
                                "answer-by.days",
                                "答えの期限が、休業日や祝日をはさむと到達から%d日後になります".formatted(last),
                                "with closed days and public holidays, the answer may come %d days after arrival"
                                        .formatted(last)));
            });
        }
    };

    /// Two weeks, the day of arrival not counted.
    private static final int LAST_BEFORE_SUIT = 14;

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    ReplyCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    Stream<Finding> owed(Subject subject, String ja, String en, Owed first, Owed... others) {
        Set<Owed> stated = subject.procedure().refusals().map(Refusals::owed).orElse(Set.of());
        return stated.containsAll(EnumSet.of(first, others)) ? Stream.empty() : Stream.of(at("refusals.owed", ja, en));
    }
}
