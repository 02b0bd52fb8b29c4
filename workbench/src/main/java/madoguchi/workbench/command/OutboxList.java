package madoguchi.workbench.command;

import java.util.stream.IntStream;
import madoguchi.store.ConversationId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// One line for each thing that waits for a human: its id, where it was going, since when, why.
@Command(name = "list", description = "Lists what was given up or put aside: id, where to, since, why.")
final class OutboxList implements Runnable {
    @Mixin
    private Installation installation = new Installation();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        installation.use(store -> IntStream.range(0, ConversationId.SHARDS)
                .mapToObj(store::stranded)
                .flatMap(java.util.List::stream)
                .forEach(each -> out.printf("%s\t%s\t%s\t%s%n", each.id(), each.what(), each.since(), each.reason())));
    }
}
