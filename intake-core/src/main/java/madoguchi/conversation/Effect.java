package madoguchi.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.text.TextKey;

/// What follows from a decision, as data. Nothing is sent while deciding.
public sealed interface Effect {
    /// One bubble of text.
    record Say(TextKey text, List<String> arguments) implements Effect {
        public Say {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return "Say[" + text + "]";
        }
    }

    /// One bubble of text with a button to a page, where nothing is asked.
    ///
    /// @param page opens the page (see [Choice#link])
    record Offer(TextKey text, List<String> arguments, Choice page) implements Effect {
        public Offer {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return "Offer[" + text + "]";
        }
    }

    /// The last bubble of a turn: a question with what can be tapped.
    ///
    /// @param name names this asking of the question; answers by tap carry it, so old buttons are known
    /// @param rows what the question is about, if it has parts
    record Ask(String name, TextKey text, List<String> arguments, List<Row> rows, List<Choice> choices)
            implements Effect {
        public Ask {
            arguments = List.copyOf(arguments);
            rows = List.copyOf(rows);
            choices = List.copyOf(choices);
        }

        /// The same with one more thing to tap, before the others.
        Ask with(Choice first) {
            var all = new ArrayList<Choice>();
            all.add(first);
            all.addAll(choices);
            return new Ask(name, text, arguments, rows, all.subList(0, Math.min(all.size(), Screen.MOST_CHOICES)));
        }

        @Override
        public String toString() {
            return "Ask[" + text + "]";
        }
    }

    /// Something to tap.
    ///
    /// @param data comes back as [Input.Tapped]; opaque, at most 300 characters, nothing personal; empty for a link
    /// @param dates if it opens a calendar, which days can be picked; the day comes back as `data|date=2026-01-31`
    /// @param link if it opens a page, which one: nothing comes back, and it cannot be typed instead
    record Choice(TextKey label, String data, Optional<Dates> dates, Optional<Link> link) {
        Choice(TextKey label, String data, Optional<Dates> dates) {
            this(label, data, dates, Optional.empty());
        }

        Choice(TextKey label, String data) {
            this(label, data, Optional.empty());
        }

        /// Opens a page.
        static Choice to(TextKey label, Link link) {
            return new Choice(label, "", Optional.empty(), Optional.of(link));
        }
    }

    /// The days of a calendar.
    ///
    /// @param first the day it opens at
    record Dates(LocalDate first, LocalDate earliest, LocalDate latest) {}

    /// One answer in a summary.
    ///
    /// @param value as a bystander may see it (P1)
    /// @param change what changes it, if it can be changed
    record Row(TextKey label, String value, Optional<Choice> change) {
        @Override
        public String toString() {
            return "Row[" + label + "]";
        }
    }

    /// A case was made: keep it, and let support have its ticket.
    record OpenCase(Case opened) implements Effect {}

    /// A case changed after it was opened: apply the change to the stored case, and tell every target that got the
    /// ticket.
    record AmendCase(CaseNumber number, Change change) implements Effect {
        @Override
        public String toString() {
            return "AmendCase[" + number.value() + ", " + change.getClass().getSimpleName() + "]";
        }
    }

    /// Destroy a case: its key, then what it sealed. A row in the register of destruction says that there was one, and
    /// every target that got its ticket is told (P9).
    record DestroyCase(CaseNumber number, Cause cause) implements Effect {
        @Override
        public String toString() {
            return "DestroyCase[" + number.value() + ", " + cause + "]";
        }
    }

    /// Come back at this time. Replaces the same timer.
    record RemindAt(Timer timer, Instant at) implements Effect {}

    /// The timer is no longer needed.
    record Forget(Timer timer) implements Effect {}

    /// Destroy what this counter holds of the conversation: the key, then the values. Erasing is the last entry of the
    /// lane, so that the goodbye goes first.
    record Erase() implements Effect {}
}
