package madoguchi.line;

import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.line.event.Guard;
import madoguchi.line.menu.QuietMenus;
import madoguchi.policy.Policies;
import madoguchi.text.Guarded;
import madoguchi.text.NumberGuard;
import madoguchi.ticket.TicketTargets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;

/// What ties the LINE channel to the counter.
class CounterLink {
    @Bean
    Guard guard() {
        return new Numbers();
    }

    private static final class Numbers implements Guard {
        @Override
        public Input.Said said(String text) {
            return kept(NumberGuard.guard(text));
        }

        @Override
        public Optional<Input.Said> vouched(String text) {
            var trusted = NumberGuard.trusting(text);
            return trusted.text().equals(NumberGuard.guard(text).text())
                    ? Optional.empty()
                    : Optional.of(kept(trusted));
        }

        private static Input.Said kept(Guarded guarded) {
            return new Input.Said(guarded.text(), guarded.changed());
        }
    }

    @Bean
    QuietMenus quietMenus(Policies policies) {
        return QuietMenus.of(policies.byOperator().values());
    }

    @Bean
    SmartInitializingSingleton servedOperators(LineSettings settings, Policies policies, TicketTargets tickets) {
        return () -> ServedOperators.check(settings, policies, tickets);
    }
}
