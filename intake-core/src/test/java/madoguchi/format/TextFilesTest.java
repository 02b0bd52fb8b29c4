package madoguchi.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextFilesTest {
    private static final Texts SHIPPED = TextFiles.read(Optional.empty());

    private static String japanese(Texts texts, TextKey key) {
        return texts.render(Language.JAPANESE, key, "x");
    }

    @Test
    void the_texts_that_come_along_are_complete() {
        for (TextKey key : TextKey.values()) {
            assertThat(japanese(SHIPPED, key)).as(key.key()).isNotBlank();
        }
    }

    @Test
    void a_folder_words_one_text_differently_and_leaves_the_others(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ja.properties"), "done.return=またどうぞ。{0}\n");
        Texts texts = TextFiles.read(Optional.of(folder));
        assertThat(japanese(texts, TextKey.DONE_RETURN)).isEqualTo("またどうぞ。x");
        assertThat(texts.render(Language.ENGLISH, TextKey.DONE_RETURN))
                .isEqualTo(SHIPPED.render(Language.ENGLISH, TextKey.DONE_RETURN));
        for (TextKey key : TextKey.values()) {
            if (key != TextKey.DONE_RETURN) {
                assertThat(japanese(texts, key)).isEqualTo(japanese(SHIPPED, key));
            }
        }
    }

    @Test
    void a_text_that_was_made_empty_is_named_with_its_language(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("en.properties"), "done.return=\n");
        assertThatThrownBy(() -> TextFiles.read(Optional.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ENGLISH done.return")
                .hasMessageNotContaining("JAPANESE");
    }

    @Test
    void an_empty_folder_changes_nothing(@TempDir Path folder) {
        Texts texts = TextFiles.read(Optional.of(folder));
        assertThat(japanese(texts, TextKey.DONE)).isEqualTo(japanese(SHIPPED, TextKey.DONE));
    }
}
