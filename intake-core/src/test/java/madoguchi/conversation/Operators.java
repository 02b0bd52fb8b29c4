package madoguchi.conversation;

import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.format.TextFiles;
import madoguchi.policy.Policies;
import madoguchi.policy.reader.PolicyFolder;
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

    public static House house(String operator) {
        return House.of(POLICIES.of(operator).orElseThrow(), TEXTS).at(WEB).knowing(CatalogueFile.shipped());
    }
}
