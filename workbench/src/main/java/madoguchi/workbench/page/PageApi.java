package madoguchi.workbench.page;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import madoguchi.workbench.line.Bubble;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.Person;
import madoguchi.workbench.line.Tap;
import madoguchi.workbench.mail.ReceivedMail;
import madoguchi.workbench.mail.SupportMail;
import tools.jackson.databind.JsonNode;

/// What can be done from the page. A wrong request throws `IllegalArgumentException` or `IllegalStateException`, whose
/// message is shown to whoever sits before the page.
final class PageApi {
    private static final List<String> NAMES = List.of("太郎", "花子", "Ken", "さくら", "Maria", "次郎", "美咲", "Alex", "健", "陽子");

    private final LinePlatform line;
    private final SupportMail mail;

    PageApi(LinePlatform line, SupportMail mail) {
        this.line = line;
        this.mail = mail;
    }

    void act(String deed, JsonNode body) {
        switch (deed) {
            case "people" -> addPerson(text(body, "channel"), text(body, "name").strip());
            case "say" -> person(body).says(needed(body, "text"));
            case "send" -> send(person(body), body);
            case "tap" -> tap(person(body), body);
            case "unsend" -> person(body).unsends(text(body, "id"));
            case "block" -> person(body).blocks();
            case "follow" -> person(body).follows();
            case "pc" -> person(body).usesPc(body.path("on").asBoolean(false));
            case "language" -> person(body).speaks(needed(body, "language"));
            case "fault" ->
                line.faults()
                        .set(
                                Fault.valueOf(text(body, "fault")),
                                body.path("chance").asDouble(0));
            case "mail" -> {
                mail.on(body.path("on").asBoolean(true));
                mail.failing(body.path("failing").asBoolean(false));
            }
            default -> throw new IllegalArgumentException("no such deed: " + deed);
        }
    }

    Optional<String> html(String mailId) {
        return mail.mails().stream()
                .filter(one -> one.id().equals(mailId))
                .map(ReceivedMail::html)
                .findFirst();
    }

    /// A photo a person sent; only what its first bytes show to be a JPEG or PNG.
    Optional<Answer> photo(String messageId) {
        return line.content(messageId).flatMap(bytes -> {
            if (bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8) {
                return Optional.of(Answer.of(200, "image/jpeg", bytes));
            }
            boolean png = bytes.length > 3 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
            return png ? Optional.of(Answer.of(200, "image/png", bytes)) : Optional.empty();
        });
    }

    private void addPerson(String channel, String name) {
        String channelId = channel.isEmpty() ? line.channels().getFirst().id() : channel;
        List<String> taken = line.people().stream()
                .filter(person -> person.channel().id().equals(channelId))
                .map(Person::name)
                .toList();
        String chosen = name.isEmpty()
                ? NAMES.stream()
                        .filter(candidate -> !taken.contains(candidate))
                        .findFirst()
                        .orElse("Person " + (taken.size() + 1))
                : name;
        // Adding an account as a friend is what brings somebody into a chat.
        if (!taken.contains(chosen)) {
            line.person(channelId, chosen).follows();
        }
    }

    private static void send(Person person, JsonNode body) {
        byte[] data = Base64.getDecoder().decode(text(body, "data"));
        switch (text(body, "kind")) {
            case "sticker" -> person.sendsSticker("446", "1988");
            case "photo" ->
                person.sendsPhoto(
                        data.length == 0 ? Samples.photo() : data, data.length == 0 ? "image/jpeg" : mime(body));
            case "voice" -> person.sendsVoice(Samples.voice(), Duration.ofSeconds(3));
            case "file" -> person.sendsFile(needed(body, "name"), data, mime(body));
            case "location" -> person.sendsLocation("Tokyo Station", "東京都千代田区丸の内1丁目", 35.681, 139.767);
            default -> throw new IllegalArgumentException("no such kind: " + text(body, "kind"));
        }
    }

    private static void tap(Person person, JsonNode body) {
        long sequence = body.path("sequence").asLong(0);
        Bubble bubble = person.screen().stream()
                .filter(one -> one.sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such message"));
        List<Tap> taps = body.path("quick").asBoolean(false) ? bubble.quickReplies() : bubble.buttons();
        int index = body.path("index").asInt(-1);
        if (index < 0 || index >= taps.size()) {
            throw new IllegalArgumentException("nothing to tap there any more");
        }
        String value = text(body, "value");
        if (value.isEmpty()) {
            person.taps(taps.get(index));
        } else {
            person.picks(taps.get(index), value);
        }
    }

    private Person person(JsonNode body) {
        String userId = text(body, "person");
        return line.people().stream()
                .filter(person -> person.userId().equals(userId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such person"));
    }

    private static String mime(JsonNode body) {
        String sent = text(body, "mimeType");
        // It becomes a header of the content API, so it must not be able to carry another one.
        return sent.matches("[\\w.+-]+/[\\w.+-]+") ? sent : "application/octet-stream";
    }

    private static String needed(JsonNode body, String field) {
        String text = text(body, field);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return text;
    }

    private static String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.asString() : "";
    }
}
