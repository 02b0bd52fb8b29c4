package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Matter;
import madoguchi.text.TextKey;

/// 「どうなっていますか」: what this account itself has handed in. It tells nothing of what the operator holds, and a
/// stranger hears the same as somebody who never asked for anything (G9).
final class Status {
    /// A text of more lines is a wall on a phone; the newest matter most.
    private static final int MOST = 5;
    /// A reply of LINE's has five bubbles; three say how things stand and what is asked.
    private static final int MOST_PAGES = 2;

    private record Page(CaseNumber number, TextKey text, TextKey label, Link.Purpose purpose) {}

    private Status() {}

    static Turn say(Turn turn, Person person, Draft draft) {
        var submitted = person.submitted();
        if (!submitted.isEmpty()) {
            String lines = submitted.subList(Math.max(0, submitted.size() - MOST), submitted.size()).stream()
                    .map(each -> line(turn, person, each))
                    .collect(Collectors.joining("\n"));
            turn.say(TextKey.STATUS_HANDED_IN, lines);
            pages(turn, person);
        } else if (draft.isEmpty()) {
            turn.say(TextKey.STATUS_NOTHING);
        }
        return draft.isEmpty() ? turn : turn.say(TextKey.STATUS_DRAFT);
    }

    /// A fresh way to what was prepared, and to what staff wrote where only a page shows it: an earlier link may be
    /// used up.
    private static void pages(Turn turn, Person person) {
        var pages = new ArrayList<Page>();
        for (Submitted each : person.submitted()) {
            if (each.prepared()) {
                pages.add(new Page(
                        each.number(),
                        TextKey.STATUS_PAPERS,
                        TextKey.CHOICE_PAPERS,
                        new Link.Purpose.Prepared(each.number())));
            }
            if (each.replied() && Discreetly.wanted(person, turn.house())) {
                pages.add(new Page(
                        each.number(),
                        TextKey.STAFF_WROTE,
                        TextKey.CHOICE_LOOK,
                        new Link.Purpose.Reply(each.number())));
            }
        }
        for (Page page : pages.subList(Math.max(0, pages.size() - MOST_PAGES), pages.size())) {
            turn.link(page.label(), page.purpose())
                    .ifPresent(way -> turn.offer(page.text(), way, page.number().value()));
        }
    }

    /// Requests to choose from, each with its number and its day; not what it is about, which others may read.
    static String numbered(Person person, List<CaseNumber> numbers, House house) {
        var lines = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            String day = person.submitted(numbers.get(i))
                    .flatMap(Submitted::opened)
                    .map(opened -> Opening.day(house, person.language(), opened))
                    .orElse("");
            lines.append(i == 0 ? "" : "\n")
                    .append(house.texts()
                            .render(
                                    person.language(),
                                    TextKey.WITHDRAW_LINE,
                                    String.valueOf(i + 1),
                                    numbers.get(i).value(),
                                    day));
        }
        return lines.toString();
    }

    private static String line(Turn turn, Person person, Submitted submitted) {
        String matter = submitted
                .matter()
                .map(Status::words)
                .map(words -> turn.texts().render(person.language(), words))
                .orElse("");
        String day = submitted
                .opened()
                .map(opened -> Opening.day(turn, person, opened))
                .orElse("");
        return turn.texts()
                        .render(
                                person.language(),
                                TextKey.STATUS_LINE,
                                submitted.number().value(),
                                matter,
                                day)
                + stands(turn, person, submitted);
    }

    /// Where it stands by what the person did or did not do. What staff have found out or decided is not told here
    /// (P2).
    private static String stands(Turn turn, Person person, Submitted submitted) {
        if (submitted.withdrawing()) {
            return turn.texts().render(person.language(), TextKey.STATUS_WITHDRAWN);
        }
        return submitted.prepared() ? turn.texts().render(person.language(), TextKey.STATUS_PREPARED) : "";
    }

    private static TextKey words(Matter matter) {
        return switch (matter) {
            case Matter.Request request -> Pick.naming(request.kind()).label();
            case Matter.HumanWanted _ -> TextKey.STATUS_HUMAN;
            case Matter.Unprocessed _ -> TextKey.STATUS_SET_ASIDE;
        };
    }
}
