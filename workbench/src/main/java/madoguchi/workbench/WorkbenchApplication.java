package madoguchi.workbench;

import java.nio.file.Path;
import madoguchi.workbench.command.Commands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Without an argument: everything on one machine. With one: the command-line tools, which are for production too.
@Command(
        name = "workbench",
        description = "Starts everything on one machine, with stand-ins for LINE and mail.",
        mixinStandardHelpOptions = true)
public final class WorkbenchApplication implements Runnable {
    @Option(
            names = "--data",
            description = "where everything is kept (default: ${DEFAULT-VALUE})",
            defaultValue = "data/workbench")
    private Path data = Path.of("data/workbench");

    @Option(
            names = "--policies",
            description = "folder of policy files; each operator there gets an official account and a desk (default:"
                    + " the examples that come with the program)",
            defaultValue = Workbench.SHIPPED)
    private String policies = Workbench.SHIPPED;

    private boolean started;

    public static void main(String[] args) {
        var workbench = new WorkbenchApplication();
        int exit = Commands.in(workbench).execute(args);
        if (!workbench.started) {
            System.exit(exit);
        }
    }

    @Override
    public void run() {
        var workbench = Workbench.start(data, policies);
        Runtime.getRuntime().addShutdownHook(new Thread(workbench::close));
        started = true;
        System.out.println("Madoguchi is at " + workbench.page());
    }
}
