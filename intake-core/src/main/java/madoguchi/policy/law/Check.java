package madoguchi.policy.law;

import java.util.stream.Stream;
import madoguchi.policy.Localized;

/// One named check of a policy.
public sealed interface Check
        permits AskerCheck,
                DeskCheck,
                FeeCheck,
                IdentityCheck,
                KindCheck,
                NumberCheck,
                PaperCheck,
                PostageCheck,
                QuestionCheck,
                ReplyCheck,
                RouteCheck,
                ToldCheck {
    String name();

    Rule rule();

    Stream<Finding> findings(Subject subject);

    /// A finding of this check.
    ///
    /// @param path the key whose line is shown, such as `kinds.disclosure.fee`. Where it is not
    ///     written, that of the section around it; empty for the whole file.
    default Finding at(String path, String ja, String en) {
        return new Finding(this, rule().level(), rule().article(), path, new Localized(ja, en));
    }
}
