package madoguchi.line.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import madoguchi.line.LineSettings;
import madoguchi.line.event.EventReader;
import madoguchi.line.event.Guard;
import madoguchi.line.webhook.WebhookMeters.Request;
import madoguchi.watch.Series;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where LINE calls: `POST /line/<operator>`. Answers 200 when everything in the body is kept, never before.
@RestController
class WebhookController {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);

    private record Channel(Signature signature, EventReader reader) {}

    private final Map<String, Channel> channels = new TreeMap<>();
    private final int bodyLimit;
    private final Envelope envelope;
    private final Reception reception;

    WebhookController(LineSettings settings, Guard guard, Reception reception) {
        settings.channels()
                .forEach((operator, channel) -> channels.put(
                        operator,
                        new Channel(
                                new Signature(channel.secret()),
                                new EventReader(operator, channel, guard, settings.textLimit()))));
        this.bodyLimit = Math.toIntExact(settings.webhook().bodyLimit().toBytes());
        this.envelope = new Envelope(settings.webhook());
        this.reception = reception;
        String served = channels.isEmpty() ? "nobody" : String.join(", ", channels.keySet());
        LOG.atInfo()
                .addKeyValue("madoguchi.event", "served")
                .addKeyValue("madoguchi.destination", "line")
                .addKeyValue("madoguchi.operator", served)
                .log("served on LINE: {}", served);
    }

    @PostMapping("/line/{operator}")
    ResponseEntity<Void> receive(@PathVariable String operator, HttpServletRequest request) {
        long since = System.nanoTime();
        Request result = accept(operator, request);
        // What a caller merely claims is no value for a tag.
        reception.meters().answered(channels.containsKey(operator) ? operator : Series.NOBODY, result, since);
        return ResponseEntity.status(status(result)).build();
    }

    private Request accept(String operator, HttpServletRequest request) {
        @Nullable Channel channel = channels.get(operator);
        if (channel == null) {
            return Request.UNKNOWN_OPERATOR;
        }
        if (request.getContentLengthLong() > bodyLimit) {
            return Request.TOO_LARGE;
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(bodyLimit + 1);
        } catch (IOException e) {
            return Request.CUT;
        }
        if (body.length > bodyLimit) {
            return Request.TOO_LARGE;
        }
        if (!channel.signature().covers(body, request.getHeader(Signature.HEADER))) {
            return Request.UNSIGNED;
        }
        List<JsonNode> events;
        try {
            events = envelope.events(body);
        } catch (Envelope.Malformed e) {
            LOG.atWarn()
                    .addKeyValue("madoguchi.event", "webhook-malformed")
                    .addKeyValue("madoguchi.operator", operator)
                    .log("a signed webhook for {} is malformed: {}", operator, e.getMessage());
            return Request.MALFORMED;
        }
        return reception.takes(operator, channel.reader(), events) ? Request.ACCEPTED : Request.NOT_KEPT;
    }

    private static HttpStatus status(Request result) {
        return switch (result) {
            case ACCEPTED -> HttpStatus.OK;
            case UNKNOWN_OPERATOR -> HttpStatus.NOT_FOUND;
            case UNSIGNED -> HttpStatus.UNAUTHORIZED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case MALFORMED, CUT -> HttpStatus.BAD_REQUEST;
            case NOT_KEPT -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
