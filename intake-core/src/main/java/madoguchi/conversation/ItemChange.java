package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;
import madoguchi.text.TypedText;

/// Which item of a correction shall change: tapped beside it, or typed with its number (「直すところ2」).
final class ItemChange {
    private static final String CODE = "c-item-";
    private static final Pattern NUMBERED = Pattern.compile("(.*?)\\s*(\\d{1,2})?");

    private ItemChange() {}

    static String code(int number) {
        return CODE + number;
    }

    static OptionalInt tapped(Draft draft, String code) {
        return Items.told(draft).stream()
                .filter(number -> code.equals(code(number)))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /// 「直すところ2」 where the summary is, or without a number.
    static Optional<Decision> typed(Turn turn, Going going, String text) {
        boolean summary = going.step() instanceof Step.Review || going.step() instanceof Step.PickChange;
        if (!summary || Items.told(going.draft()).isEmpty()) {
            return Optional.empty();
        }
        var numbered = NUMBERED.matcher(TypedText.flat(text));
        if (!numbered.matches() || !named(numbered.group(1), turn.texts())) {
            return Optional.empty();
        }
        var number = Optional.ofNullable(numbered.group(2))
                .map(written -> tapped(going.draft(), code(Integer.parseInt(written))))
                .orElse(OptionalInt.empty());
        return Optional.of(number.isPresent() ? again(turn, going, number.getAsInt()) : again(turn, going));
    }

    private static boolean named(String text, Texts texts) {
        return texts.names(TextKey.ITEM_ITEMS, text) || texts.names(TextKey.WORDS_ITEM_ITEMS, text);
    }

    /// Asked again is what it should be; the rest of the item is a step back from there.
    static Decision again(Turn turn, Going going, int number) {
        return turn.ask(going.person(), Items.reopen(going.draft(), number), new Step.Fill(Question.ITEM_RIGHT));
    }

    /// Without a number.
    static Decision again(Turn turn, Going going) {
        List<Integer> told = Items.told(going.draft());
        return switch (told.size()) {
            case 0 -> turn.ask(going.person(), going.draft(), new Step.Fill(Question.ITEM_WHAT));
            case 1 -> again(turn, going, told.getFirst());
            default -> turn.say(TextKey.WHICH_ITEM).again(going);
        };
    }
}
