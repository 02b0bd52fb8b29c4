package madoguchi.workbench.page;

import java.time.Duration;
import java.util.Base64;
import madoguchi.workbench.line.Person;

/// What people send besides words.
final class Things {
    private Things() {}

    static void send(Person person, Request request) {
        byte[] data = Base64.getDecoder().decode(request.text("data"));
        switch (request.text("kind")) {
            case "sticker" -> person.sendsSticker("446", "1988");
            case "sample" ->
                person.sendsPhoto(Samples.named(request.needed("name")).jpeg(), "image/jpeg");
            case "photo" -> person.sendsPhoto(filled(data), mime(request));
            case "voice" -> person.sendsVoice(Samples.voice(), Duration.ofSeconds(3));
            case "file" -> person.sendsFile(request.needed("name"), data, mime(request));
            case "location" -> person.sendsLocation("東京駅", "東京都千代田区丸の内1丁目", 35.681, 139.767);
            default -> throw new IllegalArgumentException("no such kind: " + request.text("kind"));
        }
    }

    private static byte[] filled(byte[] data) {
        if (data.length == 0) {
            throw new IllegalArgumentException("the picture is empty");
        }
        return data;
    }

    private static String mime(Request request) {
        String sent = request.text("mimeType");
        // It becomes a header of the content API, so it must not be able to carry another one.
        return sent.matches("[\\w.+-]+/[\\w.+-]+") ? sent : "application/octet-stream";
    }
}
