package madoguchi.web.form;

import java.util.List;
import java.util.Optional;

/// What stands on a form that the person prints, signs and sends. It is this counter's, not the operator's own, and so
/// is marked as a draft, across the page and in words (P6).
///
/// @param name what the operator calls the form
/// @param addressee who it is for
/// @param number the preparation number
/// @param rows the answers, each under its label
/// @param holds what it has to hold beside the answers, to be written by hand
/// @param seal whether a seal is wanted; whoever has none is sent to staff (P10)
/// @param enclosures what goes into the envelope with it
/// @param sendTo where it goes, in lines; empty where the operator publishes no address
/// @param askWhere who tells where it goes, where no address is published
public record Form(
        String name,
        String addressee,
        String number,
        List<Row> rows,
        List<String> holds,
        boolean seal,
        List<Group> enclosures,
        List<String> sendTo,
        Optional<String> askWhere) {
    public Form {
        rows = List.copyOf(rows);
        holds = List.copyOf(holds);
        enclosures = List.copyOf(enclosures);
        sendTo = List.copyOf(sendTo);
    }

    /// One answer.
    public record Row(String label, String value) {
        @Override
        public String toString() {
            return "Row[" + label + "]";
        }
    }

    /// Things that go into the envelope.
    ///
    /// @param heading what is said of them together; empty where nothing is
    public record Group(String heading, List<Enclosure> things) {
        public Group {
            things = List.copyOf(things);
        }
    }

    /// One thing that goes into the envelope.
    ///
    /// @param notes what is to be covered or left out, and what else one has to know, one line each
    public record Enclosure(String what, List<String> notes) {
        public Enclosure {
            notes = List.copyOf(notes);
        }

        public Enclosure(String what) {
            this(what, List.of());
        }
    }

    @Override
    public String toString() {
        return "Form[" + number + "]";
    }
}
