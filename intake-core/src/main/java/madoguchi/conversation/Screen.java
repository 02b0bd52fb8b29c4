package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.text.TextKey;

/// What lies on the counter while a step is open.
///
/// @param rows what is asked about, if it has parts; each may be changed from here
/// @param picks what can be chosen as an answer, in the order of its numbers
/// @param dates which days the calendar among the picks offers
record Screen(
        TextKey text, List<String> arguments, List<Summary.Line> rows, List<Pick> picks, Optional<Effect.Dates> dates) {
    /// LINE shows no more.
    static final int MOST_CHOICES = 13;

    Screen(TextKey text, List<String> arguments, List<Pick> picks) {
        this(text, arguments, List.of(), picks, Optional.empty());
    }

    Effect.Ask ask(String prompt, List<Way> ways) {
        var choices = new ArrayList<Effect.Choice>();
        picks.forEach(pick -> choices.add(choice(prompt, pick)));
        ways.forEach(way -> choices.add(way.choice(prompt)));
        return new Effect.Ask(
                prompt,
                text,
                arguments,
                rows.stream()
                        .map(line -> new Effect.Row(
                                line.label(),
                                line.value(),
                                line.change()
                                        .map(code ->
                                                new Effect.Choice(TextKey.CHOICE_CHANGE_THIS, prompt + ":" + code))))
                        .toList(),
                choices.subList(0, Math.min(choices.size(), MOST_CHOICES)));
    }

    private Effect.Choice choice(String prompt, Pick pick) {
        return new Effect.Choice(
                pick.label(), prompt + ":" + pick.code(), pick == Pick.CALENDAR ? dates : Optional.empty());
    }

    /// Everything that can be chosen here, the rows' changes last.
    List<Pick> offered() {
        var offered = new ArrayList<>(picks);
        rows.forEach(line -> line.change().flatMap(Pick::coded).ifPresent(offered::add));
        return offered;
    }

    Optional<Pick> tapped(String code) {
        return offered().stream().filter(pick -> pick.code().equals(code)).findFirst();
    }

    /// What is asked about may be personal.
    @Override
    public String toString() {
        return "Screen[" + text + "]";
    }
}
