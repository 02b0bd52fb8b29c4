package madoguchi.workbench.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import madoguchi.cases.Cause;
import madoguchi.cases.Contact;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.WaitingFor;
import madoguchi.cases.WorkingDays;
import madoguchi.conversation.House;
import madoguchi.policy.Refusals;
import madoguchi.text.MailAddress;
import madoguchi.text.PhoneNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The deeds of staff, each a command of its own.
final class CaseDeeds {
    private CaseDeeds() {}

    private static <T> String words(T[] values, Predicate<T> offered, Function<T, String> key) {
        return Arrays.stream(values).filter(offered).map(key).collect(Collectors.joining(", "));
    }

    /// Words for the person.
    @Command(name = "reply", description = "Brings words to the person's LINE; the talk is then a human's.")
    static final class Reply extends CaseDeed {
        @Parameters(paramLabel = "TEXT", description = "what to say; - reads it from standard input")
        private String text = "";

        @Override
        StaffDeed deed() {
            String words = typed(text).strip();
            if (words.isEmpty() || words.length() > House.TEXT_LIMIT) {
                throw wrong("TEXT: " + words.length() + " characters (expected: 1 to " + House.TEXT_LIMIT + ")");
            }
            return new StaffDeed.Reply(words);
        }
    }

    /// The talk goes back.
    @Command(name = "hand-back", description = "Gives the talk back to the counter.")
    static final class HandBack extends CaseDeed {
        @Override
        StaffDeed deed() {
            return new StaffDeed.HandBack();
        }
    }

    /// The fee is there.
    @Command(name = "fee-received", description = "The fee was paid: the operator's clock runs again.")
    static final class FeeReceived extends CaseDeed {
        @Override
        StaffDeed deed() {
            return new StaffDeed.FeeReceived();
        }
    }

    /// The papers are there.
    @Command(name = "envelope-received", description = "The papers arrived: a prepared request is filed with that day.")
    static final class EnvelopeReceived extends CaseDeed {
        @Parameters(
                paramLabel = "DATE",
                arity = "0..1",
                description = "the day in Japan, as 2026-11-24 (default: today)")
        private @Nullable LocalDate day;

        @Override
        StaffDeed deed() {
            LocalDate today = LocalDate.now(WorkingDays.JAPAN);
            LocalDate arrived = day == null ? today : day;
            if (arrived.isAfter(today)) {
                throw wrong("DATE: " + arrived + " (expected: no day to come)");
            }
            return new StaffDeed.EnvelopeReceived(arrived);
        }
    }

    /// A contact is the operator's own.
    @Command(
            name = "matched",
            description = "A contact was found in the operator's own record: results may go there, and nowhere else.")
    static final class Matched extends CaseDeed {
        @Parameters(
                paramLabel = "CONTACT",
                description =
                        "line, a mail address, a phone number, or post: the address in your record, which is not kept here;"
                                + " - reads it from standard input")
        private String given = "";

        @Override
        StaffDeed deed() {
            String contact = typed(given);
            if (contact.strip().equalsIgnoreCase("line")) {
                return new StaffDeed.Matched(Contact.Way.LINE, "");
            }
            if (contact.strip().equalsIgnoreCase("post")) {
                return new StaffDeed.Matched(Contact.Way.POST, "");
            }
            return MailAddress.read(contact)
                    .map(mail -> new StaffDeed.Matched(Contact.Way.MAIL, mail))
                    .or(() -> PhoneNumber.read(contact).map(phone -> new StaffDeed.Matched(Contact.Way.PHONE, phone)))
                    .orElseThrow(() -> wrong("CONTACT: (expected: line, a mail address, a phone number or post)"));
        }
    }

    /// Something is waited for.
    @Command(
            name = "waiting",
            description = "Staff wait for something; for fee, papers and details the operator's clock stands still.")
    static final class Waiting extends CaseDeed {
        @Parameters(paramLabel = "REASON", description = "fee, papers, details, identity or nothing")
        private String reason = "";

        @Override
        StaffDeed deed() {
            return WaitingFor.of(reason)
                    .map(StaffDeed.Waiting::new)
                    .orElseThrow(() -> wrong("REASON: " + reason + " (expected: "
                            + words(WaitingFor.values(), _ -> true, WaitingFor::key) + ")"));
        }
    }

    /// It was answered.
    @Command(
            name = "answered",
            description =
                    "The answer went out: clocks end, and the time of keeping begins. What shows that data is held needs"
                            + " a matched contact first.")
    static final class Answered extends CaseDeed {
        @Parameters(paramLabel = "OUTCOME", description = "given, refused and so on")
        private String outcome = "";

        @Option(
                names = "--ground",
                description = "of a refusal: on which ground of the law for this kind, or of your procedure")
        private @Nullable String ground;

        @Option(
                names = "--reason",
                description =
                        "in words, where the person is owed one; of a correction, what was corrected; - reads it from"
                                + " standard input")
        private @Nullable String reason;

        @Override
        StaffDeed deed() {
            Outcome what = Outcome.of(outcome)
                    .orElseThrow(() -> wrong("OUTCOME: " + outcome + " (expected: "
                            + words(Outcome.values(), _ -> true, Outcome::key) + ")"));
            return new StaffDeed.Answer(
                    what,
                    ground(),
                    Optional.ofNullable(reason)
                            .map(CaseDeed::typed)
                            .map(String::strip)
                            .filter(words -> !words.isEmpty()));
        }

        private Optional<Refusals.Ground> ground() {
            if (ground == null) {
                return Optional.empty();
            }
            var named = Arrays.stream(Refusals.Ground.values())
                    .filter(each -> each.lawful() && each.key().equals(ground))
                    .findFirst();
            if (named.isEmpty()) {
                throw wrong("--ground: " + ground + " (expected: "
                        + words(Refusals.Ground.values(), Refusals.Ground::lawful, Refusals.Ground::key) + ")");
            }
            return named;
        }
    }

    /// Whether a withdrawal is the person's.
    @Command(
            name = "withdrawal",
            description = "The person was asked, by the contact that was matched, whether they take the request back.")
    static final class Withdrawal extends CaseDeed {
        @Parameters(paramLabel = "ANSWER", description = "confirmed: they do; not-meant: the case goes on")
        private String answer = "";

        @Override
        StaffDeed deed() {
            return switch (answer) {
                case "confirmed" -> new StaffDeed.Withdrawal(true);
                case "not-meant" -> new StaffDeed.Withdrawal(false);
                default -> throw wrong("ANSWER: " + answer + " (expected: confirmed or not-meant)");
            };
        }
    }

    /// It is over.
    @Command(name = "closed", description = "Nothing is left to do.")
    static final class Closed extends CaseDeed {
        @Override
        StaffDeed deed() {
            return new StaffDeed.Close();
        }
    }

    /// It is destroyed.
    @Command(
            name = "destroy",
            description = "Destroys what the counter holds of the case, before its time; a row in the register stays.")
    static final class Destroy extends CaseDeed {
        @Option(names = "--reason", required = true, description = "opened-twice, opened-by-mistake or asked-for")
        private String reason = "";

        @Override
        StaffDeed deed() {
            return Cause.of(reason)
                    .filter(Cause::staffs)
                    .map(StaffDeed.Destroy::new)
                    .orElseThrow(() -> wrong("--reason: " + reason + " (expected: "
                            + words(Cause.values(), Cause::staffs, Cause::key) + ")"));
        }
    }
}
