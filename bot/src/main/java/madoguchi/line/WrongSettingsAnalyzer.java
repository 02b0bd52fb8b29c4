package madoguchi.line;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/// Says what is wrong with the settings instead of showing a stack trace. Goes before Spring's own analysis of
/// binding errors, which would hide the names behind those of classes.
final class WrongSettingsAnalyzer extends AbstractFailureAnalyzer<WrongSettings> implements Ordered {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongSettings cause) {
        return new FailureAnalysis(
                "The LINE channel cannot be served with these settings:\n\n" + cause.getMessage(),
                "Mend the settings named above and start again.",
                cause);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
