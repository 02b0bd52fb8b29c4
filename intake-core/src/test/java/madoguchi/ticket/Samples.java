package madoguchi.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.cases.NoticeGiven;
import madoguchi.cases.State;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Parcel;
import madoguchi.outbox.Parcel.Ticket.Event;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Clause;
import madoguchi.policy.Desk;
import madoguchi.policy.Discretion;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Notice;
import madoguchi.policy.Offered;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import madoguchi.policy.Procedure;
import madoguchi.policy.Standing;
import madoguchi.text.Language;

/// One made-up person and what they may send.
final class Samples {
    static final String OPERATOR = "sample";
    static final String FINGERPRINT = "0123456789abcdef".repeat(4);
    static final String TYPED = "退会後も案内のメールが届きます。\n止めてください。";
    static final String MAIL = "hanako.yamada@person.example";
    static final Address HANAKO = new Address(OPERATOR, "line", "U4af4980629fc0b1e2d3c4b5a69788796");
    static final Instant ARRIVED = Instant.parse("2026-11-22T15:30:05.123Z");
    static final Matter INQUIRY = new Matter.Request(Kind.INQUIRY, true);
    static final Matter COMPLAINT = new Matter.Request(Kind.COMPLAINT, true);

    private Samples() {}

    static Stream<Matter> matters() {
        var matters = new ArrayList<Matter>(List.of(new Matter.HumanWanted(), new Matter.Unprocessed()));
        for (var kind : Kind.values()) {
            matters.add(new Matter.Request(kind, true));
            matters.add(new Matter.Request(kind, false));
        }
        return matters.stream();
    }

    static Parcel.Ticket ticket(Event event, Matter matter, String typed) {
        return ticket("t-7f3a9c", event, content(matter, typed));
    }

    static Parcel.Ticket ticket(String id, Event event, Case content) {
        return new Parcel.Ticket(id, event, ARRIVED.plusSeconds(event == Event.OPENED ? 180 : 7200), "line", content);
    }

    static Case content(Matter matter, String typed) {
        return content(matter, new State(State.Status.OPEN, State.Reason.SUBMITTED), typed);
    }

    static Case content(Matter matter, State state, String typed) {
        return new Case(
                new CaseNumber("SA-7K3QM-XW2AB-C"),
                OPERATOR,
                FINGERPRINT,
                matter,
                state,
                Language.JAPANESE,
                ARRIVED,
                ARRIVED.plusSeconds(180),
                List.of(
                        new Answer("content", typed, Optional.of("b1946ac9")),
                        new Answer("first-message", "", Optional.empty())),
                Contact.Way.MAIL,
                List.of(Contact.stated(Contact.Way.LINE, ""), Contact.stated(Contact.Way.MAIL, MAIL)),
                Optional.empty(),
                Optional.of(new NoticeGiven("2026-11-22", ARRIVED.plusSeconds(2), ARRIVED.plusSeconds(20))),
                Optional.empty(),
                List.of("kind-by-law"));
    }

    /// The same case after the person unsent what they wrote.
    static Case unsent() {
        return content(COMPLAINT, State.opening(COMPLAINT), "").withFlags(List.of("kind-by-law", "message-unsent"));
    }

    /// The same case after staff matched the mail address.
    static Case matched() {
        var matched = new Contact(
                Contact.Way.MAIL,
                MAIL,
                Contact.Source.OPERATOR_RECORD,
                Optional.of("staff-12"),
                Optional.of(ARRIVED.plusSeconds(3600)));
        var before = content(COMPLAINT, new State(State.Status.IN_PROGRESS, State.Reason.SUBMITTED), TYPED);
        return new Case(
                before.number(),
                before.operator(),
                before.policy(),
                before.matter(),
                before.state(),
                before.language(),
                before.received(),
                before.opened(),
                before.answers(),
                before.replyBy(),
                List.of(matched),
                Optional.of(matched),
                before.notice(),
                before.fee(),
                List.of());
    }

    static Policy policy() {
        return policy(Optional.empty(), new Standing.Confirmed("Legal", LocalDate.of(2026, 4, 1)));
    }

    static Policy policy(Optional<Integer> answerDays, Standing standing) {
        var text = new Localized("日本語", "English");
        return new Policy(
                OPERATOR,
                FINGERPRINT,
                standing,
                new Localized("株式会社見本", "Sample KK"),
                "SA",
                Optional.empty(),
                Optional.empty(),
                Map.of(Kind.INQUIRY, new Offered(new Clause(text), Optional.empty())),
                new Notice("2026-11-22", text, text, text, text),
                new Desk(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Discretion.NORMAL,
                answerDays.map(days -> new AnswerBy(days, new Clause(text))),
                Optional.empty(),
                Procedure.UNSTATED);
    }

    /// The same with a fee for a disclosure, whose terms are published.
    static Policy charging() {
        Policy p = policy();
        var fee = new Fee(
                1_000,
                Optional.empty(),
                Optional.of(new Localized("1回", "each time")),
                Optional.of(Fee.WhenNothing.RETURNED),
                Optional.of(new Localized("お知らせします", "we tell you")));
        return new Policy(
                p.operator(),
                p.fingerprint(),
                p.standing(),
                p.entity(),
                p.casePrefix(),
                p.published(),
                p.memberPage(),
                Map.of(Kind.DISCLOSURE, new Offered(new Clause(new Localized("日本語", "English")), Optional.of(fee))),
                p.notice(),
                p.desk(),
                p.discretion(),
                p.answerBy(),
                p.abandonAfter(),
                p.procedure());
    }

    static Policies policies() {
        return new Policies(Map.of(OPERATOR, policy()));
    }

    static Carrier.Load load(Parcel.Ticket ticket) {
        return new Carrier.Load(HANAKO, List.of(ticket), Optional.empty(), "5f0c7b1e-6f5e-4c51-9d0e-0a4a4b0f5a11");
    }

    static TicketTargets mailTo(MailContent content) {
        return targets(
                new TicketSettings.Target("desk@support.example", "madoguchi@sender.example", content, null, null));
    }

    static TicketTargets targets(TicketSettings.Target target) {
        return TicketTargets.of(new TicketSettings(Map.of(OPERATOR, target)));
    }
}
