package madoguchi.ticket;

import static madoguchi.ticket.TicketSettings.Target.given;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where each operator's tickets go, checked.
public final class TicketTargets {
    /// The lane of ticket mails.
    public static final String MAIL = "ticket-mail";

    /// The lane of ticket webhooks.
    public static final String WEBHOOK = "ticket-webhook";

    private final Map<String, MailTarget> mails = new HashMap<>();
    private final Map<String, WebhookTarget> webhooks = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private TicketTargets() {}

    /// Takes the settings over.
    ///
    /// @throws TicketsUnusable naming every setting that is wrong
    public static TicketTargets of(TicketSettings settings) {
        var targets = new TicketTargets();
        new TreeMap<>(settings.tickets()).forEach(targets::add);
        if (!targets.problems.isEmpty()) {
            throw new TicketsUnusable(targets.problems);
        }
        return targets;
    }

    /// The lanes an operator's tickets go to, each of them with every ticket; empty where there is no target.
    public List<String> lanes(String operator) {
        List<String> lanes = new ArrayList<>();
        mail(operator).ifPresent(_ -> lanes.add(MAIL));
        webhook(operator).ifPresent(_ -> lanes.add(WEBHOOK));
        return List.copyOf(lanes);
    }

    /// Every operator with a target.
    public Set<String> operators() {
        Set<String> all = new TreeSet<>(mails.keySet());
        all.addAll(webhooks.keySet());
        return all;
    }

    /// For the start: an operator served on a channel without any target would gather requests nobody learns
    /// of.
    ///
    /// @throws TicketsUnusable naming every such operator and what to set
    public void requireFor(Collection<String> servedOperators) {
        var missing = new TreeSet<>(servedOperators)
                .stream()
                        .filter(operator -> lanes(operator).isEmpty())
                        .map(operator ->
                                "%s is served, but its tickets go nowhere (expected: the setting %s, or %s with %s)"
                                        .formatted(
                                                operator,
                                                name(operator, "mail-to"),
                                                name(operator, "webhook-url"),
                                                name(operator, "webhook-secret")))
                        .toList();
        if (!missing.isEmpty()) {
            throw new TicketsUnusable(missing);
        }
    }

    Optional<MailTarget> mail(String operator) {
        return Optional.ofNullable(mails.get(operator));
    }

    Optional<WebhookTarget> webhook(String operator) {
        return Optional.ofNullable(webhooks.get(operator));
    }

    Map<String, MailTarget> mails() {
        return Map.copyOf(mails);
    }

    Map<String, WebhookTarget> webhooks() {
        return Map.copyOf(webhooks);
    }

    private void add(String operator, TicketSettings.Target target) {
        var to = address(operator, "mail-to", target.mailTo());
        var from = address(operator, "mail-from", target.mailFrom());
        if (from.isPresent() && given(target.mailTo()).isEmpty()) {
            half(operator, "mail-from", "mail-to");
        }
        to.ifPresent(
                address -> mails.put(operator, new MailTarget(address, from.orElse(address), target.mailContent())));

        var url = url(operator, target.webhookUrl());
        var secret = given(target.webhookSecret());
        if (secret.isPresent() && given(target.webhookUrl()).isEmpty()) {
            half(operator, "webhook-secret", "webhook-url");
        } else if (url.isPresent() && secret.isEmpty()) {
            half(operator, "webhook-url", "webhook-secret");
        } else if (url.isPresent() && secret.isPresent()) {
            webhooks.put(operator, new WebhookTarget(url.get(), secret.get()));
        }
    }

    private void half(String operator, String given, String missing) {
        problems.add("the setting %s is there without %s (expected: both or neither)"
                .formatted(name(operator, given), name(operator, missing)));
    }

    private Optional<String> address(String operator, String key, @Nullable String setting) {
        var written = given(setting);
        if (written.isPresent() && !plain(written.get())) {
            problems.add("the setting %s is no mail address (expected: one plain address such as desk@example.jp)"
                    .formatted(name(operator, key)));
            return Optional.empty();
        }
        return written;
    }

    private static boolean plain(String written) {
        try {
            var address = new InternetAddress(written, true);
            return address.getAddress().equals(written) && written.matches("[\\x21-\\x7E]+@[A-Za-z0-9.-]+");
        } catch (AddressException e) {
            return false;
        }
    }

    private Optional<URI> url(String operator, @Nullable String setting) {
        var written = given(setting);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            var url = new URI(written.get());
            if (url.getHost() != null
                    && url.getUserInfo() == null
                    && String.valueOf(url.getScheme()).matches("https?")) {
                return Optional.of(url);
            }
        } catch (URISyntaxException e) {
            // Told below without the text: an address may hold a token.
        }
        problems.add("the setting %s is no web address (expected: one such as https://support.example.jp/tickets)"
                .formatted(name(operator, "webhook-url")));
        return Optional.empty();
    }

    private static String name(String operator, String key) {
        return TicketSettings.PREFIX + operator + "." + key;
    }
}
