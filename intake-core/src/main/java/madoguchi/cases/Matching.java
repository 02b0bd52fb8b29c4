package madoguchi.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/// A contact becomes one that results may go to when staff have found it in the operator's own record, and in no other
/// way (P2).
final class Matching {
    private Matching() {}

    static Case match(Case stored, StaffDeed.Matched matched, String by, Instant at) {
        var contact = new Contact(
                matched.way(), matched.value(), Contact.Source.OPERATOR_RECORD, Optional.of(by), Optional.of(at));
        var contacts = new ArrayList<>(stored.contacts());
        int stated = -1;
        for (int i = 0; i < contacts.size(); i++) {
            if (contacts.get(i).way() == matched.way()
                    && contacts.get(i).value().equals(matched.value())) {
                stated = i;
            }
        }
        if (stated >= 0) {
            contacts.set(stated, contact);
        } else {
            contacts.add(contact);
        }
        return stored.withContacts(stored.replyBy(), contacts, Optional.of(contact));
    }
}
