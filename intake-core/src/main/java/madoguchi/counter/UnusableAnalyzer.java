package madoguchi.counter;

import madoguchi.document.reader.CatalogueUnusable;
import madoguchi.policy.reader.PoliciesUnusable;
import madoguchi.ticket.TicketsUnusable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;

/// Says what stops the start in the words of whoever found it, instead of showing a stack trace.
final class UnusableAnalyzer implements FailureAnalyzer, Ordered {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PoliciesUnusable wrong -> {
                    return analysis(wrong, "Mend the policy files at the places named above and start again.");
                }
                case CatalogueUnusable wrong -> {
                    return analysis(wrong, "Mend the document catalogue at the places named above and start again.");
                }
                case TicketsUnusable wrong -> {
                    return analysis(wrong, "Mend the settings named above and start again.");
                }
                case MasterKeyUnusable wrong -> {
                    return analysis(wrong, "Set madoguchi.master-key and start again.");
                }
                case PagesMissing wrong -> {
                    return analysis(
                            wrong,
                            "Set madoguchi.web.url, or take these operators' tickets out of the settings, and start again.");
                }
                default -> {
                    // Somebody else's to explain; perhaps its cause is not.
                }
            }
        }
        return null;
    }

    private static FailureAnalysis analysis(Throwable cause, String action) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), action, cause);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
