package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.document.Catalogue;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.Policy;
import madoguchi.policy.law.Level;
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
    private final LocalDate today;

    /// With the catalogue that comes with the product.
    public PolicyReader() {
        this(CatalogueFile.shipped());
    }

    /// With a catalogue of one's own.
    ///
    /// @param catalogue which papers a policy can name
    public PolicyReader(Catalogue catalogue) {
        this(catalogue, LocalDate.MAX);
    }

    /// On a day, before which an operator must have confirmed its file.
    ///
    /// @param catalogue which papers a policy can name
    /// @param today in Japan; [LocalDate#MAX] where the day is not to matter
    public PolicyReader(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /// Reads the text of a file. What the law's floor does not allow is as wrong as a key that is unknown.
    ///
    /// @param fileName names the file in problems; without folder and ending it is the operator's id
    public Reading read(String fileName, String yaml) {
        return readWithLines(fileName, yaml).reading();
    }

    /// What came of a file, with what only shows beside other files.
    ///
    /// @param policy what could be read, with stand-ins where something is wrong
    /// @param written what stands where
    record WithLines(Optional<Policy> policy, List<Problem> problems, Written written) {
        WithLines {
            problems = List.copyOf(problems);
        }

        /// Of a file of which nothing could be read.
        static WithLines wrong(List<Problem> problems) {
            return new WithLines(Optional.empty(), problems, Written.NOTHING);
        }

        Reading reading() {
            return policy.filter(_ -> problems.isEmpty())
                    .<Reading>map(Reading.Read::new)
                    .orElseGet(() -> new Reading.Wrong(problems));
        }
    }

    WithLines readWithLines(String fileName, String yaml) {
        var parsed = parse(fileName, yaml);
        var forbidden = Judged.findings(parsed, catalogue, today)
                .filter(finding -> finding.level() == Level.ERROR)
                .map(finding -> Remark.of(finding, parsed.written()).problem(fileName));
        return new WithLines(
                parsed.policy(),
                Stream.concat(parsed.problems().stream(), forbidden)
                        .sorted(Problem.IN_ORDER)
                        .toList(),
                parsed.written());
    }

    /// What the file says, whether the law allows it or not.
    WithLines parse(String fileName, String yaml) {
        var problems = new Problems(fileName);
        var root = YamlDocument.root("policy", yaml, problems);
        // An alias, which is refused, may stand for what is around it: such a document is not walked.
        boolean plain = problems.none();
        String operator = operator(fileName, problems);
        if (root.isEmpty()) {
            return WithLines.wrong(problems.inOrder());
        }
        var section = Section.open("the policy", root.get(), PolicyKeys.POLICY, problems);
        var policy = new PolicySections(catalogue, today).policy(operator, fingerprint(yaml), section);
        return new WithLines(Optional.of(policy), problems.inOrder(), plain ? Written.of(root.get()) : Written.NOTHING);
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
