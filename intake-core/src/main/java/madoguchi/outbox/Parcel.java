package madoguchi.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.Change;

/// What a lane carries, one entry each.
public sealed interface Parcel {
    /// One message to the person, in words and without anything of a particular channel.
    ///
    /// @param table what stands under the text, if it is about several things
    /// @param prompt the name of the question this bubble asks, if it asks one
    /// @param notice what lock screens and lists of talks show instead of the text, where they can; then it comes
    ///     without a sound, too (P1)
    record Bubble(String text, Optional<Table> table, List<Tap> taps, Optional<String> prompt, Optional<String> notice)
            implements Parcel {
        public Bubble {
            taps = List.copyOf(taps);
        }

        public Bubble(String text, Optional<Table> table, List<Tap> taps, Optional<String> prompt) {
            this(text, table, taps, prompt, Optional.empty());
        }

        public Bubble(String text, List<Tap> taps, Optional<String> prompt) {
            this(text, Optional.empty(), taps, prompt);
        }

        /// The same, quietly.
        public Bubble under(String instead) {
            return new Bubble(text, table, taps, prompt, Optional.of(instead));
        }

        @Override
        public String toString() {
            return "Bubble[" + text.length() + " characters]";
        }
    }

    /// Things said about one question, each with what changes it.
    ///
    /// @param below what is said after them
    record Table(List<Row> rows, String below) {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "Table[" + rows.size() + " rows]";
        }
    }

    /// One thing of a table.
    ///
    /// @param value as it may be seen by others (P1)
    record Row(String label, String value, Optional<Tap> change) {
        @Override
        public String toString() {
            return "Row[" + label + "]";
        }
    }

    /// Something to tap under a bubble.
    ///
    /// @param data comes back when tapped; at most 300 characters, nothing personal; empty for a page
    /// @param dates if it opens a calendar, which days it offers
    /// @param page if it opens a page, its address: whoever has it has the page, so it is never shown
    record Tap(String label, String data, Optional<Dates> dates, Optional<String> page) {
        public Tap(String label, String data, Optional<Dates> dates) {
            this(label, data, dates, Optional.empty());
        }

        public Tap(String label, String data) {
            this(label, data, Optional.empty());
        }

        @Override
        public String toString() {
            return "Tap[" + label + "]";
        }
    }

    /// The days of a calendar.
    ///
    /// @param first the day it opens at
    record Dates(LocalDate first, LocalDate earliest, LocalDate latest) {}

    /// Nothing is open any more, and nothing is said of it: the person fell silent. What a channel shows beside the
    /// talk while one goes on can go.
    record Ended() implements Parcel {}

    /// What support is told about a case.
    ///
    /// @param channel the channel the person came by, such as `line`
    /// @param id unique and the same however often it is sent: Message-ID and idempotency key come from it
    record Ticket(String id, Event event, Instant at, String channel, Case content) implements Parcel {
        public enum Event {
            OPENED,
            AMENDED,
            /// Nothing changed, and that is the point: somebody waits for an answer.
            UNANSWERED,
            /// The case is gone; nothing is left of it but what this says.
            DESTROYED;

            /// What staff are told of a change.
            public static Event of(Change change) {
                return switch (change) {
                    case Change.Reported _, Change.HandOverEnded _ -> UNANSWERED;
                    case Change.AnswerHidden _,
                            Change.AnswerShown _,
                            Change.AnswerEmptied _,
                            Change.ContactWithdrawn _,
                            Change.AnswerAdded _,
                            Change.Done _,
                            Change.Flagged _,
                            Change.Replied _,
                            Change.WithdrawalAsked _,
                            Change.WithdrawalUndone _,
                            Change.Reached _ -> AMENDED;
                };
            }
        }

        /// The same ticket about the case as it is now.
        public Ticket of(Case current) {
            return new Ticket(id, event, at, channel, current);
        }

        @Override
        public String toString() {
            return "Ticket[" + id + "]";
        }
    }
}
