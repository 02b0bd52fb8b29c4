package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Contact;
import madoguchi.policy.Kind;
import madoguchi.text.PersonName;

/// What a form can ask. What is asked, and in which order, follows from the answers given so far.
public enum Question {
    KIND("kind"),
    CONTENT("content"),
    NAME("name"),
    FURIGANA("furigana"),
    ADDRESS("address"),
    BIRTH_DATE("birth-date"),
    REPLY_BY("reply-by"),
    MAIL("mail"),
    PHONE("phone"),
    MEMBER_ID("member-id"),
    /// Former members change surname, address, mail (P19).
    REGISTERED_THEN("registered-then"),
    /// Which information to see: the person may be asked, and "all" is an answer (APPI Article 37(2)).
    SCOPE("scope"),
    /// How to see it: the person chooses (APPI Article 33(2)).
    METHOD("method");

    private final String key;

    Question(String key) {
        this.key = key;
    }

    /// The word in states and tickets; never changes once released.
    public String key() {
        return key;
    }

    /// The questions of the form that these answers make up, in the order they are asked.
    static List<Question> form(Draft draft) {
        var form = new ArrayList<Question>();
        form.add(KIND);
        draft.kind().ifPresent(kind -> {
            switch (kind) {
                case INQUIRY, COMPLAINT -> {
                    form.add(CONTENT);
                    reply(draft, form);
                }
                case DISCLOSURE -> {
                    who(draft, form);
                    form.addAll(List.of(SCOPE, METHOD));
                }
                case PURPOSE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP -> reply(draft, form);
            }
        });
        if (draft.kind().isEmpty()) {
            reply(draft, form);
        }
        return List.copyOf(form);
    }

    /// What the operator needs to find the person in its own records.
    private static void who(Draft draft, List<Question> form) {
        form.add(NAME);
        if (draft.value(NAME).filter(PersonName::needsFurigana).isPresent()) {
            form.add(FURIGANA);
        }
        form.addAll(List.of(ADDRESS, BIRTH_DATE));
        reply(draft, form);
        form.addAll(List.of(MEMBER_ID, REGISTERED_THEN));
    }

    private static void reply(Draft draft, List<Question> form) {
        form.add(REPLY_BY);
        draft.replyBy().flatMap(Question::stating).ifPresent(form::add);
    }

    /// Whether the counter has all the questions of this kind. The others are taken up by staff.
    static boolean complete(Kind kind) {
        return switch (kind) {
            case INQUIRY, COMPLAINT, DISCLOSURE -> true;
            case PURPOSE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP -> false;
        };
    }

    /// Whether the form goes on without an answer. Who cannot or will not say is asked by staff, if need be (P12).
    boolean optional() {
        return switch (this) {
            case FURIGANA, ADDRESS, BIRTH_DATE, MEMBER_ID, REGISTERED_THEN -> true;
            case KIND, CONTENT, NAME, REPLY_BY, MAIL, PHONE, SCOPE, METHOD -> false;
        };
    }

    /// Whether its answer says which kind of request it is or how to reach the person: so much is handed on of a
    /// request whose form was not finished (P5), and has a place of its own in a case.
    boolean inEveryCase() {
        return switch (this) {
            case KIND, REPLY_BY, MAIL, PHONE -> true;
            case CONTENT, NAME, FURIGANA, ADDRESS, BIRTH_DATE, MEMBER_ID, REGISTERED_THEN, SCOPE, METHOD -> false;
        };
    }

    /// The question for the address or number of a way to answer.
    static Optional<Question> stating(Contact.Way way) {
        return switch (way) {
            case LINE -> Optional.empty();
            case MAIL -> Optional.of(MAIL);
            case PHONE -> Optional.of(PHONE);
        };
    }
}
