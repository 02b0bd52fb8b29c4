package madoguchi.web.counter;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import madoguchi.cases.Reply;
import madoguchi.conversation.Effect;
import madoguchi.conversation.House;
import madoguchi.conversation.Input;
import madoguchi.conversation.Sheet;
import madoguchi.conversation.Watchword;
import madoguchi.inbox.Inbound;
import madoguchi.inbox.Intake;
import madoguchi.link.OneTimeLinks;
import madoguchi.link.Token;
import madoguchi.link.Visit;
import madoguchi.store.Reach;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// What the pages have to do with the counter: whom a link leads to, what is asked there, and handing in what was
/// brought.
@Component
final class Desk {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final OneTimeLinks links;
    private final Intake intake;
    private final Function<String, House> houses;
    private final Served served;
    private final InstantSource clock;

    Desk(OneTimeLinks links, Intake intake, Function<String, House> houses, Served served, InstantSource clock) {
        this.links = links;
        this.intake = intake;
        this.houses = houses;
        this.served = served;
        this.clock = clock;
    }

    OneTimeLinks links() {
        return links;
    }

    /// What a link leads to, for whoever has no session of it yet.
    Optional<Visit> look(Token token) {
        return links.look(token).filter(this::serves);
    }

    Optional<Visit> look(Token token, String session) {
        return links.look(token, session).filter(this::serves);
    }

    private boolean serves(Visit visit) {
        return served.serves(visit.address().operator());
    }

    House house(Visit visit) {
        return houses.apply(visit.address().operator());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    /// The word that the person has to say before anything is shown.
    Optional<Watchword> watched(Visit visit) {
        return Sheet.watched(visit.state(), clock.instant());
    }

    Optional<Sheet> sheet(Visit visit) {
        return Sheet.of(visit.state(), house(visit), today());
    }

    /// What is on paper; empty once the case is destroyed.
    Optional<Prepared> prepared(Visit visit) {
        return watched(visit).isPresent()
                ? Optional.empty()
                : links.prepared(visit).map(filed -> new Prepared(filed, house(visit), today()));
    }

    /// What staff wrote; empty once the case is destroyed.
    Optional<List<Reply>> replies(Visit visit) {
        return watched(visit).isPresent() ? Optional.empty() : links.replies(visit);
    }

    /// What the operator says about an everyday matter.
    Optional<Effect.Say> signpost(Visit visit, String name) {
        return Sheet.signpost(visit.state(), house(visit), name);
    }

    /// Hands in what a page brought: through the same inbox as what is typed, once for each page that was drawn.
    ///
    /// @param form what was sent, with the name of the drawn page in it
    Intake.Acceptance handIn(Gate.Entered entered, MultiValueMap<String, String> form, Input input) {
        return intake.accept(new Inbound(
                entered.visit().address(),
                "page " + entered.token().text() + " " + Session.once(form.getFirst("once")),
                Optional.empty(),
                input,
                clock.instant(),
                Optional.empty(),
                Reach.KNOWN));
    }
}
