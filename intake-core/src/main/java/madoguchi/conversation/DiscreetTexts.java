package madoguchi.conversation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import madoguchi.text.TextKey;

/// Which text a bystander may see, and what is said instead of those that tell (P1). A text that stands in none of
/// these is left out of the talk; it is on the page.
final class DiscreetTexts {
    /// Texts that name neither a kind of request nor an answer. Help in danger comes before discretion.
    private static final Set<TextKey> HARMLESS = EnumSet.of(
            TextKey.DANGER,
            TextKey.NOTICE_SAFE,
            TextKey.DIGRESSION_WAIT,
            TextKey.DIGRESSION_QUESTION_STAFF,
            TextKey.GUARDED,
            TextKey.GUARDED_DOUBT,
            TextKey.VOUCHED,
            TextKey.OLD_BUTTON,
            TextKey.CROSSED,
            TextKey.FLOODED,
            TextKey.TOO_LONG,
            TextKey.SET_ASIDE,
            TextKey.RESTING,
            TextKey.LANGUAGE_CHANGED,
            TextKey.MENU_KEPT,
            TextKey.STOPPED,
            TextKey.STOPPED_BARE,
            TextKey.STOPPED_OTHERS,
            TextKey.NOT_STOPPED,
            TextKey.DONE,
            TextKey.DONE_NEXT,
            TextKey.DONE_NEXT_DAYS,
            TextKey.DONE_RETURN,
            TextKey.LIMIT_REACHED,
            TextKey.HUMAN_CALLED,
            TextKey.HUMAN_TOLD,
            TextKey.HUMAN_LATE,
            TextKey.HUMAN_ENDED,
            TextKey.HANDED_BACK,
            TextKey.STAFF_WROTE_NO_PAGE,
            TextKey.PREPARED,
            TextKey.PAPERS_ARRIVED,
            TextKey.PAPERS_NEVER_CAME,
            TextKey.WITHDRAW_NONE,
            TextKey.WITHDRAW_ASKED,
            TextKey.WITHDRAW_UNDONE,
            TextKey.UNDO_NONE,
            TextKey.NOT_WITHDRAWN,
            TextKey.DISCREET_ELSEWHERE,
            TextKey.DETAILS_NONE,
            TextKey.DETAILS_HUMAN,
            TextKey.DETAILS_HUMAN_END,
            TextKey.THING_PHOTO,
            TextKey.THING_VOICE,
            TextKey.THING_FILE,
            TextKey.THING_LOCATION,
            TextKey.THING_STICKER,
            TextKey.THING_UNKNOWN,
            TextKey.UNSENT_DRAFT,
            TextKey.UNSENT_LEFT,
            TextKey.UNSENT_STAYS,
            TextKey.UNSENT_CONTACT,
            TextKey.ASKER_TO_STAFF,
            TextKey.KEPT_TEXT,
            TextKey.MISS_HUMAN,
            TextKey.NOTICE_CHANGED,
            TextKey.NOTICE_REMINDER,
            TextKey.NOTHING_BEFORE,
            TextKey.NOTHING_TO_CHANGE,
            TextKey.DISCREET_NOT_HERE,
            TextKey.STATUS_NOTHING);

    static final Set<TextKey> SIGNPOSTS = EnumSet.of(TextKey.SIGNPOST, TextKey.SIGNPOST_LEAVING);

    /// What is asked in words of its own: it names nothing.
    static final Set<TextKey> ASKED =
            EnumSet.of(TextKey.ASK_HUMAN_WAITING, TextKey.STAFF_WROTE, TextKey.STAFF_WROTE_NO_PAGE);

    private DiscreetTexts() {}

    /// What is said instead; nothing where it stands on the page alone.
    static Optional<TextKey> instead(TextKey said, boolean toStaff, boolean pages) {
        if (said == TextKey.STATUS_HANDED_IN || said == TextKey.STATUS_DRAFT) {
            return Optional.of(TextKey.DISCREET_STATUS);
        }
        if (said == TextKey.PAPERS_SEND) {
            // A form's name and an address tell: they stand on the page that is offered, or staff bring them the way
            // the person chose.
            return pages ? Optional.empty() : Optional.of(TextKey.PAPERS_BY_STAFF);
        }
        if (said == TextKey.PAPERS_AGENT_LATER) {
            return Optional.of(TextKey.PAPERS_BY_STAFF);
        }
        if (said == TextKey.DONE_COMPLAINT) {
            return Optional.of(TextKey.DONE);
        }
        if (said == TextKey.DIGRESSION_QUESTION) {
            // Where to ask it names a kind of request.
            return Optional.of(TextKey.DIGRESSION_QUESTION_STAFF);
        }
        if (said == TextKey.NOTICE_FREE) {
            // The rest of the notice stands on the page.
            return Optional.of(TextKey.NOTICE_SAFE);
        }
        if (said == TextKey.UNDER_AGE) {
            // How old somebody is was an answer.
            return Optional.of(TextKey.ASKER_TO_STAFF);
        }
        if (SIGNPOSTS.contains(said)) {
            // Where an everyday matter goes tells what it is.
            return Optional.of(toStaff ? TextKey.DISCREET_TO_STAFF : TextKey.DISCREET_EVERYDAY);
        }
        if (Details.BEHIND_A_PAGE.contains(said)) {
            return Optional.of(TextKey.DISCREET_DETAILS);
        }
        return HARMLESS.contains(said) ? Optional.of(said) : Optional.empty();
    }
}
