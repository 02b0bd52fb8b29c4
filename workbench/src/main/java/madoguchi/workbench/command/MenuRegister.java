package madoguchi.workbench.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import madoguchi.counter.CounterSettings;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.format.TextFiles;
import madoguchi.line.LineSettings;
import madoguchi.line.OperatorMenus;
import madoguchi.line.api.MenuFailure;
import madoguchi.policy.reader.PolicyFolder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Draws each operator's menu from the texts and registers it, in every language. Run after an update, and whenever a
/// text of it was changed; run again, it changes nothing. Needs the bot's settings, and no Redis.
@Command(
        name = "register",
        description = "Draws the menus and registers them at LINE, with the bot's own settings. Changes only what is"
                + " not yet as it should be.",
        mixinStandardHelpOptions = true)
final class MenuRegister implements Callable<Integer> {
    @Option(
            names = "--operator",
            paramLabel = "ID",
            description = "only this operator; may be repeated (default: all that have a LINE channel)")
    private List<String> operators = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @EnableConfigurationProperties({CounterSettings.class, LineSettings.class})
    static class SettingsOnly {}

    @Override
    public Integer call() {
        try (var context = new SpringApplicationBuilder(SettingsOnly.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("logging.threshold.console", "off", "spring.main.banner-mode", "off"))
                .run()) {
            CounterSettings counter = context.getBean(CounterSettings.class);
            return register(new OperatorMenus(
                    context.getBean(LineSettings.class),
                    new PolicyFolder(
                                    counter.policies(),
                                    counter.allowExamples(),
                                    CatalogueFile.read(counter.catalogueFile()))
                            .load(),
                    TextFiles.read(Optional.ofNullable(counter.texts()))));
        }
    }

    private int register(OperatorMenus menus) {
        var chosen = operators.isEmpty() ? List.copyOf(menus.operators()) : operators;
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "no operator has a LINE channel (expected: madoguchi.line.channels.<operator>.*)");
        }
        int failed = 0;
        for (String operator : chosen) {
            failed += register(menus, operator) ? 0 : 1;
        }
        return failed == 0 ? 0 : 1;
    }

    /// One operator's trouble is not another's.
    private boolean register(OperatorMenus menus, String operator) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            List<String> done = menus.register(operator);
            done.forEach(each -> out.printf("%s\t%s%n", operator, each));
            if (done.isEmpty()) {
                out.printf("%s\tas it should be%n", operator);
            }
            return true;
        } catch (MenuFailure e) {
            spec.commandLine().getErr().println(e.getMessage());
            return false;
        }
    }
}
