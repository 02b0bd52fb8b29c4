package madoguchi.ticket;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings `madoguchi.tickets.<operator>.*`: where each operator's tickets go.
@ConfigurationProperties("madoguchi")
public record TicketSettings(Map<String, Target> tickets) {
    static final String PREFIX = "madoguchi.tickets.";

    public TicketSettings(@Nullable Map<String, Target> tickets) {
        this.tickets = tickets == null ? Map.of() : Map.copyOf(tickets);
    }

    /// One operator's.
    ///
    /// @param mailTo where ticket mails go, if anywhere
    /// @param mailFrom whom they come from; by default the same address
    /// @param webhookUrl where tickets are posted to, if anywhere; goes with a secret
    public record Target(
            @Nullable String mailTo,
            @Nullable String mailFrom,
            @DefaultValue("reference") MailContent mailContent,
            @Nullable String webhookUrl,
            @Nullable String webhookSecret) {

        static Optional<String> given(@Nullable String setting) {
            return Optional.ofNullable(setting).map(String::strip).filter(text -> !text.isEmpty());
        }

        @Override
        public String toString() {
            return "Target[mail: " + (given(mailTo).isPresent() ? mailContent : "no") + ", webhook: "
                    + (given(webhookUrl).isPresent() ? "yes" : "no") + "]";
        }
    }
}
