package madoguchi.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import madoguchi.outbox.Parcel;

/// A ticket as a mail. The same ticket gives the same bytes, down to Date, Message-ID and boundaries, so that a mail
/// sent again after a lost outcome is recognised as the same one.
final class TicketMail extends MimeMessage {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final String messageId;
    private boolean handedOver;

    private TicketMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /// Makes the mail, ready to be sent.
    ///
    /// @param json what to attach, if anything
    static TicketMail of(Session session, MailTarget target, Parcel.Ticket ticket, Letter letter, Optional<byte[]> json)
            throws MessagingException {
        var name = TicketName.of(ticket.id());
        var mail = new TicketMail(session, "<ticket." + name.value() + "@" + target.domain() + ">");
        mail.setFrom(new InternetAddress(target.from()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(target.to()));
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setHeader("Date", DATE.format(ticket.at().atZone(Wording.JAPAN)));
        thread(mail, ticket, target);
        // Neither an answering machine nor an out-of-office note may answer a ticket (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setContent(content(name, ticket, letter, json));
        mail.saveChanges();
        return mail;
    }

    /// All tickets of a case refer to one id that no mail has: a ticket knows its case, not the ticket before it.
    /// Mail programs thread by it all the same.
    private static void thread(TicketMail mail, Parcel.Ticket ticket, MailTarget target) throws MessagingException {
        var number = TicketName.of(ticket.content().number().value());
        String root = "<case." + number.value() + "@" + target.domain() + ">";
        mail.setHeader("References", root);
        switch (ticket.event()) {
            case OPENED -> {
                // The first of its thread answers nothing.
            }
            case AMENDED, UNANSWERED, DESTROYED -> mail.setHeader("In-Reply-To", root);
        }
    }

    private static MimeMultipart content(TicketName name, Parcel.Ticket ticket, Letter letter, Optional<byte[]> json)
            throws MessagingException {
        var alternative = new Parts("alternative", name);
        alternative.addBodyPart(text(letter.text(), "plain"));
        alternative.addBodyPart(text(letter.html(), "html"));
        if (json.isEmpty()) {
            return alternative;
        }
        var both = new MimeBodyPart();
        both.setContent(alternative);
        var attachment = new MimeBodyPart();
        attachment.setDataHandler(new DataHandler(new ByteArrayDataSource(json.get(), "application/json")));
        attachment.setFileName(TicketName.of(ticket.content().number().value()).value() + ".json");
        attachment.setHeader("Content-Transfer-Encoding", "base64");
        var mixed = new Parts("mixed", name);
        mixed.addBodyPart(both);
        mixed.addBodyPart(attachment);
        return mixed;
    }

    /// Always base64: no line of a person's text gets onto the wire as a line, however long it is or whatever it holds.
    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /// Whether a server was given any of the content: from then on, silence may mean that it has the mail.
    boolean handedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        handedOver = true;
        super.writeTo(out, ignored);
    }

    /// Saving would give it a new one each time.
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /// Parts with a boundary of the ticket's own instead of one from the clock.
    private static final class Parts extends MimeMultipart {
        Parts(String subtype, TicketName name) throws MessagingException {
            super(subtype);
            var type = new ContentType(contentType);
            // `=` and `_` together occur in no base64 text (RFC 2045, 6.7).
            type.setParameter(
                    "boundary",
                    "=_" + subtype + "_" + TicketName.hash(name.value()).substring(0, 32));
            contentType = type.toString();
        }
    }
}
