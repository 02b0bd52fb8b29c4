package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads one policy file. Total: whatever the text is, the answer is a policy or what is wrong with it.
public final class PolicyReader {
    static final String ENDING = ".yaml";

    private static final Pattern OPERATOR = Pattern.compile("[a-z0-9-]{2,32}");

    /// Reads the text of a file.
    ///
    /// @param fileName names the file in problems; without folder and ending it is the operator's id
    public Reading read(String fileName, String yaml) {
        return readWithLines(fileName, yaml).reading();
    }

    /// @param lines the line of each key at the top, for what only shows when several files are seen together
    record WithLines(Reading reading, Map<String, Integer> lines) {}

    WithLines readWithLines(String fileName, String yaml) {
        var problems = new Problems(fileName);
        String operator = operator(fileName, problems);
        var root = YamlDocument.root(yaml, problems);
        if (root.isEmpty()) {
            return new WithLines(new Reading.Wrong(problems.inOrder()), Map.of());
        }
        var section = Section.open("the policy", root.get(), Keys.POLICY, problems);
        var policy = PolicySections.policy(operator, fingerprint(yaml), section);
        var reading = problems.none() ? new Reading.Read(policy) : new Reading.Wrong(problems.inOrder());
        return new WithLines(reading, section.lines());
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
