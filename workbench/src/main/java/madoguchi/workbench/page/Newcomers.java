package madoguchi.workbench.page;

import java.util.List;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.Person;

/// People who come into a chat from the page.
final class Newcomers {
    private static final int LONGEST_NAME = 20;
    private static final List<String> NAMES = List.of("太郎", "花子", "Ken", "さくら", "Maria", "次郎", "美咲", "Alex", "健", "陽子");

    private Newcomers() {}

    /// Whoever is there already is left alone.
    static void add(LinePlatform line, Request request) {
        String asked = request.text("channel");
        String channel = asked.isEmpty() ? line.channels().getFirst().id() : asked;
        List<String> taken = line.people().stream()
                .filter(person -> person.channel().id().equals(channel))
                .map(Person::name)
                .toList();
        String name = name(request.text("name").strip(), taken);
        if (taken.contains(name)) {
            return;
        }
        boolean stranger = request.yes("stranger");
        Person person = stranger ? line.stranger(channel, name) : line.person(channel, name);
        if (!request.text("language").isEmpty()) {
            person.speaks(Deeds.language(request));
        }
        // Adding an account as a friend is what brings somebody into a chat; a stranger came by a link and writes
        // first.
        if (!stranger) {
            person.follows();
        }
    }

    private static String name(String wished, List<String> taken) {
        if (wished.codePointCount(0, wished.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException("the name is longer than " + LONGEST_NAME + " characters");
        }
        return wished.isEmpty()
                ? NAMES.stream()
                        .filter(candidate -> !taken.contains(candidate))
                        .findFirst()
                        .orElse("Person " + (taken.size() + 1))
                : wished;
    }
}
