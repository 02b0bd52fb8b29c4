package madoguchi.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.Destroyed;
import madoguchi.format.StoredJson;
import madoguchi.format.Versions;
import madoguchi.outbox.Address;
import madoguchi.outbox.Parcel;
import madoguchi.seal.DataKey;
import madoguchi.store.Commit;
import madoguchi.store.Commit.LaneEntry;
import madoguchi.store.Commit.LaneEntry.Kind;
import madoguchi.store.ConversationId;
import madoguchi.store.Places;
import madoguchi.store.StoredCase;

/// The cases that one turn opens, changes or destroys, and what staff are told of them.
final class SealedCases {
    private final Sealing.Means means;
    private final ConversationId conversation;
    private final Address address;
    private final Instant at;
    private final Outgoing outgoing;
    private final List<StoredCase> kept = new ArrayList<>();
    private final List<Commit.Destruction> destroyed = new ArrayList<>();

    SealedCases(Sealing.Means means, ConversationId conversation, Address address, Instant at, Outgoing outgoing) {
        this.means = means;
        this.conversation = conversation;
        this.address = address;
        this.at = at;
        this.outgoing = outgoing;
    }

    List<StoredCase> kept() {
        return kept;
    }

    List<Commit.Destruction> destroyed() {
        return destroyed;
    }

    /// @param known the cases of the conversation
    void open(Case made, List<CaseNumber> known) {
        Case opened = means.names()
                .flagged(
                        made,
                        conversation,
                        known.stream()
                                .filter(number -> !number.equals(made.number()))
                                .flatMap(number -> found(number).stream())
                                .map(stored -> read(stored, means.safe().open(stored.key()))));
        DataKey caseKey = means.safe().create();
        keep(opened, caseKey);
        tell(opened, caseKey, Parcel.Ticket.Event.OPENED);
    }

    void amend(CaseNumber number, Change change) {
        found(number).ifPresent(stored -> {
            DataKey caseKey = means.safe().open(stored.key());
            Case before = read(stored, caseKey);
            Case after = change.applyTo(before);
            if (!after.equals(before)) {
                means.names().changed(before, after, conversation);
                kept.remove(stored);
                keep(after, caseKey);
                if (change.news()) {
                    tell(after, caseKey, Parcel.Ticket.Event.of(change));
                }
            }
        });
    }

    /// Two changes of one turn build on each other.
    private Optional<StoredCase> found(CaseNumber number) {
        Optional<StoredCase> here = kept.stream()
                .filter(each -> each.number().equals(number.value()))
                .findFirst();
        return here.isPresent() ? here : means.store().caseOf(conversation.tag(), number.value());
    }

    private static Case read(StoredCase stored, DataKey caseKey) {
        return Versions.readCase(caseKey.open(stored.content(), Places.ofCase(stored.number())));
    }

    /// What is gone already is not destroyed twice: its first row stays.
    void destroy(CaseNumber number, Cause cause) {
        found(number).ifPresent(stored -> {
            Case last = read(stored, means.safe().open(stored.key()));
            means.names().gone(last);
            kept.remove(stored);
            var row = Destroyed.of(last, cause, at);
            destroyed.add(new Commit.Destruction(stored.number(), StoredJson.write(Destroyed.class, row)));
            for (String lane : means.ticketLanes().apply(address.operator())) {
                outgoing.add(id -> {
                    var notice = ticket(id, Parcel.Ticket.Event.DESTROYED, last.husk(cause));
                    return new LaneEntry(lane, id, Kind.NOTICE, "", Versions.write(notice));
                });
            }
        });
    }

    private void keep(Case content, DataKey caseKey) {
        String number = content.number().value();
        kept.add(
                new StoredCase(number, caseKey.stored(), caseKey.seal(Versions.write(content), Places.ofCase(number))));
    }

    private void tell(Case content, DataKey caseKey, Parcel.Ticket.Event event) {
        String number = content.number().value();
        for (String lane : means.ticketLanes().apply(address.operator())) {
            outgoing.add(id -> {
                byte[] sealed = caseKey.seal(Versions.write(ticket(id, event, content)), Places.ofTicket(number));
                return new LaneEntry(lane, id, Kind.TICKET, number, sealed);
            });
        }
    }

    private Parcel.Ticket ticket(String id, Parcel.Ticket.Event event, Case content) {
        return new Parcel.Ticket(content.number().value() + "." + id, event, at, address.channel(), content);
    }
}
