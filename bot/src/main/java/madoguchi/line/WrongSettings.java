package madoguchi.line;

import java.util.List;
import java.util.stream.Collectors;

/// Settings with which the bot must not start. Names settings, never their values: they may be secrets.
public final class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param setting its full name
    /// @param wrong what is wrong with it
    /// @param expected what belongs there
    record Problem(String setting, String wrong, String expected) {
        @Override
        public String toString() {
            return setting + ": " + wrong + "; expected: " + expected;
        }
    }

    WrongSettings(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
