package madoguchi.workbench.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes and signs webhooks in the shape of LINE's (Messaging API reference, Webhook event objects). For
/// one thread.
final class Webhooks {
    /// A body with its signature, and the token that answers it.
    record Webhook(byte[] body, String signature, String replyToken) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BOT = "U00000000000000000000000000000001";
    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private final Mac mac;
    private long messages = System.currentTimeMillis() * 100_000;

    Webhooks(String channelSecret) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(channelSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    Webhook of(Person person, Move move) {
        String token = hex(16);
        var out = new ByteArrayOutputStream(512);
        long now = System.currentTimeMillis();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject().writeStringProperty("destination", BOT);
            json.writeArrayPropertyStart("events").writeStartObject();
            content(json, move);
            json.writeStringProperty("mode", "active")
                    .writeNumberProperty("timestamp", now)
                    .writeStringProperty("webhookEventId", ulid(now))
                    .writeStringProperty("replyToken", token);
            json.writeObjectPropertyStart("source")
                    .writeStringProperty("type", "user")
                    .writeStringProperty("userId", person.userId())
                    .writeEndObject();
            json.writeObjectPropertyStart("deliveryContext")
                    .writeBooleanProperty("isRedelivery", false)
                    .writeEndObject();
            json.writeEndObject().writeEndArray().writeEndObject();
        }
        byte[] body = out.toByteArray();
        return new Webhook(body, Base64.getEncoder().encodeToString(mac.doFinal(body)), token);
    }

    private void content(JsonGenerator json, Move move) {
        switch (move) {
            case Move.Follow _ ->
                json.writeStringProperty("type", "follow")
                        .writeObjectPropertyStart("follow")
                        .writeBooleanProperty("isUnblocked", false)
                        .writeEndObject();
            case Move.Tap tap ->
                json.writeStringProperty("type", "postback")
                        .writeObjectPropertyStart("postback")
                        .writeStringProperty("data", tap.data())
                        .writeEndObject();
            case Move.Type type ->
                json.writeStringProperty("type", "message")
                        .writeObjectPropertyStart("message")
                        .writeStringProperty("type", "text")
                        .writeStringProperty("id", Long.toString(++messages))
                        .writeStringProperty("quoteToken", hex(32))
                        .writeStringProperty("markAsReadToken", hex(32))
                        .writeStringProperty("text", type.text())
                        .writeEndObject();
        }
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /// 48 bits of time and 80 of chance, as LINE names its events.
    private static String ulid(long now) {
        char[] text = new char[26];
        for (int i = 0; i < 10; i++) {
            text[i] = CROCKFORD[(int) (now >>> (45 - 5 * i)) & 31];
        }
        for (int i = 10; i < 26; i++) {
            text[i] = CROCKFORD[ThreadLocalRandom.current().nextInt(32)];
        }
        return new String(text);
    }
}
