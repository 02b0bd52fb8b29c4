package madoguchi.policy.reader;

import java.util.Comparator;
import madoguchi.policy.law.Finding;
import madoguchi.policy.law.Level;
import madoguchi.text.Language;
import madoguchi.yaml.Problem;
import madoguchi.yaml.Written;

/// One line of what a check of a policy file tells: a mistake of form, or a finding of the law's floor.
public sealed interface Remark {
    /// In the order of the lines; findings of one line stay in the order of the checks.
    Comparator<Remark> IN_ORDER = Comparator.comparingInt(Remark::line);

    /// Counted from 1.
    int line();

    Level level();

    /// `level: what, article, what to do`.
    String in(Language language);

    static Lawful of(Finding finding, Written written) {
        return new Lawful(written.line(finding.path()), finding);
    }

    /// What is found and what is expected. The reader speaks English only.
    record Formal(Problem problem) implements Remark {
        @Override
        public int line() {
            return problem.line();
        }

        @Override
        public Level level() {
            return Level.ERROR;
        }

        @Override
        public String in(Language language) {
            return word(level(), language) + ": " + problem.message();
        }
    }

    /// A finding and where it stands.
    record Lawful(int line, Finding finding) implements Remark {
        @Override
        public Level level() {
            return finding.level();
        }

        @Override
        public String in(Language language) {
            String article = finding.article().in(language);
            String what = finding.what().in(language);
            String todo = finding.check().rule().todo().in(language);
            String word = word(level(), language);
            return switch (language) {
                case JAPANESE -> "%s(%s): %s。%s".formatted(word, article, what, todo);
                case ENGLISH -> "%s: %s (%s); %s".formatted(word, what, article, todo);
            };
        }

        /// As what stops a start.
        Problem problem(String file) {
            return new Problem(
                    file,
                    line,
                    1,
                    "%s (expected: %s; %s)"
                            .formatted(
                                    finding.what().en(),
                                    finding.check().rule().todo().en(),
                                    finding.article().en()));
        }
    }

    private static String word(Level level, Language language) {
        return switch (language) {
            case JAPANESE ->
                switch (level) {
                    case ERROR -> "要修正";
                    case WARNING -> "要確認";
                };
            case ENGLISH ->
                switch (level) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                };
        };
    }
}
