package madoguchi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Clocks;
import madoguchi.cases.Contact;
import madoguchi.cases.Destroyed;
import madoguchi.cases.FeeTold;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.WaitingFor;
import madoguchi.conversation.House;
import madoguchi.conversation.Immari;
import madoguchi.engine.Engine;
import madoguchi.engine.MovableClock;
import madoguchi.format.StoredJson;
import madoguchi.outbox.Parcel;
import madoguchi.outbox.Parcel.Ticket.Event;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Clause;
import madoguchi.policy.Discretion;
import madoguchi.policy.Localized;
import madoguchi.store.ConversationId;
import madoguchi.store.Namesakes;
import madoguchi.store.Store;
import madoguchi.store.memory.MemoryNamesakes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.Test;

/// A case from its first word to its destruction, through the whole engine, with the clock moved on and everything else
/// as it runs: what comes by itself comes by the sweeper (P5, P6, P9, P14).
interface CaseLifeContract {
    /// Everything a person says or staff record here that nobody may find afterwards.
    List<String> PERSONAL =
            List.of("見本", "花子", "みほん", "新宿", "1985", "person.example", "A1234", "例でした", "佐藤", "U-hanako");

    StaffDeed GIVEN = new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.of("花子さまへお送りしました。"));

    Duration DAY = Duration.ofDays(1);

    /// A store with nothing in it.
    Store store(MovableClock clock);

    /// Where names are kept.
    default Namesakes namesakes() {
        return new MemoryNamesakes();
    }

    /// What stands in it, by the names of its keys, without the tags of shards.
    Set<String> keys();

    /// What stands there, names and values, as it is stored.
    String dump();

    private Engine engine(House house) {
        var clock = new MovableClock();
        Engine engine = Engine.on(store(clock), namesakes(), clock);
        engine.houses.put("immari", house);
        return engine;
    }

    private static House promising() {
        var clause = new Clause(new Localized("6条", "Article 6"));
        return Immari.with(Discretion.NORMAL, Optional.of(new AnswerBy(14, clause)));
    }

    /// A disclosure, handed in.
    private static Engine.Person discloses(Engine engine) {
        Engine.Person hanako = engine.person("U-hanako");
        hanako.follows();
        hanako.taps("はい、ここで進める");
        for (String text : List.of(
                "自分の情報を見たい",
                "自分",
                "見本 花子",
                "みほん はなこ",
                "〒160-0022 東京都新宿区新宿1-2-3",
                "昭和60年4月1日",
                "hanako@person.example",
                "A1234",
                "名字が例でした",
                "すべて",
                "紙",
                "これで渡す")) {
            hanako.says(text);
        }
        engine.sweeps();
        return hanako;
    }

    private static List<Parcel.Ticket> tickets(Engine engine, Event event) {
        return engine.tickets.tickets().stream()
                .filter(ticket -> ticket.event() == event)
                .toList();
    }

    private static CaseNumber number(Engine engine) {
        return tickets(engine, Event.OPENED).getFirst().content().number();
    }

    private static String text(TextKey key, String... arguments) {
        return Immari.HOUSE.texts().render(Language.JAPANESE, key, arguments);
    }

    private static Case standing(Engine engine) {
        return engine.caseOf(number(engine)).orElseThrow();
    }

    /// Of the case nothing is left but its row in the register, and the targets were told so.
    private void gone(Engine engine, CaseNumber number, Cause cause) {
        // The conversation goes when its last message is out, at the latest within the hour.
        engine.lives(Duration.ofHours(2), Duration.ofMinutes(20));
        assertThat(engine.caseOf(number)).isEmpty();
        String row = engine.rowOf(number).orElseThrow();
        assertThat(row).doesNotContain(PERSONAL);
        Destroyed read = StoredJson.read(Destroyed.class, row.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(read.number()).isEqualTo(number);
        assertThat(read.cause()).isEqualTo(cause);
        assertThat(tickets(engine, Event.DESTROYED)).hasSize(1).first().satisfies(told -> {
            assertThat(told.content().number()).isEqualTo(number);
            assertThat(told.content().state().key()).isEqualTo("destroyed/" + cause.key());
            assertThat(told.content().answers()).isEmpty();
            assertThat(told.content().notice()).isEmpty();
            assertThat(told.content().contacts()).isEmpty();
            assertThat(told.content().releaseTo()).isEmpty();
            assertThat(told.content().history()).isEmpty();
        });
        assertThat(engine.tickets.tickets())
                .last()
                .isEqualTo(tickets(engine, Event.DESTROYED).getFirst());
        assertThat(keys()).containsExactly("gone", "once:index-key");
        assertThat(dump()).contains(number.value()).doesNotContain(PERSONAL);
        assertThat(engine.stranded()).isEmpty();
    }

    @Test
    default void a_disclosure_lives_from_the_hand_in_over_its_fee_and_its_answer_to_its_destruction() {
        Engine engine = engine(promising());
        Engine.Person hanako = discloses(engine);
        ConversationId id = hanako.conversation().orElseThrow();
        CaseNumber number = number(engine);
        assertThat(hanako.screen()).anyMatch(bubble -> bubble.contains("1,000円"));
        assertThat(standing(engine).fee()).hasValue(new FeeTold(1_000, false));
        assertThat(clocks(engine)).isEqualTo(running("2026-12-07"));

        // The fee is waited for, and the clock stands still; the Act's two weeks run on (APPI Article 39).
        assertThat(engine.lives(DAY.multipliedBy(3), DAY).staff(id, number, new StaffDeed.Waiting(WaitingFor.FEE)))
                .isTrue();
        assertThat(standing(engine).state().key()).isEqualTo("waiting-for-fee/fee-not-paid");
        assertThat(clocks(engine))
                .isEqualTo(new Clocks(Optional.empty(), true, Optional.of(LocalDate.parse("2026-12-07"))));
        engine.lives(DAY.multipliedBy(5), DAY).staff(id, number, new StaffDeed.FeeReceived());
        assertThat(standing(engine).state().key()).isEqualTo("in-progress/fee-received");
        // Five days later than the promise, and that is a Friday.
        assertThat(clocks(engine).answerBy()).hasValue(LocalDate.parse("2026-12-11"));

        engine.staff(id, number, new StaffDeed.Matched(Contact.Way.MAIL, "hanako@person.example"));
        assertThat(standing(engine).releaseTo().orElseThrow().value()).isEqualTo("hanako@person.example");

        // The person heard nothing of all this.
        assertThat(hanako.screen()).last().isEqualTo(text(TextKey.DONE_RETURN));

        engine.staff(id, number, GIVEN);
        Instant answered = standing(engine).answered().orElseThrow().at();
        int told = engine.tickets.tickets().size();
        engine.lives(DAY.multipliedBy(364), DAY.multipliedBy(4));
        assertThat(standing(engine).state().key()).isEqualTo("answered/given");
        assertThat(engine.tickets.tickets()).hasSize(told);
        engine.lives(DAY.multipliedBy(2), DAY);
        gone(engine, number, Cause.RETENTION_ENDED);
        assertThat(engine.rowOf(number).orElseThrow()).contains("answered/given", answered.toString());
        // Who comes back is a stranger.
        hanako.says("状況");
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.NOTICE_ASK));
    }

    private static Clocks clocks(Engine engine) {
        return Clocks.of(standing(engine), promising().policy());
    }

    private static Clocks running(String day) {
        return new Clocks(Optional.of(LocalDate.parse(day)), false, Optional.of(LocalDate.parse("2026-12-07")));
    }

    @Test
    default void a_case_that_nobody_marks_as_answered_is_reported_again_and_again_and_never_dropped() {
        Engine engine = engine(Immari.HOUSE);
        Engine.Person hanako = discloses(engine);
        CaseNumber number = number(engine);
        List<String> screen = hanako.screen();
        engine.lives(DAY.multipliedBy(120), DAY);
        List<Parcel.Ticket> reports = tickets(engine, Event.UNANSWERED);
        assertThat(reports)
                .extracting(report -> LocalDate.ofInstant(report.at(), java.time.ZoneId.of("Asia/Tokyo")))
                .startsWith(
                        LocalDate.parse("2026-11-29"),
                        LocalDate.parse("2026-12-02"),
                        LocalDate.parse("2026-12-05"),
                        LocalDate.parse("2026-12-12"),
                        LocalDate.parse("2026-12-19"))
                .hasSize(3 + 15);
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.content().number()).isEqualTo(number));
        assertThat(standing(engine).flags()).contains("not-answered-yet");
        assertThat(standing(engine).answers()).isNotEmpty();
        assertThat(hanako.screen()).isEqualTo(screen);

        // Nothing goes out, and nothing counts as answered, before staff have found a contact in their own record.
        ConversationId id = hanako.conversation().orElseThrow();
        engine.staff(id, number, GIVEN);
        assertThat(standing(engine).answered()).isEmpty();
        engine.lives(DAY.multipliedBy(8), DAY);
        assertThat(tickets(engine, Event.UNANSWERED)).hasSizeGreaterThan(reports.size());
        engine.staff(id, number, new StaffDeed.Matched(Contact.Way.POST, ""));
        engine.staff(id, number, GIVEN);
        assertThat(standing(engine).state().key()).isEqualTo("answered/given");
        reports = tickets(engine, Event.UNANSWERED);
        engine.lives(DAY.multipliedBy(60), DAY);
        assertThat(tickets(engine, Event.UNANSWERED)).hasSameSizeAs(reports);
    }

    @Test
    default void a_prepared_request_whose_envelope_never_comes_is_told_of_and_destroyed() {
        Engine engine = engine(Immari.onPaper(Discretion.NORMAL));
        Engine.Person hanako = discloses(engine);
        CaseNumber number = number(engine);
        assertThat(standing(engine).state().key()).isEqualTo("prepared/papers-awaited");
        engine.lives(DAY.multipliedBy(59), DAY);
        assertThat(standing(engine).state().key()).isEqualTo("prepared/papers-awaited");
        assertThat(hanako.screen()).last().isEqualTo(text(TextKey.DONE_RETURN));
        assertThat(engine.tickets.tickets()).hasSize(1);
        engine.lives(DAY.multipliedBy(2), DAY);
        assertThat(hanako.screen()).last().isEqualTo(text(TextKey.PAPERS_NEVER_CAME, number.value()));
        gone(engine, number, Cause.PAPERS_NEVER_CAME);
    }

    @Test
    default void a_prepared_request_whose_envelope_comes_is_filed_and_lives_on() {
        Engine engine = engine(Immari.onPaper(Discretion.NORMAL));
        Engine.Person hanako = discloses(engine);
        engine.lives(DAY.multipliedBy(59), DAY);
        engine.staff(
                hanako.conversation().orElseThrow(),
                number(engine),
                new StaffDeed.EnvelopeReceived(LocalDate.parse("2027-01-19")));
        assertThat(hanako.screen())
                .last()
                .isEqualTo(text(TextKey.PAPERS_ARRIVED, number(engine).value()));
        engine.lives(DAY.multipliedBy(8), DAY);
        assertThat(standing(engine).received()).isEqualTo(Instant.parse("2027-01-18T15:00:00Z"));
        assertThat(tickets(engine, Event.UNANSWERED)).hasSize(1);
    }

    private static Engine.Person withdraws(Engine engine) {
        Engine.Person hanako = discloses(engine);
        hanako.says("取り下げ");
        hanako.taps("はい、取り下げる");
        engine.sweeps();
        assertThat(standing(engine).state().key()).isEqualTo("withdrawn/withdrawal-asked");
        assertThat(tickets(engine, Event.AMENDED)).hasSize(1);
        return hanako;
    }

    @Test
    default void a_withdrawal_is_undone_within_a_day_and_the_request_lives_on() {
        Engine engine = engine(Immari.HOUSE);
        Engine.Person hanako = withdraws(engine);
        engine.lives(Duration.ofHours(23), Duration.ofHours(1));
        hanako.taps("やっぱり続ける");
        engine.lives(DAY.multipliedBy(5), DAY);
        assertThat(standing(engine).state().key()).isEqualTo("open/submitted");
        assertThat(standing(engine).answers()).isNotEmpty();
        assertThat(tickets(engine, Event.AMENDED)).hasSize(2);
        assertThat(tickets(engine, Event.DESTROYED)).isEmpty();
        engine.lives(DAY.multipliedBy(2), DAY);
        assertThat(tickets(engine, Event.UNANSWERED)).hasSize(1);
    }

    @Test
    default void a_withdrawal_takes_effect_after_a_day_and_its_texts_are_gone() {
        Engine engine = engine(Immari.HOUSE);
        Engine.Person hanako = withdraws(engine);
        CaseNumber number = number(engine);
        int said = hanako.screen().size();
        engine.lives(Duration.ofHours(23), Duration.ofHours(1));
        assertThat(standing(engine).answers()).isNotEmpty();
        engine.lives(Duration.ofHours(2), Duration.ofHours(1));
        gone(engine, number, Cause.WITHDRAWN);
        assertThat(hanako.screen()).hasSize(said);
    }
}
