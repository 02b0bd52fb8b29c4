package madoguchi.ticket;

import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/// Takes tickets to an operator's support by mail.
public final class TicketMailCarrier implements Carrier {
    private static final String TIMEOUT_MILLIS = "15000";

    private final JavaMailSender sender;
    private final TicketTargets targets;
    private final Policies policies;

    public TicketMailCarrier(JavaMailSender sender, TicketTargets targets, Policies policies) {
        this.sender = sender;
        this.targets = targets;
        this.policies = policies;
        limitWaiting(sender.createMimeMessage().getSession().getProperties());
    }

    /// Jakarta Mail waits for ever unless it is told otherwise. What is set is kept.
    private static void limitWaiting(Properties settings) {
        for (var protocol : List.of("smtp", "smtps")) {
            for (var phase : List.of("connectiontimeout", "timeout", "writetimeout")) {
                settings.putIfAbsent("mail." + protocol + "." + phase, TIMEOUT_MILLIS);
            }
        }
    }

    @Override
    public String lane() {
        return TicketTargets.MAIL;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Outcome carry(Load load) {
        if (load.parcels().size() != 1 || !(load.parcels().getFirst() instanceof Parcel.Ticket ticket)) {
            return new Outcome.Refused("not one ticket");
        }
        var target = targets.mail(load.to().operator());
        var policy = policies.of(load.to().operator());
        if (target.isEmpty() || policy.isEmpty()) {
            // It may have been configured when the ticket was made, and may be again.
            return new Outcome.NotNow("the operator has no ticket mail or no policy now");
        }
        return send(load.to(), ticket, target.get(), policy.get());
    }

    private Outcome send(Address from, Parcel.Ticket ticket, MailTarget target, Policy policy) {
        TicketMail mail;
        try {
            mail = mail(from, ticket, target, policy);
        } catch (MessagingException | RuntimeException e) {
            return new Outcome.Refused(
                    "the mail could not be written: " + e.getClass().getSimpleName());
        }
        try {
            sender.send(mail);
            return new Outcome.Delivered();
        } catch (MailException e) {
            return SmtpOutcome.of(e, mail.handedOver());
        } catch (RuntimeException e) {
            return mail.handedOver()
                    ? new Outcome.Unknown(e.getClass().getSimpleName())
                    : new Outcome.NotNow(e.getClass().getSimpleName());
        }
    }

    private TicketMail mail(Address from, Parcel.Ticket ticket, MailTarget target, Policy policy)
            throws MessagingException {
        Optional<byte[]> json = switch (target.content()) {
            case FULL -> Optional.of(TicketJson.write(from, ticket, policy));
            case REFERENCE -> Optional.empty();
        };
        var letter = LetterWriter.write(target.content(), from, ticket, policy);
        return TicketMail.of(sender.createMimeMessage().getSession(), target, ticket, letter, json);
    }
}
