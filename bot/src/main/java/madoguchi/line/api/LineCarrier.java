package madoguchi.line.api;

import com.linecorp.bot.messaging.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import madoguchi.line.render.Rendering;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Parcel;
import madoguchi.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries bubbles to LINE: as a reply where there is a token to spend, otherwise as a push with a retry key.
///
/// [Outcome.TokenUnusable] means that this request said nothing. Whether an earlier one with the same token did, the
/// outbox knows: it is the one that repeats after an unknown outcome. Requests are not repeated below it (see [Wire]).
@Component
public class LineCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(LineCarrier.class);

    private final LineApis apis;
    private final LoadingAnimation loading;
    private final MenuLinks menus;

    LineCarrier(LineApis apis, LoadingAnimation loading, MenuLinks menus) {
        this.apis = apis;
        this.loading = loading;
        this.menus = menus;
    }

    @Override
    public String lane() {
        return "line";
    }

    @Override
    public int most() {
        return Rendering.MOST;
    }

    @Override
    public Outcome carry(Load load) {
        Endpoint endpoint = load.token().isPresent() ? Endpoint.REPLY : Endpoint.PUSH;
        loading.isOver(load.to());
        try {
            return carry(load, endpoint);
        } catch (RuntimeException e) {
            LOG.error("a call to LINE failed here: {}", e.getClass().getName());
            return new Outcome.Unknown(e.getClass().getSimpleName());
        }
    }

    private Outcome carry(Load load, Endpoint endpoint) {
        UUID key;
        try {
            key = UUID.fromString(load.key());
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused("the key is no UUID");
        }
        Optional<LineApi> api = apis.of(load.to().operator());
        if (api.isEmpty()) {
            return new Outcome.NotNow("no LINE channel for " + load.to().operator());
        }
        List<Parcel.Bubble> bubbles = load.parcels().stream()
                .filter(Parcel.Bubble.class::isInstance)
                .map(Parcel.Bubble.class::cast)
                .toList();
        long ends =
                load.parcels().stream().filter(Parcel.Ended.class::isInstance).count();
        if (bubbles.size() + ends != load.parcels().size() || bubbles.size() > Rendering.MOST) {
            return new Outcome.Refused("not at most " + Rendering.MOST + " bubbles");
        }
        if (bubbles.isEmpty() && ends > 0) {
            return menus.ended(load.to());
        }
        List<Message> messages = Rendering.of(bubbles);
        if (messages.isEmpty()) {
            return new Outcome.Refused("nothing to say");
        }
        boolean silent = bubbles.stream().anyMatch(bubble -> bubble.notice().isPresent());
        Answer answer = load.token().isPresent()
                ? api.get().reply(load.token().get(), messages, silent)
                : api.get().push(key, load.to().person(), messages, silent);
        Outcome outcome = answer.outcome(endpoint);
        if (outcome instanceof Outcome.Delivered || outcome instanceof Outcome.DeliveredBefore) {
            Parcel.Bubble last = bubbles.getLast();
            menus.said(
                    load.to(),
                    asks(load.parcels().getLast()),
                    last.notice().map(_ -> Language.of(last.text()).orElse(Language.JAPANESE)));
        }
        return outcome;
    }

    private static boolean asks(Parcel last) {
        return last instanceof Parcel.Bubble bubble && bubble.prompt().isPresent();
    }
}
