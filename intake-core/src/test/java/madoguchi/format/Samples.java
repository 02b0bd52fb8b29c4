package madoguchi.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import madoguchi.cases.Answer;
import madoguchi.cases.Answered;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.cases.Destroyed;
import madoguchi.cases.FeeTold;
import madoguchi.cases.Happening;
import madoguchi.cases.Matter;
import madoguchi.cases.NoticeGiven;
import madoguchi.cases.Outcome;
import madoguchi.cases.Reply;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.State;
import madoguchi.cases.WaitingFor;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Course;
import madoguchi.conversation.Deadline;
import madoguchi.conversation.Draft;
import madoguchi.conversation.Heard;
import madoguchi.conversation.Input;
import madoguchi.conversation.Person;
import madoguchi.conversation.Question;
import madoguchi.conversation.Seed;
import madoguchi.conversation.Step;
import madoguchi.conversation.Submitted;
import madoguchi.conversation.Timer;
import madoguchi.conversation.Watchword;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Kind;
import madoguchi.policy.Refusals;
import madoguchi.text.Language;

/// One of everything the store keeps.
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    static final CaseNumber NUMBER = new CaseNumber("IM-7K3QM-XW2AB-C");
    static final Seed SEED = new Seed("00112233445566778899aabbccddeeff");
    static final String TYPED = "登録した写真の扱いについて\n教えてください 😀 \"'{}";

    private Samples() {}

    static List<Input> inputs() {
        return List.of(
                new Input.Said(TYPED, true),
                new Input.Tapped("0123456789:send"),
                new Input.Pressed("0123456789:send"),
                new Input.Told(Map.of("name", "見本 花子")),
                new Input.Recalled("B".repeat(22)),
                new Input.Forgot(),
                new Input.Showed(Input.Thing.PHOTO),
                new Input.TooLong(3_000),
                new Input.Unsent("hash-of-message"),
                new Input.Withheld(),
                new Input.Flooded(50),
                new Input.SetAside(),
                new Input.Followed(),
                new Input.Unfollowed(),
                new Input.TimeReached(Timer.CASES),
                new Input.Staff(NUMBER, new StaffDeed.Reply("担当の見本です。"), "staff-12"));
    }

    static List<StaffDeed> deeds() {
        return List.of(
                new StaffDeed.Reply("担当の見本です。"),
                new StaffDeed.HandBack(),
                new StaffDeed.FeeReceived(),
                new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24)),
                new StaffDeed.Matched(Contact.Way.MAIL, "hanako@person.example"),
                new StaffDeed.Waiting(WaitingFor.FEE),
                new StaffDeed.Answer(
                        Outcome.REFUSED, Optional.of(Refusals.Ground.RIGHTS_HARMED), Optional.of("ほかの方の情報です。")),
                new StaffDeed.Close(),
                new StaffDeed.Withdrawal(true),
                new StaffDeed.Destroy(Cause.OPENED_TWICE));
    }

    static List<Step> steps() {
        return List.of(
                new Step.ReadNotice("2026-11-22", NOON),
                new Step.Fill(Question.CONTENT),
                new Step.PickKind(Step.Page.ERASING),
                new Step.ConfirmKind(Kind.DISCLOSURE),
                new Step.Review(),
                new Step.PickChange(),
                new Step.ConfirmStop(new Step.Fill(Question.MAIL)),
                new Step.WaitForHuman(NUMBER),
                new Step.LeaveCase(List.of(new Step.Hidden(NUMBER, "hash-of-message")), Optional.of(new Step.Review())),
                new Step.LeaveCase(List.of(), Optional.empty()),
                new Step.PickWithdrawal(List.of(NUMBER), Optional.of(new Step.Review())),
                new Step.ConfirmWithdrawal(NUMBER, Optional.empty()),
                new Step.UndoWithdrawal(NUMBER));
    }

    static Person person() {
        return new Person(
                Language.ENGLISH,
                Optional.of(notice()),
                List.of(new Submitted(
                        NUMBER,
                        Optional.of(new Matter.Request(Kind.DISCLOSURE, true)),
                        Optional.of(NOON),
                        List.of(
                                new Submitted.Trace("hash-1", Optional.empty()),
                                new Submitted.Trace("hash-2", Optional.of(Contact.Way.MAIL))),
                        Optional.of(new Course(
                                State.Status.WAITING_FOR_FEE,
                                NOON,
                                List.of(
                                        new Deadline(Deadline.What.REPORT, NOON.plusSeconds(604_800)),
                                        new Deadline(Deadline.What.UNDO, NOON.plusSeconds(86_400))),
                                Optional.of(NOON.plusSeconds(120)),
                                Optional.of(true),
                                List.of(Course.Trait.ON_PAPER, Course.Trait.PERSON_ONLY))))),
                Optional.empty(),
                Optional.of(new Watchword("A".repeat(43), "B".repeat(22), 1, NOON.plusSeconds(60))),
                Optional.of(NOON.minusSeconds(60)),
                List.of(new Person.Untold(NUMBER, NOON.plusSeconds(600))));
    }

    static NoticeGiven notice() {
        return new NoticeGiven("2026-11-22", NOON, NOON.plusSeconds(20));
    }

    static Conversation going(Step step) {
        var draft = new Draft(
                Optional.of(NOON),
                Optional.of(new Heard("はじめのひとこと", Optional.of("hash-0"))),
                List.of(
                        new Answer("kind", "inquiry", Optional.empty()),
                        new Answer("content", TYPED, Optional.of("hash-3")),
                        new Answer("reply-by", "MAIL", Optional.empty())));
        return new Conversation.Going(person(), draft, step, "0123456789", 2, NOON.plusSeconds(1_209_600));
    }

    /// Somebody who said that a number is no My Number.
    static Conversation vouched() {
        var going = (Conversation.Going) going(new Step.Review());
        return new Conversation.Going(
                going.person(),
                going.draft(),
                going.step(),
                going.prompt(),
                going.misses(),
                going.abandonAt(),
                Optional.of(NOON));
    }

    static List<Matter> matters() {
        return List.of(
                new Matter.Request(Kind.INQUIRY, true),
                new Matter.Request(Kind.DISCLOSURE, false),
                new Matter.HumanWanted(),
                new Matter.Unprocessed());
    }

    static Case made(Matter matter) {
        var matched = new Contact(
                Contact.Way.MAIL,
                "hanako@person.example",
                Contact.Source.OPERATOR_RECORD,
                Optional.of("staff-12"),
                Optional.of(NOON.plusSeconds(60)));
        return new Case(
                NUMBER,
                "immari",
                "0".repeat(64),
                matter,
                State.opening(matter),
                Language.JAPANESE,
                NOON,
                NOON.plusSeconds(180),
                List.of(
                        new Answer("content", TYPED, Optional.of("hash-3")),
                        new Answer("note", "追記", Optional.of("hash-4"))),
                Contact.Way.MAIL,
                List.of(
                        Contact.stated(Contact.Way.LINE, ""),
                        matched,
                        Contact.stated(Contact.Way.PHONE, "+819012345678")),
                Optional.of(matched),
                Optional.of(notice()),
                Optional.of(new FeeTold(1_000, false)),
                List.of("number-removed"),
                Optional.of(new Answered(
                        Outcome.GIVEN_IN_PART, Optional.empty(), Optional.of("一部です。"), NOON.plusSeconds(300))),
                List.of(new Happening(
                        Happening.What.HANDED_IN, Happening.PERSON, NOON.plusSeconds(180), State.opening(matter))),
                List.of(new Reply("どの写真のことでしょうか。", NOON.plusSeconds(280))));
    }

    static List<Change> changes() {
        return List.of(
                new Change.AnswerHidden("hash-3"),
                new Change.AnswerShown("hash-3"),
                new Change.AnswerEmptied("hash-3"),
                new Change.ContactWithdrawn(Contact.Way.PHONE),
                new Change.AnswerAdded(new Answer("note", "もう一つ", Optional.of("hash-5"))),
                new Change.Done(new StaffDeed.FeeReceived(), "staff-12", NOON.plusSeconds(400)),
                new Change.WithdrawalAsked(NOON.plusSeconds(500)),
                new Change.WithdrawalUndone(NOON.plusSeconds(600)),
                new Change.Reported(NOON.plusSeconds(700)),
                new Change.HandOverEnded(NOON.plusSeconds(800)),
                new Change.Reached(false, NOON.plusSeconds(900)),
                new Change.Flagged(List.of("urgent", "danger")),
                new Change.Replied(new Reply("どの写真のことでしょうか。", NOON.plusSeconds(950))));
    }

    static List<Parcel> parcels() {
        return List.of(
                new Parcel.Bubble(
                        TYPED, List.of(new Parcel.Tap("これで渡す", "0123456789:send")), Optional.of("0123456789")),
                new Parcel.Bubble(
                        "次の内容で担当者に渡します。",
                        Optional.of(new Parcel.Table(
                                List.of(
                                        new Parcel.Row(
                                                "お名前", "見◯◯", Optional.of(new Parcel.Tap("変更する", "0123456789:c-name"))),
                                        new Parcel.Row("手数料", "1,000円", Optional.empty())),
                                "1. これで渡す")),
                        List.of(new Parcel.Tap(
                                "カレンダーで選ぶ",
                                "0123456789:date",
                                Optional.of(new Parcel.Dates(
                                        LocalDate.of(1985, 1, 1),
                                        LocalDate.of(1900, 1, 1),
                                        LocalDate.of(2026, 11, 24))))),
                        Optional.of("0123456789")),
                new Parcel.Bubble(
                        "ページでお書きください。",
                        List.of(new Parcel.Tap(
                                "ページで書く",
                                "",
                                Optional.empty(),
                                Optional.of("https://desk.example.jp/e/042" + "A".repeat(32)))),
                        Optional.of("0123456789")),
                new Parcel.Bubble("ありがとうございました。", List.of(), Optional.empty()),
                new Parcel.Ended(),
                new Parcel.Ticket(
                        "IM-7K3QM-XW2AB-C.0011223344556677-2",
                        Parcel.Ticket.Event.AMENDED,
                        NOON,
                        "line",
                        made(new Matter.Request(Kind.INQUIRY, true))));
    }

    /// What stands in files under the tests, by the name of its file.
    static Map<String, Written<?>> golden() {
        var all = new TreeMap<String, Written<?>>();
        for (Input input : inputs()) {
            all.put("input-" + kebab(input), stored(input));
        }
        for (StaffDeed deed : deeds()) {
            all.put("input-staff-" + kebab(deed), stored(new Input.Staff(NUMBER, deed, "staff-12")));
        }
        all.put("state-fresh", state(new Conversation.Fresh()));
        all.put("state-resting", state(new Conversation.Resting(person())));
        for (Step step : steps()) {
            if (!step.equals(new Step.LeaveCase(List.of(), Optional.empty()))) {
                all.put("state-going-" + kebab(step), state(going(step)));
            }
        }
        all.put("state-going-vouched", state(vouched()));
        all.put("parcel-bubble", parcel(parcels().getFirst()));
        all.put("parcel-bubble-table", parcel(parcels().get(1)));
        all.put("parcel-bubble-page", parcel(parcels().get(2)));
        all.put("parcel-ended", parcel(new Parcel.Ended()));
        all.put("parcel-ticket", parcel(parcels().getLast()));
        for (Matter matter : matters().subList(1, 4)) {
            all.put("case-" + kebab(matter), kept(made(matter)));
        }
        all.put("case-hidden", kept(changes().getFirst().applyTo(made(matters().getFirst()))));
        all.put(
                "destroyed",
                row(Destroyed.of(made(matters().getFirst()), Cause.RETENTION_ENDED, NOON.plusSeconds(1_000))));
        return all;
    }

    private static Written<StoredInput> stored(Input input) {
        var stored = new StoredInput(
                StoredInput.FORMAT,
                input,
                NOON,
                NOON.minusSeconds(1),
                input instanceof Input.Said ? Optional.of("hash-of-message") : Optional.empty(),
                SEED);
        return new Written<>(stored, StoredJson.write(StoredInput.class, stored), Versions::readInput);
    }

    private static Written<Conversation> state(Conversation conversation) {
        return new Written<>(conversation, Versions.write(conversation), Versions::readState);
    }

    private static Written<Case> kept(Case content) {
        return new Written<>(content, Versions.write(content), Versions::readCase);
    }

    private static Written<Parcel> parcel(Parcel parcel) {
        return new Written<>(parcel, Versions.write(parcel), Versions::readParcel);
    }

    private static Written<Destroyed> row(Destroyed row) {
        return new Written<>(
                row, StoredJson.write(Destroyed.class, row), json -> StoredJson.read(Destroyed.class, json));
    }

    // Named on its own here: the files must not be renamed together with the stored names.
    private static String kebab(Object value) {
        return value.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /// A value, what is stored of it, and how that is read.
    record Written<T>(T value, byte[] json, Function<byte[], T> reading) {
        Object read(byte[] stored) {
            return reading.apply(stored);
        }
    }
}
