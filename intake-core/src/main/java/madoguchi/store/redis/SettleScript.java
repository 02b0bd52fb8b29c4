package madoguchi.store.redis;

import java.time.Instant;
import madoguchi.store.Dispatch;
import madoguchi.store.LaneRules;
import madoguchi.store.Settled;
import madoguchi.store.Settlement;

/// `settle.lua`: writes the outcome of a call.
final class SettleScript {
    private final Script script;

    SettleScript(Script script) {
        this.script = script;
    }

    Settled run(Dispatch call, Settlement settlement, LaneRules rules, Instant now) {
        var arguments = new Arguments()
                .add(call.lane().conversation().value())
                .add(call.lane().name())
                .add(call.owner())
                .add(call.entries().getFirst().id());
        switch (settlement) {
            case Settlement.Done _ -> arguments.add("done").add(now).add("").add("");
            case Settlement.AsPush _ -> arguments.add("push").add(now).add("").add("");
            case Settlement.Later later ->
                arguments.add("later").add(now).add(later.at()).add("");
            case Settlement.Unsure unsure ->
                arguments.add("unsure").add(now).add(unsure.at()).add("");
            case Settlement.GiveUp giveUp ->
                arguments.add("never").add(now).add("").add(giveUp.reason());
        }
        Reply reply = script.run(
                call.lane().conversation().tag(),
                arguments
                        .add(rules.most())
                        .add(rules.lease())
                        .add(rules.tokenLife())
                        .add(rules.giveUp()));
        return new Settled(
                reply.number(0) == 1, Replies.dispatch(reply.at(2), call.owner()), Math.toIntExact(reply.number(1)));
    }
}
