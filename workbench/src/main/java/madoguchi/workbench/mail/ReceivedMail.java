package madoguchi.workbench.mail;

import java.time.Instant;
import java.util.List;

/// One mail as the support desk would read it.
///
/// @param id names the mail here, and its file; later mails sort after earlier ones
/// @param received when it came in
/// @param subject decoded; empty if there is none
/// @param from decoded `From`
/// @param to decoded `To`
/// @param date the mail's own `Date` as written; empty if there is none
/// @param messageId with its angle brackets; empty if there is none
/// @param text the plain text body; empty if there is none
/// @param html the HTML body; empty if there is none
/// @param attachments in order
public record ReceivedMail(
        String id,
        Instant received,
        String subject,
        String from,
        String to,
        String date,
        String messageId,
        String text,
        String html,
        List<Attachment> attachments) {}
