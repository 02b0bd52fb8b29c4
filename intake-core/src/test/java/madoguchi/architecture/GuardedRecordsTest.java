package madoguchi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a record's own `toString` tells ends up in messages and logs by accident. So a record that holds texts, in a
/// package where people's words pass, says itself what it is, unless it stands here as one whose texts are never a
/// person's. Read from the source: compiled, one kind of method looks like the other.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardedRecordsTest {
    private static final Pattern RECORD =
            Pattern.compile("\\brecord (\\w+)(?:<[^>]*>)?\\(([^{;]*?)\\)\\s*(?:implements [\\w., ]+)?\\{");

    /// Words of ours or of the operator's, hashes, codes and names of things.
    private static final Set<String> NOBODYS = Set.of(
            "CaseNumber.CaseNumber",
            "Objection.Objection",
            "Change.AnswerHidden",
            "Change.AnswerShown",
            "Change.AnswerEmptied",
            "Change.Done",
            "Change.Flagged",
            "NoticeGiven.NoticeGiven",
            "Destroyed.Destroyed",
            "Happening.Happening",
            "Input.Tapped",
            "Input.Pressed",
            "Input.Unsent",
            "Conversation.Going",
            "Link.Signpost",
            "Submitted.Trace",
            "Sheet.Option",
            "Arrival.Arrival",
            "Enclosures.Group",
            "Enclosures.Thing",
            "House.House",
            "Effect.Choice",
            "Step.ReadNotice",
            "Step.Hidden",
            "TicketDocument.Text",
            "TicketDocument.Shown",
            "TicketDocument.Rule",
            "TicketDocument.Source",
            "MailTarget.MailTarget",
            "Stated.Stated",
            "TicketName.TicketName",
            "TicketSettings.TicketSettings",
            "Letter.Sentence",
            "Letter.Heading",
            "Letter.Points",
            "Form.Group",
            "Form.Enclosure",
            "FormView.GroupView",
            "FieldView.OptionView",
            "SheetView.PressView",
            "PreparedView.PreparedView");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/madoguchi/text",
                "src/main/java/madoguchi/conversation",
                "src/main/java/madoguchi/cases",
                "src/main/java/madoguchi/ticket",
                "../web/src/main/java/madoguchi/web"
            })
    void a_record_that_may_hold_somebodys_words_does_not_print_them(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file ->
                                    printing(
                                            read(file),
                                            file.getFileName().toString().replace(".java", ""))
                                            .stream()))
                    .isNotNull()
                    .allMatch(NOBODYS::contains);
        }
    }

    @Test
    void one_that_would_is_found() {
        String outer = "record Said(Instant at, String words) {\n    record Tame(String words) {\n"
                + "        public String toString() { return \"\"; }\n    }\n}";
        assertThat(printing("final class Told { " + outer + " }", "Told")).containsExactly("Told.Said");
    }

    private static List<String> printing(String source, String file) {
        var found = new ArrayList<String>();
        var record = RECORD.matcher(source);
        while (record.find()) {
            boolean texts = record.group(2).contains("String");
            if (texts && !own(source, record.end()).contains("String toString()")) {
                found.add(file + "." + record.group(1));
            }
        }
        return found;
    }

    /// The body that begins there, without what stands in bodies within it.
    private static String own(String source, int from) {
        var own = new StringBuilder();
        int depth = 1;
        for (int i = from; depth > 0 && i < source.length(); i++) {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 1) {
                own.append(c);
            }
        }
        return own.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
