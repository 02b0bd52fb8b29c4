package madoguchi.conversation;

import java.util.Map;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.StaffDeed;

/// Something that happened to a conversation. Total: whatever arrives is one of these.
public sealed interface Input {
    /// The person typed a text. Forbidden numbers were cut out before (see `text.NumberGuard`).
    ///
    /// @param guarded whether something was cut out
    record Said(String text, boolean guarded) implements Input {
        @Override
        public String toString() {
            return "Said[" + text.length() + " characters]";
        }
    }

    /// The person tapped a choice we once offered.
    ///
    /// @param data what we put behind the choice; comes back unchanged, also from old messages, also twice
    record Tapped(String data) implements Input {}

    /// The person pressed a choice on a page. It means what the same choice means when it is tapped; but the person
    /// looks at the page, so nothing is asked in the talk.
    ///
    /// @param data as in [Tapped]
    record Pressed(String data) implements Input {}

    /// Somebody on a page said the person's word, or what they took for it.
    ///
    /// @param attempt what the keyed hash made of it
    record Recalled(String attempt) implements Input {
        @Override
        public String toString() {
            return "Recalled";
        }
    }

    /// Somebody on a page does not know the word and begins anew.
    record Forgot() implements Input {}

    /// Whether it came from a page, which shows what follows.
    default boolean onPage() {
        return switch (this) {
            case Pressed _, Told _, Recalled _, Forgot _ -> true;
            case Said _,
                    Tapped _,
                    Showed _,
                    TooLong _,
                    Unsent _,
                    Withheld _,
                    Flooded _,
                    SetAside _,
                    Followed _,
                    Unfollowed _,
                    TimeReached _,
                    Staff _ -> false;
        };
    }

    /// The person filled in a form on a page. Forbidden numbers were cut out before. Nothing is asked in the talk.
    ///
    /// @param answers what was typed or chosen, by the question's key; empty for what was left out
    record Told(Map<String, String> answers) implements Input {
        public Told {
            answers = Map.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Told[" + answers.size() + " answers]";
        }
    }

    /// The person sent something else than a text.
    record Showed(Thing thing) implements Input {}

    enum Thing {
        STICKER,
        PHOTO,
        VIDEO,
        VOICE,
        FILE,
        LOCATION,
        UNKNOWN
    }

    /// The text was longer than the counter takes; it was not kept.
    record TooLong(int limit) implements Input {}

    /// The person unsent the message of this name (the keyed hash of the platform's message id).
    record Unsent(String message) implements Input {}

    /// A message that was unsent before its turn came: nothing of it is known.
    record Withheld() implements Input {}

    /// More waited than the counter keeps; the rest was dropped.
    record Flooded(int kept) implements Input {}

    /// An input of theirs could not be decided and was put aside for a human.
    record SetAside() implements Input {}

    /// The person became a friend, or a friend again.
    record Followed() implements Input {}

    /// The person blocked the account. Never counts as withdrawal (P5).
    record Unfollowed() implements Input {}

    /// A time that was asked for with [Effect.RemindAt] has come.
    record TimeReached(Timer timer) implements Input {}

    /// Staff did something to a case of this conversation.
    ///
    /// @param by the name staff gave for themselves
    record Staff(CaseNumber number, StaffDeed deed, String by) implements Input {
        @Override
        public String toString() {
            return "Staff[" + deed.getClass().getSimpleName() + "]";
        }
    }
}
