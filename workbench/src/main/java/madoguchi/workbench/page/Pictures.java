package madoguchi.workbench.page;

import java.util.Optional;
import madoguchi.workbench.line.LinePlatform;

/// Pictures for the page: photos people sent, menus, samples. Only what its first bytes show to be a JPEG or PNG is
/// ever handed to a browser.
final class Pictures {
    private final LinePlatform line;

    Pictures(LinePlatform line) {
        this.line = line;
    }

    Optional<Answer> photo(String messageId) {
        return line.content(messageId).flatMap(Pictures::picture);
    }

    Optional<Answer> menu(String channelId, String menuId) {
        return line.channels().stream().anyMatch(channel -> channel.id().equals(channelId))
                ? line.richMenuImage(channelId, menuId).flatMap(Pictures::picture)
                : Optional.empty();
    }

    Optional<Answer> sample(String name) {
        return Samples.find(name).map(Samples::jpeg).flatMap(Pictures::picture);
    }

    private static Optional<Answer> picture(byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8) {
            return Optional.of(Answer.of(200, "image/jpeg", bytes));
        }
        boolean png = bytes.length > 3 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
        return png ? Optional.of(Answer.of(200, "image/png", bytes)) : Optional.empty();
    }
}
