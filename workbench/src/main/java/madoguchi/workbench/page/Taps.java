package madoguchi.workbench.page;

import java.util.List;
import madoguchi.workbench.line.Person;
import madoguchi.workbench.line.RichMenu;
import madoguchi.workbench.line.Tap;

/// Tapping what a message or the menu offers.
final class Taps {
    private Taps() {}

    /// A quick reply or button, named by its place in the message as a JSON pointer.
    static void message(Person person, Request request) {
        long sequence = request.number("sequence");
        Tap tap = person.screen().stream()
                .filter(bubble -> bubble.sequence() == sequence)
                .findFirst()
                .flatMap(bubble -> bubble.tapAt(request.needed("place")))
                .orElseThrow(() -> new IllegalArgumentException("nothing to tap there any more"));
        tap(person, tap, request);
    }

    /// An area of the menu that is shown now.
    static void menu(Person person, Request request) {
        List<Tap> areas = person.handset()
                .richMenu()
                .filter(menu -> menu.id().equals(request.text("menu")))
                .map(RichMenu::taps)
                .orElse(List.of());
        int area = Math.clamp(request.number("area"), -1, Integer.MAX_VALUE);
        if (area < 0 || area >= areas.size()) {
            throw new IllegalArgumentException("nothing to tap there any more");
        }
        tap(person, areas.get(area), request);
    }

    private static void tap(Person person, Tap tap, Request request) {
        String value = request.text("value");
        if (value.isEmpty()) {
            person.taps(tap);
        } else {
            person.picks(tap, value);
        }
    }
}
