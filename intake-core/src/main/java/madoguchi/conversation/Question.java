package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import madoguchi.cases.Contact;
import madoguchi.policy.Kind;

/// What a form can ask. What is asked, and in which order, follows from the answers given so far.
public enum Question {
    KIND("kind"),
    CONTENT("content"),
    REPLY_BY("reply-by"),
    MAIL("mail"),
    PHONE("phone");

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
        var form = new java.util.ArrayList<Question>();
        form.add(KIND);
        draft.kind().filter(Question::hasContent).ifPresent(_ -> form.add(CONTENT));
        form.add(REPLY_BY);
        draft.replyBy().flatMap(Question::stating).ifPresent(form::add);
        return List.copyOf(form);
    }

    /// Kinds whose form ends here. The others are taken up by staff.
    static boolean hasContent(Kind kind) {
        return switch (kind) {
            case INQUIRY, COMPLAINT -> true;
            case PURPOSE, DISCLOSURE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP -> false;
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
