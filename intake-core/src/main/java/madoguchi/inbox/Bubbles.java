package madoguchi.inbox;

import java.util.List;
import java.util.Optional;
import madoguchi.conversation.Effect;
import madoguchi.conversation.Wording;
import madoguchi.outbox.Parcel;
import madoguchi.text.Language;
import madoguchi.text.Texts;

/// Makes a bubble of a question.
final class Bubbles {
    private Bubbles() {}

    static Parcel.Bubble of(Effect.Ask ask, Language language, Texts texts) {
        Wording words = Wording.of(ask, language, texts);
        List<Parcel.Tap> taps = ask.choices().stream()
                .map(choice -> tap(choice, language, texts))
                .toList();
        Optional<String> prompt = Optional.of(ask.name());
        if (words.rows().isEmpty()) {
            return new Parcel.Bubble(words.above() + "\n" + words.below(), taps, prompt);
        }
        var rows = words.rows().stream()
                .map(row -> new Parcel.Row(
                        row.label(), row.value(), row.change().map(choice -> tap(choice, language, texts))))
                .toList();
        return new Parcel.Bubble(words.above(), Optional.of(new Parcel.Table(rows, words.below())), taps, prompt);
    }

    private static Parcel.Tap tap(Effect.Choice choice, Language language, Texts texts) {
        return new Parcel.Tap(
                texts.render(language, choice.label()),
                choice.data(),
                choice.dates().map(dates -> new Parcel.Dates(dates.first(), dates.earliest(), dates.latest())));
    }
}
