package madoguchi.workbench.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.law.Level;
import madoguchi.policy.reader.PolicyCheck;
import madoguchi.policy.reader.Remark;
import madoguchi.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One line for each mistake of a policy file, and for each place that somebody at the operator should look at.
@Command(
        name = "check",
        description = "Tells what is wrong with policy files, and what the law asks somebody to look at:"
                + " file:line: level: what, article, what to do. Exit code 1 where there is an error.")
final class PolicyFiles implements Callable<Integer> {
    private static final Map<String, Language> LANGUAGES = Map.of("ja", Language.JAPANESE, "en", Language.ENGLISH);

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "policy files, named <operator>.yaml")
    private List<String> files = List.of();

    @Option(names = "--lang", description = "ja or en (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(names = "--catalogue", description = "a document catalogue of the operator's own")
    private @Nullable Path catalogue;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Language told = LANGUAGES.get(language);
        if (told == null) {
            throw new ParameterException(spec.commandLine(), "--lang: " + language + " (expected: ja or en)");
        }
        var check = new PolicyCheck(
                CatalogueFile.read(Optional.ofNullable(catalogue)), LocalDate.now(ZoneId.of("Asia/Tokyo")));
        boolean errors = false;
        for (String file : files) {
            for (Remark remark : check.of(file)) {
                spec.commandLine().getOut().printf("%s:%d: %s%n", file, remark.line(), remark.in(told));
                errors |= remark.level() == Level.ERROR;
            }
        }
        return errors ? 1 : 0;
    }
}
