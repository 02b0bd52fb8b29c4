package madoguchi.line;

import java.util.List;
import java.util.TreeSet;
import madoguchi.policy.Policies;
import madoguchi.ticket.TicketTargets;

/// Refuses the start when an operator would be served without a procedure, or its requests would reach nobody.
final class ServedOperators {
    private ServedOperators() {}

    static void check(LineSettings settings, Policies policies, TicketTargets tickets) {
        var served = new TreeSet<>(settings.channels().keySet());
        List<WrongSettings.Problem> without = served.stream()
                .filter(operator -> policies.of(operator).isEmpty())
                .map(operator -> new WrongSettings.Problem(
                        "madoguchi.line.channels." + operator,
                        "there is no policy of this name",
                        operator + ".yaml in the folder that madoguchi.policies names"))
                .toList();
        if (!without.isEmpty()) {
            throw new WrongSettings(without);
        }
        tickets.requireFor(served);
    }
}
