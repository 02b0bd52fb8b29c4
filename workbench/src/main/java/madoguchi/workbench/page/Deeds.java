package madoguchi.workbench.page;

import java.time.Duration;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.Handset;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.Person;
import madoguchi.workbench.mail.SupportMail;

/// What can be done from the page. A deed that cannot be done throws `IllegalArgumentException` or
/// `IllegalStateException`, whose message is shown to whoever sits before the page.
final class Deeds {
    private final LinePlatform line;
    private final SupportMail mail;

    Deeds(LinePlatform line, SupportMail mail) {
        this.line = line;
        this.mail = mail;
    }

    void act(String deed, Request request) {
        switch (deed) {
            case "people" -> Newcomers.add(line, request);
            case "fault" -> fault(request);
            case "pace" -> pace(request);
            case "calm" -> line.faults().clear();
            case "mail" -> {
                // Only the switch that was turned: what the page knows of the other may be old.
                if (request.has("on")) {
                    mail.on(request.yes("on"));
                }
                if (request.has("failing")) {
                    mail.failing(request.yes("failing"));
                }
            }
            default -> act(deed, person(request), request);
        }
    }

    private static void act(String deed, Person person, Request request) {
        switch (deed) {
            case "say" -> person.says(request.needed("text"));
            case "send" -> Things.send(person, request);
            case "tap" -> Taps.message(person, request);
            case "menu" -> Taps.menu(person, request);
            case "unsend" -> person.unsends(request.needed("id"));
            case "block" -> person.blocks();
            case "follow" -> person.follows();
            case "premium" -> person.subscribes(request.yes("on"));
            case "pc" -> person.handset().usesPc(request.yes("on"));
            case "lock" -> lock(person.handset(), request.yes("on"));
            case "language" -> person.speaks(language(request));
            default -> throw new IllegalArgumentException("no such deed: " + deed);
        }
    }

    private static void lock(Handset handset, boolean on) {
        if (on) {
            handset.putsAway();
        } else {
            handset.opensChat();
        }
    }

    /// A language tag; it goes into the profile the bot asks for.
    static String language(Request request) {
        String language = request.needed("language");
        if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")) {
            throw new IllegalArgumentException("not a language: " + language);
        }
        return language;
    }

    private void fault(Request request) {
        Fault fault = Fault.valueOf(request.needed("fault"));
        line.faults().set(fault, request.fraction("chance"));
        line.faults().next(fault, request.yes("next") ? 1 : 0);
    }

    private void pace(Request request) {
        Duration length = Duration.ofSeconds(Math.clamp(request.number("seconds"), 0, 120));
        switch (request.needed("of")) {
            case "slow" -> line.faults().slowness(length, length);
            case "late" -> line.faults().lateness(length, length);
            default -> throw new IllegalArgumentException("nothing to slow down");
        }
    }

    private Person person(Request request) {
        String userId = request.text("person");
        return line.people().stream()
                .filter(person -> person.userId().equals(userId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such person"));
    }
}
