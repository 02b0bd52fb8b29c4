package madoguchi.workbench.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import madoguchi.cases.Happening;
import madoguchi.cases.StaffDeed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// One thing that staff do to a case, with the name of who does it.
abstract class CaseDeed implements Callable<Integer> {
    private static final int LONGEST_NAME = 60;

    @ParentCommand
    private CaseCommand parent = new CaseCommand();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--by", required = true, description = "who does it; stands in the case's history")
    private String by = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// What is to be done.
    abstract StaffDeed deed();

    @Override
    public Integer call() {
        String number = parent.number();
        String name = name();
        StaffDeed deed = deed();
        return installation.useDesk(desk -> {
            boolean recorded = desk.does(number, deed, name);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s\t%s%n",
                            number,
                            recorded ? "recorded" : "accepted: it is recorded when a running process takes it up");
            return 0;
        });
    }

    private String name() {
        String name = by.strip();
        boolean fits = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && !name.equals(Happening.PERSON)
                && !name.equals(Happening.COUNTER);
        if (!fits) {
            throw wrong("--by: (expected: a name of up to " + LONGEST_NAME + " characters)");
        }
        return name;
    }

    /// What was typed, or what comes by standard input where that is `-`: a command line stays in the shell's history,
    /// and everybody on the machine sees it while it runs.
    static String typed(String text) {
        if (!text.equals("-")) {
            return text;
        }
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
