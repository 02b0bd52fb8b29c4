package madoguchi.workbench.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Puts events into webhooks: usually one each, but several into one when asked to.
final class Mailroom {
    private static final ScopedValue<Bag> BAG = ScopedValue.newInstance();

    private final Deliveries deliveries;

    Mailroom(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    private record Bag(Mailroom owner, List<Letter> letters) {}

    private record Letter(Account account, Lane lane, ObjectNode event) {}

    Lane newLane() {
        return deliveries.newLane();
    }

    void send(Account account, Lane lane, ObjectNode event) {
        if (BAG.isBound() && BAG.get().owner() == this) {
            BAG.get().letters().add(new Letter(account, lane, event));
        } else {
            deliveries.deliver(account, lane, List.of(event));
        }
    }

    /// Everything the calling thread lets people do meanwhile goes into one webhook per account.
    void inOneWebhook(Runnable doings) {
        List<Letter> collected = new ArrayList<>();
        ScopedValue.where(BAG, new Bag(this, collected)).run(doings);
        Map<Account, List<Letter>> byAccount = new LinkedHashMap<>();
        collected.forEach(letter -> byAccount
                .computeIfAbsent(letter.account(), account -> new ArrayList<>())
                .add(letter));
        byAccount.forEach((account, letters) -> deliveries.deliver(
                account,
                letters.getFirst().lane(),
                letters.stream().map(Letter::event).toList()));
    }
}
