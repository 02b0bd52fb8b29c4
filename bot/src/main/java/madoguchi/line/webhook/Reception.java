package madoguchi.line.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import madoguchi.inbox.Inbound;
import madoguchi.inbox.Intake;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.line.LineSettings;
import madoguchi.line.api.GroupNotice;
import madoguchi.line.api.LoadingAnimation;
import madoguchi.line.api.MenuLinks;
import madoguchi.line.event.EventReader;
import madoguchi.line.event.Reading;
import madoguchi.line.webhook.WebhookMeters.Unused;
import madoguchi.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Hands the events of one body to the intake, in their order.
@Component
class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Intake intake;
    private final GroupNotice groupNotice;
    private final LoadingAnimation loading;
    private final MenuLinks menus;
    private final WebhookMeters meters;
    private final Clock clock = Clock.systemUTC();

    Reception(
            Intake intake,
            GroupNotice groupNotice,
            LoadingAnimation loading,
            MenuLinks menus,
            MeterRegistry registry,
            LineSettings settings) {
        this.intake = intake;
        this.loading = loading;
        this.menus = menus;
        this.groupNotice = groupNotice;
        this.meters = new WebhookMeters(registry, settings.channels().keySet());
    }

    WebhookMeters meters() {
        return meters;
    }

    /// Whether every event is taken care of now; only then may the webhook be acknowledged.
    boolean takes(String operator, EventReader reader, List<JsonNode> events) {
        Instant now = clock.instant();
        boolean all = true;
        for (JsonNode event : events) {
            try {
                take(operator, reader.read(event, now));
            } catch (StoreUnavailable e) {
                // The rest would fare no better, and LINE waits. It may send all of it again; what was kept already
                // is known by its id.
                return false;
            } catch (RuntimeException e) {
                // Its message may quote what was sent.
                LOG.atError()
                        .addKeyValue("madoguchi.event", "event-failed")
                        .addKeyValue("madoguchi.operator", operator)
                        .addKeyValue("madoguchi.reason", e.getClass().getName())
                        .log(
                                "an event of {} could not be kept: {}",
                                operator,
                                e.getClass().getName());
                meters.count(operator, Unused.FAILED);
                all = false;
            }
        }
        return all;
    }

    private void accept(Inbound inbound) {
        boolean isAnswered = inbound.replyToken().isPresent();
        if (isAnswered) {
            // Before it is kept: the answer may be on its way before this returns.
            loading.waits(inbound.address());
        }
        Acceptance acceptance = intake.accept(inbound);
        if (isAnswered && acceptance != Acceptance.KEPT) {
            loading.isOver(inbound.address());
        }
        if (acceptance == Acceptance.KEPT) {
            menus.kept(inbound);
        }
    }

    private void take(String operator, Reading reading) {
        switch (reading) {
            case Reading.Arrived(var inbound) -> accept(inbound);
            case Reading.Joined(var token) -> {
                token.ifPresent(t -> groupNotice.say(operator, t));
                meters.count(operator, Unused.JOINED);
            }
            case Reading.PassedOver(var why) -> meters.count(operator, why);
            case Reading.Unreadable(var id) -> {
                LOG.atWarn()
                        .addKeyValue("madoguchi.event", "event-unreadable")
                        .addKeyValue("madoguchi.operator", operator)
                        .log("an event of {} could not be read: {}", operator, id.orElse("without a usable id"));
                meters.count(operator, Unused.UNREADABLE);
            }
        }
    }
}
