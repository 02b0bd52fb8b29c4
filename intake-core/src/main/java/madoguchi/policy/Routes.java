package madoguchi.policy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a request has to arrive, by the operator's text. Where the text is silent, it arrives at this counter.
///
/// @param line by LINE, if the text names it: how far that goes
/// @param mail by mail, if the text names it
/// @param post by post, if it can be
/// @param visit in person, if it can be
/// @param clause where the text says so
public record Routes(
        Optional<Line> line, Optional<Mail> mail, Optional<Post> post, Optional<Visit> visit, Clause clause) {
    /// Of a text that names no way that begins on a screen.
    public Routes(Optional<Post> post, Optional<Visit> visit, Clause clause) {
        this(Optional.empty(), Optional.empty(), post, visit, clause);
    }

    /// Where a request that began somewhere has arrived.
    public enum End {
        /// Where it began.
        HERE,
        POST,
        VISIT
    }

    /// By LINE.
    ///
    /// @param ends any of these will do
    public record Line(Set<End> ends) {
        public Line {
            ends = Set.copyOf(ends);
        }
    }

    /// By mail.
    ///
    /// @param address to whom
    /// @param ends any of these will do
    public record Mail(String address, Set<End> ends) {
        public Mail {
            ends = Set.copyOf(ends);
        }
    }

    /// By post.
    ///
    /// @param address where the envelope goes; absent where the text publishes none
    /// @param askWhere what the person is told instead, where there is no published address (P6)
    /// @param form the form that goes into the envelope, if the text asks for one
    /// @param enclose what else goes in, one line each
    public record Post(
            Optional<Localized> address, Optional<Localized> askWhere, Optional<Form> form, List<Localized> enclose) {
        public Post {
            enclose = List.copyOf(enclose);
        }
    }

    /// In person.
    ///
    /// @param where a place and its hours, in words
    /// @param closedWeekly on which days of the week nobody is there; the desk that answers has its own calendar
    public record Visit(Localized where, Set<DayOfWeek> closedWeekly) {
        public Visit {
            closedWeekly = Set.copyOf(closedWeekly);
        }
    }

    /// A form to fill in. The counter makes one, marked as a draft (P6); the operator's own comes by its staff.
    ///
    /// @param name what the operator calls it
    /// @param holds what it has to hold beside the answers, such as a seal; one line each
    /// @param kinds what it is for, by the text; empty where that is everything
    public record Form(Localized name, List<Localized> holds, Set<Kind> kinds) {
        private static final Pattern NAME = Pattern.compile("氏名|お?名前");

        public Form {
            holds = List.copyOf(holds);
            kinds = Set.copyOf(kinds);
        }

        /// Whether the operator calls what is sent for this by the form's name.
        public boolean named(Optional<Kind> kind) {
            return kinds.isEmpty() || kind.filter(kinds::contains).isPresent();
        }

        /// Whether it has to hold the person's name.
        public boolean holdsName() {
            return holds.stream().anyMatch(line -> NAME.matcher(line.ja()).find());
        }
    }

    /// Whether a request that was made at this counter arrives on paper or in person only. It does not where the text
    /// lets it end on LINE; nor, of a text that does not name LINE, where it may end with a mail.
    public boolean onPaper() {
        return line.map(route -> !route.ends().contains(End.HERE))
                .orElseGet(() -> (post.isPresent() || visit.isPresent())
                        && mail.filter(route -> route.ends().contains(End.HERE)).isEmpty());
    }
}
