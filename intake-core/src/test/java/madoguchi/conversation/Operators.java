package madoguchi.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.format.TextFiles;
import madoguchi.policy.Policies;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.policy.reader.PolicyReader;
import madoguchi.policy.reader.Reading;
import madoguchi.text.Texts;

/// The operators whose policies are shipped, read as they are run.
public final class Operators {
    private static final Policies POLICIES = new PolicyFolder("classpath:/policies/", true).load();
    private static final Texts TEXTS = TextFiles.read(Optional.empty());
    static final String WEB = "https://counter.example";

    private Operators() {}

    public static Stream<String> all() {
        return POLICIES.byOperator().keySet().stream().sorted();
    }

    /// A house whose policy is the shipped one with one part replaced; the part must be there once.
    static House with(String operator, String part, String instead) {
        String shipped = shipped(operator);
        assertThat(shipped.split(Pattern.quote(part), -1)).as(part).hasSize(2);
        return switch (new PolicyReader().read(operator + ".yaml", shipped.replace(part, instead))) {
            case Reading.Read(var policy) -> House.of(policy, TEXTS).at(WEB).knowing(CatalogueFile.shipped());
            case Reading.Wrong(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static String shipped(String operator) {
        String name = "/policies/" + operator + ".yaml";
        try (var in = Objects.requireNonNull(Operators.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static House house(String operator) {
        return House.of(POLICIES.of(operator).orElseThrow(), TEXTS).at(WEB).knowing(CatalogueFile.shipped());
    }
}
