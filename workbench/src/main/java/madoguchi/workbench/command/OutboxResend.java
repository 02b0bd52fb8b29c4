package madoguchi.workbench.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import madoguchi.store.Store;
import madoguchi.store.Stranded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts entries back into their lanes, and inputs back into their inboxes; the running processes take them up.
@Command(name = "resend", description = "Sends again, or decides again, what `outbox list` shows.")
final class OutboxResend implements Runnable {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "ID", arity = "1..*", description = "as `outbox list` shows them")
    private List<String> ids = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        installation.use(store -> ids.forEach(id -> resend(store, id)));
    }

    private void resend(Store store, String id) {
        boolean done = wellFormed(id) && store.resend(new Stranded(id, Instant.EPOCH, ""), Instant.now());
        spec.commandLine().getOut().printf("%s\t%s%n", id, done ? "sent again" : "not found");
    }

    private static boolean wellFormed(String id) {
        return id.matches("s[0-9]{3}-[A-Za-z0-9_-]{16}\\|[a-z-]+\\|[A-Za-z0-9~-]+");
    }
}
