package madoguchi.workbench.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// Takes a mail apart.
final class MailReader {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();

    private MailReader() {}

    static ReceivedMail read(String id, Instant received, byte[] eml) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
            var reader = new MailReader();
            reader.take(mail);
            return new ReceivedMail(
                    id,
                    received,
                    header(mail, "Subject"),
                    header(mail, "From"),
                    header(mail, "To"),
                    header(mail, "Date"),
                    header(mail, "Message-ID"),
                    reader.text.toString(),
                    reader.html.toString(),
                    List.copyOf(reader.attachments));
        } catch (MessagingException | IOException e) {
            // What cannot be taken apart is still worth showing.
            String raw = new String(eml, StandardCharsets.UTF_8);
            return new ReceivedMail(id, received, "(unreadable: " + e + ")", "", "", "", "", raw, "", List.of());
        }
    }

    private static String header(MimeMessage mail, String name) throws MessagingException, IOException {
        String value = mail.getHeader(name, ", ");
        return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
    }

    private void take(Part part) throws MessagingException, IOException {
        String name = part.getFileName();
        if (name != null) {
            byte[] bytes = part.getInputStream().readAllBytes();
            String type = type(part);
            boolean readable = type.startsWith("text/") || type.endsWith("json");
            String content = readable ? new String(bytes, StandardCharsets.UTF_8) : "";
            attachments.add(new Attachment(MimeUtility.decodeText(name), type, bytes.length, content));
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                take(child);
            }
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            text.append(part.getContent());
        }
    }

    private static String type(Part part) throws MessagingException {
        return part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
