package madoguchi.ticket;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import madoguchi.outbox.Carrier.Outcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/// What is known of a mail after sending it failed. Server texts are left out of the reasons: they quote addresses.
final class SmtpOutcome {
    // Credentials (RFC 4954) are a matter of settings, not of this mail: an operator mends them, the mail still goes.
    private static final Set<Integer> CREDENTIALS = Set.of(530, 534, 535, 538);

    private SmtpOutcome() {}

    /// @param handedOver whether a server was given any of the content
    static Outcome of(MailException failure, boolean handedOver) {
        if (failure instanceof MailAuthenticationException) {
            return new Outcome.NotNow("the mail server refused the credentials");
        }
        if (handedOver
                && failure instanceof MailSendException sending
                && sending.getFailedMessages().isEmpty()) {
            // The server took the mail; only saying goodbye failed.
            return new Outcome.Delivered();
        }
        var reply = reply(failure);
        if (reply.isPresent()) {
            int code = reply.getAsInt();
            return code >= 500 && !CREDENTIALS.contains(code)
                    ? new Outcome.Refused("SMTP " + code)
                    : new Outcome.NotNow("SMTP " + code);
        }
        return handedOver
                ? new Outcome.Unknown("the mail server was lost while it had the mail")
                : new Outcome.NotNow("no mail server answered");
    }

    /// The first reply of the server among everything that was collected on the way: causes, Jakarta Mail's chain of
    /// next exceptions, Spring's exceptions for each message.
    private static OptionalInt reply(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        add(failure, open, seen);
        while (!open.isEmpty()) {
            var next = open.remove();
            int code = code(next);
            if (code >= 400 && code <= 599) {
                return OptionalInt.of(code);
            }
            add(next.getCause(), open, seen);
            if (next instanceof MessagingException messaging) {
                add(messaging.getNextException(), open, seen);
            }
            if (next instanceof MailSendException sending) {
                for (var one : sending.getMessageExceptions()) {
                    add(one, open, seen);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static void add(@Nullable Throwable failure, Deque<Throwable> open, Set<Throwable> seen) {
        if (failure != null && seen.add(failure)) {
            open.add(failure);
        }
    }

    private static int code(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
    }
}
