package madoguchi.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.cases.Change;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Routes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// Ends without a confirmed request. What the person typed is destroyed; but a request that has arrived goes to staff
/// without its answers (see [Arrived]).
final class Ending {
    private Ending() {}

    /// What goes to staff all the same.
    static Optional<Draft> bareCase(Draft draft, Step step, House house) {
        // Whoever called for staff has handed over more than that already.
        return Steps.beneath(step) instanceof Step.WaitForHuman ? Optional.empty() : Arrived.of(draft, house);
    }

    static Decision stop(Turn turn, Going going) {
        Person person = going.person();
        String earlier = person.submitted().stream()
                .map(submitted -> submitted.number().value())
                .collect(Collectors.joining(", "));
        Person after = leave(turn, going);
        bareTold(turn.say(TextKey.STOPPED), person, after);
        if (!earlier.isEmpty()) {
            turn.say(TextKey.STOPPED_OTHERS, earlier);
        }
        return gone(turn, after);
    }

    /// The person fell silent. Nobody asked, so nothing is said: a message out of nothing, days later, would only show
    /// on a screen that others may look at.
    static Decision abandon(Turn turn, Going going) {
        return gone(turn, leave(turn, going));
    }

    /// On by other ways than LINE.
    static Decision elsewhere(Turn turn, Going going) {
        Language language = going.person().language();
        Person after = leave(turn, going);
        if (Discreetly.wanted(going.person(), turn.house())) {
            // Names and addresses tell: they stand on the page, which stays until then (P1).
            return bareTold(turn.say(TextKey.DISCREET_ELSEWHERE), going.person(), after)
                    .ask(after, Draft.EMPTY, going.step());
        }
        turn.say(ways(turn.house(), language));
        return gone(bareTold(turn.say(TextKey.STOPPED), going.person(), after), after);
    }

    private static Turn bareTold(Turn turn, Person before, Person after) {
        return after.equals(before)
                ? turn
                : turn.say(
                        TextKey.STOPPED_BARE,
                        after.submitted().getLast().number().value());
    }

    /// The ways other than LINE: the desk's, and those on which the operator's text lets a request arrive.
    static Effect.Say ways(House house, Language language) {
        var desk = house.policy().desk();
        Optional<Routes> stated = house.policy().procedure().routes();
        Optional<Routes.Mail> first = stated.flatMap(Routes::mail);
        var routes = new StringBuilder();
        first.ifPresent(mail -> mail(routes, house, language, mail));
        desk.mail()
                .filter(mail ->
                        first.filter(route -> route.address().equals(mail)).isEmpty())
                .ifPresent(mail -> route(routes, house, language, TextKey.ROUTE_MAIL, mail));
        desk.phone().ifPresent(phone -> route(routes, house, language, TextKey.ROUTE_PHONE, phone));
        desk.post()
                .or(() -> stated.flatMap(Routes::post)
                        .flatMap(post -> post.address().or(post::askWhere)))
                .ifPresent(post -> route(routes, house, language, TextKey.ROUTE_POST, post.in(language)));
        stated.flatMap(Routes::visit)
                .map(visit -> Visiting.lines(visit, house.texts(), language))
                .ifPresent(visit -> route(routes, house, language, TextKey.ROUTE_VISIT, String.join("\n", visit)));
        desk.hours().ifPresent(hours -> route(routes, house, language, TextKey.ROUTE_HOURS, hours.in(language)));
        return new Effect.Say(TextKey.ELSEWHERE, List.of(desk.name().in(language), routes.toString()));
    }

    /// A request that begins with a mail, and where it ends.
    private static void mail(StringBuilder routes, House house, Language language, Routes.Mail mail) {
        var ends = EnumSet.copyOf(mail.ends());
        if (ends.contains(Routes.End.HERE)) {
            route(routes, house, language, TextKey.ROUTE_MAIL_HERE, mail.address());
            return;
        }
        TextKey text = ends.size() > 1
                ? TextKey.ROUTE_MAIL_EITHER
                : ends.contains(Routes.End.POST) ? TextKey.ROUTE_MAIL_POST : TextKey.ROUTE_MAIL_VISIT;
        route(routes, house, language, text, mail.address());
    }

    private static void route(StringBuilder routes, House house, Language language, TextKey key, String value) {
        routes.append('\n').append(house.texts().render(language, key, value));
    }

    private static Person leave(Turn turn, Going going) {
        letGo(turn, going.step());
        return bareCase(going.draft(), going.step(), turn.house())
                .map(bare -> Filing.bare(turn, going.person(), bare))
                .orElse(going.person());
    }

    /// Whoever unsent a message and does not say that it may stay in the case, has it taken out.
    static void letGo(Turn turn, Step step) {
        if (Steps.beneath(step) instanceof Step.LeaveCase asked) {
            asked.hidden().forEach(hidden -> turn.amend(hidden.number(), new Change.AnswerEmptied(hidden.message())));
        }
    }

    private static Decision gone(Turn turn, Person person) {
        return turn.end(person);
    }
}
