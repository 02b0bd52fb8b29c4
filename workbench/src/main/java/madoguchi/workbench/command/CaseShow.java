package madoguchi.workbench.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Contact;
import madoguchi.cases.Destroyed;
import madoguchi.cases.Happening;
import madoguchi.cases.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Shows a case: where it stands, what the person said, what was done. Changes nothing.
@Command(name = "show", description = "Shows the case and its history. Changes nothing.")
final class CaseShow implements Callable<Integer> {
    @ParentCommand
    private CaseCommand parent = new CaseCommand();

    @Mixin
    private Installation installation = new Installation();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String number = parent.number();
        return installation.useDesk(desk -> {
            PrintWriter out = spec.commandLine().getOut();
            switch (desk.find(number)) {
                case CaseDesk.Found.Standing standing -> show(out, standing.content());
                case CaseDesk.Found.Gone gone -> show(out, gone.row());
            }
            return 0;
        });
    }

    private static void show(PrintWriter out, Destroyed row) {
        out.printf("number\t%s%n", row.number().value());
        out.printf("state\tdestroyed/%s%n", row.cause().key());
        out.printf("operator\t%s%n", row.operator());
        out.printf("kind\t%s%n", row.kind());
        out.printf("received\t%s%n", time(row.received()));
        row.answered().ifPresent(at -> out.printf("answered\t%s%n", time(at)));
        out.printf("result\t%s%n", row.result());
        out.printf("destroyed\t%s%n", time(row.at()));
    }

    private static void show(PrintWriter out, Case content) {
        out.printf("number\t%s%n", content.number().value());
        out.printf("state\t%s%n", content.state().key());
        out.printf("operator\t%s%n", content.operator());
        out.printf("kind\t%s%n", content.matter().key());
        out.printf("received\t%s%n", time(content.received()));
        content.flags().forEach(flag -> out.printf("flag\t%s%n", flag));
        content.answers().forEach(answer -> out.printf("answer\t%s\t%s%n", answer.question(), said(answer)));
        content.contacts().forEach(contact -> out.printf("contact\t%s%n", reach(contact)));
        out.printf("release-to\t%s%n", content.releaseTo().map(CaseShow::reach).orElse("nowhere yet: none is matched"));
        content.answered()
                .ifPresent(answered -> out.printf(
                        "answered\t%s\t%s\t%s%n",
                        answered.outcome().key(),
                        answered.ground().map(ground -> ground.key()).orElse(""),
                        line(answered.reason().orElse(""))));
        content.replies().forEach(reply -> out.printf("reply\t%s\t%s%n", time(reply.at()), line(reply.text())));
        content.history().forEach(each -> out.printf("history\t%s%n", happened(each)));
    }

    private static String happened(Happening each) {
        return time(each.at()) + "\t" + each.what().key() + "\t" + each.by() + "\t"
                + each.state().key();
    }

    private static String said(Answer answer) {
        return answer.value().isEmpty() ? "(taken back by the person)" : line(answer.value());
    }

    private static String reach(Contact contact) {
        return contact.way().name().toLowerCase(Locale.ROOT) + "\t" + contact.value() + "\t"
                + contact.matchedBy()
                        .map(by -> "matched by " + by + " "
                                + contact.matchedAt().map(CaseShow::time).orElse(""))
                        .orElse("stated only");
    }

    /// One line for each thing, whatever it holds.
    private static String line(String text) {
        return text.replaceAll("\\R", " / ").replaceAll("\\p{Cntrl}", " ");
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS)
                .atZone(WorkingDays.JAPAN)
                .toOffsetDateTime()
                .toString();
    }
}
