package madoguchi.workbench.line;

/// What is true between one person and the account besides their messages; kept over restarts.
///
/// @param friend whether the account is among the person's friends
/// @param blocking whether the person blocks the account
/// @param premium whether the person pays for LYP Premium, which lengthens the time for taking messages back
/// @param onPc whether the person looks at the chat on a PC
/// @param language of the person's profile, BCP 47
/// @param tapped up to which message quick replies are gone because one was tapped
/// @param read up to which message the bot's side has read
/// @param richMenu the id of the rich menu linked to the person; empty: none
record Standing(
        boolean friend,
        boolean blocking,
        boolean premium,
        boolean onPc,
        String language,
        long tapped,
        long read,
        String richMenu) {

    /// Someone who added the account as a friend, or only came across it, and never did anything else.
    static Standing fresh(boolean friend) {
        return new Standing(friend, false, false, false, "ja", 0, 0, "");
    }

    /// Adding as a friend ends blocking.
    Standing befriended() {
        return new Standing(true, false, premium, onPc, language, tapped, read, richMenu);
    }

    Standing asBlocking() {
        return new Standing(friend, true, premium, onPc, language, tapped, read, richMenu);
    }

    Standing withPremium(boolean premium) {
        return new Standing(friend, blocking, premium, onPc, language, tapped, read, richMenu);
    }

    Standing withOnPc(boolean onPc) {
        return new Standing(friend, blocking, premium, onPc, language, tapped, read, richMenu);
    }

    Standing withLanguage(String language) {
        return new Standing(friend, blocking, premium, onPc, language, tapped, read, richMenu);
    }

    Standing withTapped(long tapped) {
        return new Standing(friend, blocking, premium, onPc, language, tapped, read, richMenu);
    }

    /// What was read stays read.
    Standing withRead(long read) {
        return new Standing(friend, blocking, premium, onPc, language, tapped, Math.max(this.read, read), richMenu);
    }

    Standing withRichMenu(String richMenu) {
        return new Standing(friend, blocking, premium, onPc, language, tapped, read, richMenu);
    }
}
