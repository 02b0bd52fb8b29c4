package madoguchi.line;

import madoguchi.conversation.Input;
import madoguchi.line.event.Guard;
import madoguchi.policy.Policies;
import madoguchi.text.NumberGuard;
import madoguchi.ticket.TicketTargets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;

/// What ties the LINE channel to the counter.
class CounterLink {
    @Bean
    Guard guard() {
        return text -> {
            var guarded = NumberGuard.guard(text);
            return new Input.Said(guarded.text(), guarded.changed());
        };
    }

    @Bean
    SmartInitializingSingleton servedOperators(LineSettings settings, Policies policies, TicketTargets tickets) {
        return () -> ServedOperators.check(settings, policies, tickets);
    }
}
