package madoguchi.conversation;

import java.util.ArrayList;
import java.util.stream.Collectors;
import madoguchi.conversation.Enclosures.Thing;
import madoguchi.document.IdentityDocument;
import madoguchi.document.ShownAddress;
import madoguchi.document.Side;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// How the copy of a paper has to be, in words: what it shows, what is covered on it first, and how fresh it should be.
///
/// @param addressCompared whether the operator compares the address with its records, so that a paper without one
///     leaves something open
record Copies(House house, Language language, boolean addressCompared) {
    Thing of(IdentityDocument document) {
        var notes = new ArrayList<String>();
        notes.add(say(TextKey.FORM_SIDES, sides(document)));
        document.mask().forEach(mask -> notes.add(say(TextKey.FORM_MASK, mask.in(language))));
        document.remark().ifPresent(remark -> notes.add(remark.in(language)));
        document.notOlderThanMonths().ifPresent(months -> notes.add(say(TextKey.FORM_FRESH, String.valueOf(months))));
        if (addressCompared && !(document.address() instanceof ShownAddress.Shown)) {
            notes.add(say(TextKey.FORM_SECOND_PAPER));
        }
        return new Thing(document.name().in(language), notes);
    }

    /// What a paper is called where one line has to do. What has to be got first says how fresh it should be.
    String named(IdentityDocument document) {
        String name = document.name().in(language);
        return document.notOlderThanMonths()
                .map(months -> say(TextKey.PAPERS_FRESH, name, String.valueOf(months)))
                .orElse(name);
    }

    private String sides(IdentityDocument document) {
        return document.sides().stream()
                .map(side -> say(label(side)))
                .collect(Collectors.joining(say(TextKey.LIST_BETWEEN)));
    }

    private static TextKey label(Side side) {
        return switch (side) {
            case FRONT -> TextKey.SIDE_FRONT;
            case BACK -> TextKey.SIDE_BACK;
            case BACK_IF_CHANGED -> TextKey.SIDE_BACK_IF_CHANGED;
            case PHOTO_PAGE -> TextKey.SIDE_PHOTO_PAGE;
            case ADDRESS_PAGE -> TextKey.SIDE_ADDRESS_PAGE;
            case NAME_PAGE -> TextKey.SIDE_NAME_PAGE;
            case WHOLE -> TextKey.SIDE_WHOLE;
        };
    }

    private String say(TextKey key, String... arguments) {
        return house.texts().render(language, key, arguments);
    }
}
