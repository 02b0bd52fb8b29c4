package madoguchi.inbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import madoguchi.conversation.Effect;
import madoguchi.conversation.Link;
import madoguchi.conversation.Wording;
import madoguchi.outbox.Parcel;
import madoguchi.text.Language;
import madoguchi.text.Texts;

/// Makes a bubble of a question, or of something to look at.
final class Bubbles {
    private Bubbles() {}

    /// @param addresses the address of a link's page
    static Parcel.Bubble of(Effect.Ask ask, Language language, Texts texts, Function<Link, String> addresses) {
        Wording words = Wording.of(ask, language, texts);
        List<Parcel.Tap> taps = ask.choices().stream()
                .map(choice -> tap(choice, language, texts, addresses))
                .toList();
        Optional<String> prompt = Optional.of(ask.name());
        if (words.rows().isEmpty()) {
            return new Parcel.Bubble(words.above() + "\n" + words.below(), taps, prompt);
        }
        var rows = words.rows().stream()
                .map(row -> new Parcel.Row(
                        row.label(), row.value(), row.change().map(choice -> tap(choice, language, texts, addresses))))
                .toList();
        return new Parcel.Bubble(words.above(), Optional.of(new Parcel.Table(rows, words.below())), taps, prompt);
    }

    /// A bubble that shows a page and asks nothing.
    static Parcel.Bubble of(Effect.Offer offer, Language language, Texts texts, Function<Link, String> addresses) {
        return new Parcel.Bubble(
                Wording.of(offer, language, texts),
                List.of(tap(offer.page(), language, texts, addresses)),
                Optional.empty());
    }

    private static Parcel.Tap tap(
            Effect.Choice choice, Language language, Texts texts, Function<Link, String> addresses) {
        return new Parcel.Tap(
                texts.render(language, choice.label()),
                choice.data(),
                choice.dates().map(dates -> new Parcel.Dates(dates.first(), dates.earliest(), dates.latest())),
                choice.link().map(addresses));
    }
}
