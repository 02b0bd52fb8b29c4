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
import madoguchi.conversation.Conversation.Going;
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
            UNFOLLOWED
        }
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        // Sensible things come more often, or no conversation would get far.
        var types = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(Happening.Type.SAYS, Happening.Type.SAYS_OFFERED_NUMBER)),
                net.jqwik.api.Tuple.of(8, Arbitraries.of(Happening.Type.TAPS_OFFERED, Happening.Type.PRESSES_OFFERED)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Happening.Type.TELLS)),
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

    @Property(tries = 1_500)
    void the_counter_keeps_its_promises(@ForAll("happenings") List<Happening> happenings) {
        var person = new Walk();
        happenings.forEach(person::meets);
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

        private final House house = Immari.HOUSE;
        private Conversation state = new Conversation.Fresh();
        private Instant now = Instant.parse("2026-11-22T03:00:00Z");
        private Effect.Ask open =
                new Effect.Ask("", madoguchi.text.TextKey.NOTICE_ASK, List.of(), List.of(), List.of());
        private final List<String> oldTaps = new ArrayList<>(List.of("gone:send"));
        private final List<String> numbers = new ArrayList<>();
        private int count;

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
            wayOut(decision);
            withinLimits(decision);
            nothingLost(decision, arrival);
            casesAreWhole(decision);
            lateIsNoAnswer(decision, happening);

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
            };
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
        private static void wayOut(Decision decision) {
            var visible = decision.effects().stream()
                    .filter(effect -> effect instanceof Effect.Say
                            || effect instanceof Effect.Offer
                            || effect instanceof Effect.Ask)
                    .toList();
            boolean asks = visible.stream().anyMatch(Effect.Ask.class::isInstance);
            assertThat(asks).isEqualTo(!decision.next().atRest() && !visible.isEmpty());
            if (asks) {
                assertThat(visible).last().isInstanceOf(Effect.Ask.class);
                var ask = (Effect.Ask) visible.getLast();
                var going = (Going) decision.next();
                assertThat(ask.name()).isEqualTo(going.prompt());
                assertThat(ask.choices())
                        .extracting(Effect.Choice::data)
                        .contains(going.prompt() + ":stop")
                        .containsAnyOf(going.prompt() + ":human", going.prompt() + ":menu");
                assertThat(decision.effects()).contains(new Effect.RemindAt(Timer.ABANDONED, going.abandonAt()));
            }
        }

        private void withinLimits(Decision decision) {
            // A reply carries five messages.
            assertThat(decision.effects().stream()
                            .filter(effect -> effect instanceof Effect.Say
                                    || effect instanceof Effect.Offer
                                    || effect instanceof Effect.Ask)
                            .count())
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
                assertThat(theirWord || arrival.input() instanceof Input.TimeReached)
                        .isTrue();
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
                boolean humanCalled =
                        decision.next() instanceof Going after && after.step() instanceof Step.WaitForHuman;
                assertThat(decision.effects().stream().anyMatch(Effect.OpenCase.class::isInstance))
                        .isEqualTo(humanCalled && !(Steps.beneath(before.step()) instanceof Step.WaitForHuman));
                if (before.step() instanceof Step.ReadNotice) {
                    return;
                }
                assertThat(decision.next()).isInstanceOf(Going.class);
                assertThat(((Going) decision.next()).draft()).isEqualTo(before.draft());
            }
        }
    }
}
