package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.text.TextKey;

/// What lies on the counter while a step is open.
///
/// @param picks what can be chosen as an answer, in the order of its numbers
/// @param miss what is said when something else came
record Screen(TextKey text, List<String> arguments, List<Pick> picks, TextKey miss) {
    /// LINE shows no more.
    static final int MOST_CHOICES = 13;

    Effect.Ask ask(String prompt, List<Way> ways) {
        var choices = new ArrayList<Effect.Choice>();
        picks.forEach(pick -> choices.add(new Effect.Choice(pick.label(), prompt + ":" + pick.code())));
        ways.forEach(way -> choices.add(new Effect.Choice(way.label(), prompt + ":" + way.code())));
        return new Effect.Ask(prompt, text, arguments, choices.subList(0, Math.min(choices.size(), MOST_CHOICES)));
    }

    Optional<Pick> tapped(String code) {
        return picks.stream().filter(pick -> pick.code().equals(code)).findFirst();
    }
}
