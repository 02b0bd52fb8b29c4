package madoguchi.policy.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.document.Catalogue;
import madoguchi.yaml.Problem;
import madoguchi.yaml.YamlDocument;

/// Everything there is to say about one policy file, for whoever writes it.
///
/// @param catalogue which papers a policy can name
/// @param today in Japan; papers run out
public record PolicyCheck(Catalogue catalogue, LocalDate today) {

    /// Beyond this no file is a policy, and none is read into memory.
    private static final int MOST_BYTES = 4 * YamlDocument.MOST_CHARACTERS;

    /// Reads and checks a file.
    ///
    /// @param file as it is called in messages
    public List<Remark> of(String file) {
        try (var in = Files.newInputStream(Path.of(file))) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            return content.length > MOST_BYTES
                    ? wrong(
                            file,
                            "the file is too large (expected: at most %d characters)"
                                    .formatted(YamlDocument.MOST_CHARACTERS))
                    : of(new PolicyFile(file, content));
        } catch (IOException | InvalidPathException e) {
            return wrong(file, "the file cannot be read (expected: one that is there and may be read)");
        }
    }

    private static List<Remark> wrong(String file, String message) {
        return List.of(new Remark.Formal(new Problem(file, 1, 1, message)));
    }

    List<Remark> of(PolicyFile file) {
        var parsed = file.parse(new PolicyReader(catalogue, today));
        return Stream.concat(
                        parsed.problems().stream().map(problem -> (Remark) new Remark.Formal(problem)),
                        Judged.findings(parsed, catalogue, today)
                                .map(finding -> (Remark) Remark.of(finding, parsed.written())))
                .sorted(Remark.IN_ORDER)
                .toList();
    }
}
