package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.WaitingFor;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Discretion;
import madoguchi.policy.Refusals;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds after any sequence of inputs, sensible or hostile.
class AnyInputTest {
    /// One thing that happens. What it means (which button, which message) follows from the conversation so far.
    record Happening(Type type, String text, int number, int seed) {
        enum Type {
            SAYS,
            SAYS_LATE,
            SAYS_TOO_SOON,
            SAYS_OFFERED_NUMBER,
            TAPS_OFFERED,
            TAPS_OLD,
            TAPS_TEXT,
            PRESSES_OFFERED,
            PRESSES_OLD,
            TELLS,
            TELLS_NONSENSE,
            SHOWS,
            UNSENDS,
            TIMER_NOW,
            TIMER_LATER,
            TOO_LONG,
            WITHHELD,
            FLOODED,
            SET_ASIDE,
            FOLLOWED,
            UNFOLLOWED,
            STAFF,
            CASES_EARLY,
            CASES_DUE,
            REMINDED_NOW,
            REMINDED_LATER
        }
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        // Sensible things come more often, or no conversation would get far.
        var types = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(Happening.Type.SAYS, Happening.Type.SAYS_OFFERED_NUMBER)),
                net.jqwik.api.Tuple.of(8, Arbitraries.of(Happening.Type.TAPS_OFFERED, Happening.Type.PRESSES_OFFERED)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Happening.Type.TELLS)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(Happening.Type.STAFF, Happening.Type.CASES_DUE)),
                net.jqwik.api.Tuple.of(5, Arbitraries.of(Happening.Type.class)));
        var happening = Combinators.combine(
                        types,
                        texts(),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().greaterOrEqual(0))
                .as(Happening::new);
        return happening.list().ofMinSize(1).ofMaxSize(40);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        8,
                        Arbitraries.of(
                                "はい",
                                "いいえ",
                                "もどる",
                                "変更",
                                "なぜ",
                                "やめる",
                                "English",
                                "日本語",
                                "担当者",
                                "メニュー",
                                "もう一度",
                                "質問",
                                "苦情",
                                "開示",
                                "削除",
                                "LINE",
                                "メール",
                                "電話",
                                "yes",
                                "stop",
                                "back",
                                "このまま",
                                "taro@example.jp",
                                "090-1234-5678",
                                "写真の扱いについて教えてください",
                                "見本 花子",
                                "みほん はなこ",
                                "東京都見本市見本町1-2-3",
                                "昭和60年4月1日",
                                "85/4/1",
                                "ない",
                                "氏名：見本 花子\n生年月日：昭和60年4月1日\n電話：090-1234-5678",
                                "すべて",
                                "紙",
                                "状況",
                                "取り下げ",
                                "やっぱり続ける",
                                "目立たない方法",
                                "訂正",
                                "利用停止",
                                "自分",
                                "代理",
                                "お名前",
                                "１",
                                "②",
                                "99",
                                "ありがとう",
                                "こんにちは")),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().ofMaxLength(30)),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.of(
                                "",
                                " ",
                                "\uD800",
                                "\uDC00\uD800",
                                "\u202E\u2066",
                                "\u0000",
                                "{0}{1}$1\\",
                                "👨‍👩‍👧",
                                "あ".repeat(3_000),
                                "あ".repeat(3_001),
                                "x".repeat(100_000),
                                ":",
                                "a:b",
                                "<script>")));
    }

    /// An item that is told gets a number; its answers are the same.
    private static String withoutNumber(Answer answer) {
        return answer.question().replaceFirst("^item-\\d+-", "item-");
    }

    @Property(tries = 2_000)
    void the_counter_keeps_its_promises(
            @ForAll("happenings") List<Happening> happenings, @ForAll("houses") House house) {
        var person = new Walk(house);
        happenings.forEach(person::meets);
    }

    /// Without pages and with them, on paper, and where discretion is high.
    @Provide
    Arbitrary<House> houses() {
        return Arbitraries.of(
                Immari.HOUSE,
                Immari.HOUSE.at(Operators.WEB),
                Immari.onPaper(Discretion.NORMAL).at(Operators.WEB),
                Immari.with(Discretion.HIGH, Optional.empty()).at(Operators.WEB));
    }

    private static List<Effect.Choice> pressable(Sheet sheet) {
        return Stream.of(
                        sheet.choices().stream(),
                        sheet.ways().stream(),
                        sheet.rows().stream().flatMap(row -> row.change().stream()))
                .flatMap(each -> each)
                .toList();
    }

    /// A conversation in which each turn is checked.
    private static final class Walk {
        private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
        private static final List<Question> QUESTIONS = List.of(Question.values());
        private static final List<Input.Thing> THINGS = List.of(Input.Thing.values());

        private static final List<StaffDeed> DEEDS = List.of(
                new StaffDeed.Reply("どの写真のことでしょうか。"),
                new StaffDeed.HandBack(),
                new StaffDeed.FeeReceived(),
                new StaffDeed.EnvelopeReceived(TODAY),
                new StaffDeed.Matched(Contact.Way.LINE, ""),
                new StaffDeed.Matched(Contact.Way.MAIL, "taro@example.jp"),
                new StaffDeed.Waiting(WaitingFor.FEE),
                new StaffDeed.Waiting(WaitingFor.IDENTITY),
                new StaffDeed.Waiting(WaitingFor.NOTHING),
                new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty()),
                new StaffDeed.Answer(
                        Outcome.REFUSED, Optional.of(Refusals.Ground.IDENTITY_UNVERIFIED), Optional.of("届きませんでした。")),
                new StaffDeed.Answer(Outcome.REFUSED, Optional.empty(), Optional.empty()),
                new StaffDeed.Close(),
                new StaffDeed.Destroy(Cause.OPENED_TWICE),
                new StaffDeed.Destroy(Cause.RETENTION_ENDED));

        /// What a bystander must not read, as people typed it here or as the kinds are called.
        private static final List<String> TELLING = List.of(
                "どの写真", "taro@example.jp", "090-1234-5678", "見本 花子", "みほん", "見本市", "写真の扱い", "自分の情報", "苦情", "開示", "訂正");

        private final House house;
        private final CaseBook book = new CaseBook();
        private Conversation state = new Conversation.Fresh();
        private Instant now = Instant.parse("2026-11-22T03:00:00Z");
        private Effect.Ask open = new Effect.Ask("", TextKey.NOTICE_ASK, List.of(), List.of(), List.of());
        private final List<String> oldTaps = new ArrayList<>(List.of("gone:send"));
        private final List<String> numbers = new ArrayList<>();
        private int count;

        Walk(House house) {
            this.house = house;
        }

        void meets(Happening happening) {
            count++;
            now = now.plus(Duration.ofSeconds(7));
            var input = input(happening);
            var arrival = new Arrival(
                    input,
                    now,
                    happening.type() == Happening.Type.SAYS_LATE ? now.minusSeconds(100) : now,
                    input instanceof Input.Said ? Optional.of("m" + count) : Optional.empty(),
                    new Seed("%016x%016x".formatted(count, happening.seed())),
                    happening.type() == Happening.Type.SAYS_TOO_SOON
                            ? Optional.empty()
                            : Optional.of(now.minusSeconds(3)));
            var decision = Decider.decide(state, arrival, house);

            sameAgain(decision, arrival);
            wayOut(decision, arrival);
            withinLimits(decision);
            nothingLost(decision, arrival);
            casesAreWhole(decision);
            lateIsNoAnswer(decision, happening);
            heardOrAnswered(decision, arrival);
            discreet(decision);
            book.follows(state, decision, arrival);

            state = decision.next();
            for (Effect effect : decision.effects()) {
                if (effect instanceof Effect.Ask ask) {
                    open.choices().forEach(choice -> oldTaps.add(choice.data()));
                    open = ask;
                }
            }
        }

        private Input input(Happening happening) {
            return switch (happening.type()) {
                case SAYS, SAYS_LATE, SAYS_TOO_SOON -> new Input.Said(happening.text(), happening.number() == 7);
                case SAYS_OFFERED_NUMBER -> new Input.Said(String.valueOf(1 + happening.number() % 4), false);
                case TAPS_OFFERED -> new Input.Tapped(offered(open.choices(), happening));
                case PRESSES_OFFERED ->
                    new Input.Pressed(offered(
                            Sheet.of(state, house, TODAY)
                                    .map(AnyInputTest::pressable)
                                    .orElse(open.choices()),
                            happening));
                case PRESSES_OLD -> new Input.Pressed(oldTaps.get(happening.seed() % oldTaps.size()));
                case TELLS -> new Input.Told(sensible(happening.text()));
                case TELLS_NONSENSE ->
                    new Input.Told(Map.of(
                            QUESTIONS.get(happening.number() % QUESTIONS.size()).key(),
                            happening.text(),
                            happening.text(),
                            "x"));
                case TAPS_OLD -> new Input.Tapped(oldTaps.get(happening.seed() % oldTaps.size()));
                case TAPS_TEXT -> new Input.Tapped(happening.text());
                case SHOWS -> new Input.Showed(THINGS.get(happening.number() % THINGS.size()));
                case UNSENDS -> new Input.Unsent("m" + happening.number());
                case TIMER_NOW -> new Input.TimeReached(Timer.ABANDONED);
                case TIMER_LATER -> {
                    now = now.plus(Duration.ofDays(15));
                    yield new Input.TimeReached(Timer.ABANDONED);
                }
                case TOO_LONG -> new Input.TooLong(3_000);
                case WITHHELD -> new Input.Withheld();
                case FLOODED -> new Input.Flooded(50);
                case SET_ASIDE -> new Input.SetAside();
                case FOLLOWED -> new Input.Followed();
                case UNFOLLOWED -> new Input.Unfollowed();
                case STAFF -> new Input.Staff(number(happening), DEEDS.get(happening.number() % DEEDS.size()), "佐藤");
                case CASES_EARLY -> new Input.TimeReached(Timer.CASES);
                case CASES_DUE -> {
                    now = book.timer().filter(due -> due.isAfter(now)).orElse(now);
                    yield new Input.TimeReached(Timer.CASES);
                }
                case REMINDED_NOW -> new Input.TimeReached(Timer.REMINDED);
                case REMINDED_LATER -> {
                    now = now.plus(Duration.ofDays(8));
                    yield new Input.TimeReached(Timer.REMINDED);
                }
            };
        }

        /// Of one of the person's cases, or once in a while of nobody's.
        private CaseNumber number(Happening happening) {
            List<CaseNumber> known = book.numbers();
            return known.isEmpty() || happening.seed() % 11 == 0
                    ? GoldenTalks.NUMBER
                    : known.get(happening.seed() % known.size());
        }

        /// Whoever says or sends something gets an answer, unless a human has the talk: then it went into the case.
        private void heardOrAnswered(Decision decision, Arrival arrival) {
            boolean spoke = arrival.input() instanceof Input.Said
                    || arrival.input() instanceof Input.Tapped
                    || arrival.input() instanceof Input.Showed
                    || arrival.input() instanceof Input.TooLong
                    || arrival.input() instanceof Input.SetAside;
            boolean answered = decision.effects().stream().anyMatch(CaseBook::shown);
            if (spoke && !answered) {
                assertThat(state instanceof Going going && HumanTalk.has(going)).isTrue();
                assertThat(arrival.input()).isInstanceOf(Input.Said.class);
                boolean noted = decision.effects().stream()
                        .anyMatch(effect -> effect instanceof Effect.AmendCase amend
                                && amend.change() instanceof Change.AnswerAdded);
                boolean words = !TypedText.key(TypedText.clean(((Input.Said) arrival.input()).text()))
                        .isEmpty();
                assertThat(noted).isEqualTo(words);
            }
            if (arrival.input() instanceof Input.TimeReached reached && reached.timer() != Timer.CASES) {
                boolean wanted = Conversation.person(state)
                        .filter(person -> Discreetly.wanted(person, house))
                        .isPresent();
                assertThat(answered && (wanted || reached.timer() == Timer.ABANDONED))
                        .isFalse();
            }
        }

        /// Where discretion is high, every bubble is a neutral one, and what can be tapped tells nothing (P1).
        private void discreet(Decision decision) {
            boolean wanted = house.policy().discretion() == Discretion.HIGH
                    || Conversation.person(decision.next())
                            .flatMap(Person::discretion)
                            .isPresent();
            if (!wanted) {
                return;
            }
            for (Effect effect : decision.effects()) {
                if (effect instanceof Effect.Say say) {
                    assertThat(say.text()).isEqualTo(TextKey.DISCREET);
                    assertThat(Wording.of(say, decision.language(), house.texts()))
                            .doesNotContain(TELLING);
                } else if (effect instanceof Effect.Offer offer) {
                    assertThat(offer.text()).isEqualTo(TextKey.DISCREET);
                    assertThat(Wording.of(offer, decision.language(), house.texts()))
                            .doesNotContain(TELLING);
                    assertThat(offer.page().label()).isEqualTo(TextKey.CHOICE_LOOK);
                } else if (effect instanceof Effect.Ask ask) {
                    assertThat(ask.text()).isEqualTo(TextKey.DISCREET);
                    assertThat(ask.rows()).isEmpty();
                    assertThat(Talk.plain(Wording.of(ask, decision.language(), house.texts())))
                            .doesNotContain(TELLING);
                    assertThat(ask.choices())
                            .allMatch(choice -> choice.link().isPresent() || Way.labels(choice.label()));
                }
            }
        }

        private static String offered(List<Effect.Choice> choices, Happening happening) {
            return choices.isEmpty()
                    ? "x"
                    : choices.get(happening.number() % choices.size()).data();
        }

        private Map<String, String> sensible(String text) {
            Map<String, String> told = new HashMap<>();
            Sheet.of(state, house, TODAY)
                    .map(Sheet::fields)
                    .orElse(List.of())
                    .forEach(field -> told.put(
                            field.question(),
                            field.options().isEmpty()
                                    ? text
                                    : field.options().getFirst().value()));
            Sheet.misses(state, house, TODAY, told).keySet().forEach(told::remove);
            return told;
        }

        private void sameAgain(Decision decision, Arrival arrival) {
            var again = Decider.decide(state, arrival, house);
            assertThat(again).isEqualTo(decision);
            assertThat(Dump.of(again)).isEqualTo(Dump.of(decision));
        }

        /// Whatever is said ends in a question, with back or stop or human among its buttons, unless all is at rest.
        private static void wayOut(Decision decision, Arrival arrival) {
            var visible = decision.effects().stream().filter(CaseBook::shown).toList();
            boolean asks = visible.stream().anyMatch(Effect.Ask.class::isInstance);
            assertThat(asks).isEqualTo(!decision.next().atRest() && !visible.isEmpty());
            if (asks) {
                assertThat(visible).last().isInstanceOf(Effect.Ask.class);
                var ask = (Effect.Ask) visible.getLast();
                var going = (Going) decision.next();
                assertThat(ask.name()).isEqualTo(going.prompt());
                assertThat(ask.choices())
                        .extracting(Effect.Choice::data)
                        // The notice has a button of its own.
                        .containsAnyOf(
                                going.prompt() + ":stop",
                                going.prompt() + (going.step() instanceof Step.ReadNotice ? ":no" : ":stop"))
                        .containsAnyOf(going.prompt() + ":human", going.prompt() + ":menu");
                // A reminder moves nothing: the end stays where it was.
                assertThat(decision.effects().contains(new Effect.RemindAt(Timer.ABANDONED, going.abandonAt())))
                        .isNotEqualTo(arrival.input() instanceof Input.TimeReached reached
                                && reached.timer() == Timer.REMINDED);
            }
        }

        private void withinLimits(Decision decision) {
            // A reply carries five messages.
            assertThat(decision.effects().stream().filter(CaseBook::shown).count())
                    .isLessThanOrEqualTo(5);
            for (Effect effect : decision.effects()) {
                if (effect instanceof Effect.Say say) {
                    assertThat(Wording.of(say, decision.language(), house.texts()))
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(5_000);
                } else if (effect instanceof Effect.Offer offer) {
                    assertThat(offer.page().link()).isPresent();
                    assertThat(Wording.of(offer, decision.language(), house.texts()))
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(5_000);
                } else if (effect instanceof Effect.Ask ask) {
                    assertThat(Talk.plain(Wording.of(ask, decision.language(), house.texts())))
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(5_000);
                    assertThat(ask.choices()).hasSizeBetween(1, 13);
                    ask.choices().forEach(choice -> {
                        assertThat(choice.data()).hasSizeLessThanOrEqualTo(300);
                        assertThat(TypedText.length(
                                        house.texts().render(decision.language(), choice.label(), List.of())))
                                .isBetween(1, 20);
                    });
                }
            }
        }

        /// An answer stays until it is given anew, unsent, or the conversation ends.
        private void nothingLost(Decision decision, Arrival arrival) {
            if (!(state instanceof Going before)) {
                return;
            }
            boolean theirWord = arrival.input() instanceof Input.Said
                    || arrival.input() instanceof Input.Tapped
                    || arrival.input() instanceof Input.Pressed
                    || arrival.input() instanceof Input.Told;
            if (!(decision.next() instanceof Going after)) {
                // Only their own word or a time that has come ends what is going on.
                boolean aboutCases = arrival.input() instanceof Input.Staff
                        || (arrival.input() instanceof Input.TimeReached reached && reached.timer() == Timer.CASES);
                assertThat(theirWord || arrival.input() instanceof Input.TimeReached || aboutCases)
                        .isTrue();
                assertThat(aboutCases && !before.draft().isEmpty()).isFalse();
                return;
            }
            if (!theirWord && !(arrival.input() instanceof Input.Unsent)) {
                assertThat(after.draft().answers()).isEqualTo(before.draft().answers());
            }
            for (Answer answer : before.draft().answers()) {
                boolean unsent = arrival.input() instanceof Input.Unsent taken
                        && answer.message().equals(Optional.of(taken.message()));
                // An item of which a part was unsent is told again; "no more" is asked again when one is told again.
                boolean item = answer.question().startsWith("item-");
                boolean askedAgain =
                        answer.question().equals("item-more") || (item && arrival.input() instanceof Input.Unsent);
                if (!unsent && !askedAgain) {
                    assertThat(after.draft().answers())
                            .extracting(AnyInputTest::withoutNumber)
                            .contains(withoutNumber(answer));
                }
            }
            var known = before.draft().answers().stream()
                    .map(answer -> withoutNumber(answer) + "=" + answer.value())
                    .toList();
            long changed = after.draft().answers().stream()
                    .filter(answer -> !known.contains(withoutNumber(answer) + "=" + answer.value()))
                    .count();
            // By which way and where may come in one message, and several answers behind their labels.
            boolean labelled =
                    arrival.input() instanceof Input.Said said && said.text().contains("：");
            boolean form = arrival.input() instanceof Input.Told;
            assertThat(form || changed <= (labelled ? 4 : 2)).isTrue();
        }

        private void casesAreWhole(Decision decision) {
            decision.effects().stream()
                    .flatMap(effect -> effect instanceof Effect.OpenCase made ? Stream.of(made.opened()) : Stream.of())
                    .forEach(this::caseIsWhole);
        }

        private void caseIsWhole(Case made) {
            assertThat(madoguchi.cases.CaseNumber.parse(made.number().value())).hasValue(made.number());
            assertThat(numbers).doesNotContain(made.number().value());
            numbers.add(made.number().value());
            assertThat(made.releaseTo()).isEmpty();
            assertThat(made.contacts()).isNotEmpty().anyMatch(contact -> contact.way() == made.replyBy());
            assertThat(made.received()).isBeforeOrEqualTo(made.opened());
            made.answers().forEach(answer -> assertThat(answer.value()).isNotBlank());
        }

        /// A text from before the question adds no answer and confirms nothing.
        private void lateIsNoAnswer(Decision decision, Happening happening) {
            boolean late =
                    happening.type() == Happening.Type.SAYS_LATE || happening.type() == Happening.Type.SAYS_TOO_SOON;
            if (late && state instanceof Going before) {
                if (before.step() instanceof Step.ReadNotice && decision.next().atRest()) {
                    // To refuse the notice is to refuse it whenever it comes; what has arrived goes to staff (P5).
                    return;
                }
                boolean humanCalled =
                        decision.next() instanceof Going after && after.step() instanceof Step.WaitForHuman;
                assertThat(decision.effects().stream().anyMatch(Effect.OpenCase.class::isInstance))
                        .isEqualTo(humanCalled && !(Steps.beneath(before.step()) instanceof Step.WaitForHuman));
                if (before.step() instanceof Step.ReadNotice) {
                    return;
                }
                if (decision.next().atRest()) {
                    // What ended is a question about taking something back, which goes on then; nothing was typed.
                    assertThat(Steps.beneath(before.step()))
                            .isInstanceOfAny(
                                    Step.PickWithdrawal.class, Step.ConfirmWithdrawal.class, Step.UndoWithdrawal.class);
                    assertThat(before.draft().isEmpty()).isTrue();
                    assertThat(decision.effects()).noneMatch(Effect.DestroyCase.class::isInstance);
                    return;
                }
                assertThat(((Going) decision.next()).draft()).isEqualTo(before.draft());
            }
        }
    }
}
