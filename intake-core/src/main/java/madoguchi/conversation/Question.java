package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import madoguchi.cases.Contact;

/// What can be asked. What is asked of whom, and in which order, is in [Form].
public enum Question {
    KIND("kind"),
    CONTENT("content"),
    /// Whose information it is about, and who asks (P11).
    ASKER("asker"),
    /// How somebody who never was a member has to do with the operator.
    RELATION("relation"),
    /// Where a photo or name is used without leave.
    WHERE("where"),
    AGENT_NAME("agent-name"),
    /// Parent, guardian, or in words.
    AGENT_RELATION("agent-relation"),
    /// Where an operator's papers hold them: a letter of attorney names both.
    AGENT_ADDRESS("agent-address"),
    AGENT_BIRTH_DATE("agent-birth-date"),
    NAME("name"),
    FURIGANA("furigana"),
    NICKNAME("nickname"),
    ADDRESS("address"),
    BIRTH_DATE("birth-date"),
    REPLY_BY("reply-by"),
    MAIL("mail"),
    PHONE("phone"),
    MEMBER_ID("member-id"),
    /// Former members change surname, address, mail (P19).
    REGISTERED_THEN("registered-then"),
    /// Which information: the person may be asked, and "all" is an answer (APPI Article 37(2)).
    SCOPE("scope"),
    /// Which records of provision to third parties: of when, or to whom.
    RECORDS("records"),
    /// What is wrong; asked for each item of a correction, like the three after it (see [Items]).
    ITEM_WHAT("item-what"),
    ITEM_WRONG("item-wrong"),
    ITEM_RIGHT("item-right"),
    /// Something that shows it, if there is anything; never demanded (P10).
    ITEM_EVIDENCE("item-evidence"),
    ITEM_MORE("item-more"),
    /// To stop the use, or to erase.
    STOP_OR_ERASE("stop-or-erase"),
    /// To whom the data go.
    RECIPIENT("recipient"),
    /// Why the use has to stop. Never asked for a disclosure: the Act has no such condition.
    REASON("reason"),
    /// How to get what was asked for: the person chooses (APPI Article 33(2)).
    METHOD("method"),
    /// Wishes of somebody who has others look over a shoulder: may staff phone, which envelope, who may take it in
    /// (P1).
    CALLS("calls"),
    ENVELOPE("envelope"),
    DELIVERY("delivery");

    /// What is asked where discretion is high, on a page of its own, before anything about the person.
    static final List<Question> WISHES = List.of(CALLS, ENVELOPE, DELIVERY);

    private final String key;

    Question(String key) {
        this.key = key;
    }

    /// The word in states and tickets; never changes once released.
    public String key() {
        return key;
    }

    /// Whether the form goes on without an answer. Who cannot or will not say is asked by staff, if need be (P12); what
    /// a paper has to hold stays blank there, to be written by hand.
    boolean optional() {
        return switch (this) {
            case NAME,
                    NICKNAME,
                    AGENT_ADDRESS,
                    AGENT_BIRTH_DATE,
                    FURIGANA,
                    ADDRESS,
                    BIRTH_DATE,
                    MEMBER_ID,
                    REGISTERED_THEN,
                    ITEM_EVIDENCE,
                    RECIPIENT,
                    RELATION,
                    CALLS,
                    ENVELOPE,
                    DELIVERY -> true;
            case KIND,
                    CONTENT,
                    ASKER,
                    WHERE,
                    AGENT_NAME,
                    AGENT_RELATION,
                    REPLY_BY,
                    MAIL,
                    PHONE,
                    SCOPE,
                    RECORDS,
                    ITEM_WHAT,
                    ITEM_WRONG,
                    ITEM_RIGHT,
                    ITEM_MORE,
                    STOP_OR_ERASE,
                    REASON,
                    METHOD -> false;
        };
    }

    /// Whether the answer is in the person's own words, which may mention a date, an address or a number and still are
    /// one answer.
    boolean ownWords() {
        return switch (this) {
            case CONTENT,
                    RELATION,
                    WHERE,
                    // What is the agent's own: what else stands beside it is not about the person.
                    AGENT_NAME,
                    AGENT_RELATION,
                    AGENT_ADDRESS,
                    AGENT_BIRTH_DATE,
                    NICKNAME,
                    REGISTERED_THEN,
                    SCOPE,
                    RECORDS,
                    ITEM_WHAT,
                    ITEM_WRONG,
                    ITEM_RIGHT,
                    ITEM_EVIDENCE,
                    RECIPIENT,
                    REASON,
                    METHOD -> true;
            case KIND,
                    ASKER,
                    NAME,
                    FURIGANA,
                    ADDRESS,
                    BIRTH_DATE,
                    REPLY_BY,
                    MAIL,
                    PHONE,
                    MEMBER_ID,
                    ITEM_MORE,
                    STOP_OR_ERASE,
                    CALLS,
                    ENVELOPE,
                    DELIVERY -> false;
        };
    }

    /// Whether its answer says which kind of request it is or how to reach the person: so much is handed on of a
    /// request whose form was not finished (P5), and has a place of its own in a case.
    boolean inEveryCase() {
        return this == KIND || this == REPLY_BY || this == MAIL || this == PHONE;
    }

    /// The question for the address or number of a way to answer.
    static Optional<Question> stating(Contact.Way way) {
        return switch (way) {
            case LINE, POST -> Optional.empty();
            case MAIL -> Optional.of(MAIL);
            case PHONE -> Optional.of(PHONE);
        };
    }
}
