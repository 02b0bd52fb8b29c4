package madoguchi.workbench.line;

import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;

/// What people sent besides text; text cannot be fetched again.
final class ContentEndpoints {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private final Contents contents;
    private final InstantSource clock;

    ContentEndpoints(Contents contents, InstantSource clock) {
        this.contents = contents;
        this.clock = clock;
    }

    ApiAnswer content(Account account, String messageId) {
        Contents.Content content = find(account, messageId);
        if (preparing(content)) {
            return ApiAnswer.json(202, Json.object());
        }
        return ApiAnswer.bytes(content.mimeType(), bytes(messageId));
    }

    ApiAnswer transcoding(Account account, String messageId) {
        Contents.Content content = find(account, messageId);
        if (!Set.of("video", "audio").contains(content.type())) {
            return ApiAnswer.error(400, "Transcoding status doesn't support this type of content");
        }
        return ApiAnswer.json(200, Json.object().put("status", preparing(content) ? "processing" : "succeeded"));
    }

    ApiAnswer preview(Account account, String messageId) {
        Contents.Content content = find(account, messageId);
        return switch (content.type()) {
            case "image" -> ApiAnswer.bytes(content.mimeType(), bytes(messageId));
            case "video" ->
                preparing(content) ? ApiAnswer.json(202, Json.object()) : ApiAnswer.bytes("image/png", DOT.clone());
            default -> ApiAnswer.error(400, "The content can not be previewed");
        };
    }

    private Contents.Content find(Account account, String messageId) {
        Contents.Content content = contents.find(messageId)
                .filter(found -> found.account().equals(account))
                .orElseThrow(() -> new Refusal(ApiAnswer.error(404, "not found")));
        if (content.gone()) {
            throw gone();
        }
        return content;
    }

    private byte[] bytes(String messageId) {
        return contents.bytes(messageId).orElseThrow(ContentEndpoints::gone);
    }

    private boolean preparing(Contents.Content content) {
        return clock.instant().isBefore(content.ready());
    }

    private static Refusal gone() {
        return new Refusal(ApiAnswer.error(410, "The content is gone"));
    }
}
