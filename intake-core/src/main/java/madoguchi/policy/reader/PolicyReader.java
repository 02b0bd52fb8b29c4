package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import madoguchi.document.Catalogue;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.law.Floor;
import madoguchi.yaml.Problem;
import madoguchi.yaml.Problems;
import madoguchi.yaml.Section;
import madoguchi.yaml.Written;
import madoguchi.yaml.YamlDocument;

/// Reads one policy file. Total: whatever the text is, the answer is a policy or what is wrong with it.
public final class PolicyReader {
    static final String ENDING = ".yaml";

    private static final Pattern OPERATOR = Pattern.compile("[a-z0-9-]{2,32}");

    private final Catalogue catalogue;

    /// With the catalogue that comes with the product.
    public PolicyReader() {
        this(CatalogueFile.shipped());
    }

    /// With a catalogue of one's own.
    ///
    /// @param catalogue which papers a policy can name
    public PolicyReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Reads the text of a file. What the law's floor does not allow is as wrong as a key that is unknown.
    ///
    /// @param fileName names the file in problems; without folder and ending it is the operator's id
    public Reading read(String fileName, String yaml) {
        return readWithLines(fileName, yaml).reading();
    }

    /// @param written what stands where, for what only shows when several files are seen together
    record WithLines(Reading reading, Written written) {
        static WithLines wrong(List<Problem> problems) {
            return new WithLines(new Reading.Wrong(problems), Written.NOTHING);
        }
    }

    WithLines readWithLines(String fileName, String yaml) {
        var parsed = parse(fileName, yaml);
        return switch (parsed.reading()) {
            case Reading.Wrong _ -> parsed;
            case Reading.Read(var policy) -> {
                var errors = Floor.errors(policy, parsed.written().texts(), catalogue).stream()
                        .map(finding -> Remark.of(finding, parsed.written()).problem(fileName))
                        .sorted(Problem.IN_ORDER)
                        .toList();
                yield errors.isEmpty() ? parsed : WithLines.wrong(errors);
            }
        };
    }

    /// What the file says, whether the law allows it or not.
    WithLines parse(String fileName, String yaml) {
        var problems = new Problems(fileName);
        String operator = operator(fileName, problems);
        var root = YamlDocument.root("policy", yaml, problems);
        if (root.isEmpty()) {
            return WithLines.wrong(problems.inOrder());
        }
        var section = Section.open("the policy", root.get(), PolicyKeys.POLICY, problems);
        var policy = PolicySections.policy(operator, fingerprint(yaml), section, catalogue);
        return problems.none()
                ? new WithLines(new Reading.Read(policy), Written.of(root.get()))
                : WithLines.wrong(problems.inOrder());
    }

    private static String operator(String fileName, Problems problems) {
        String name = fileName.substring(fileName.lastIndexOf('/') + 1);
        String operator = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        if (!OPERATOR.matcher(operator).matches()) {
            problems.at(
                    1,
                    1,
                    "the file's name does not name an operator (expected: 2 to 32 of a-z, 0-9 and -, then %s)"
                            .formatted(ENDING));
        }
        return operator;
    }

    private static String fingerprint(String yaml) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
