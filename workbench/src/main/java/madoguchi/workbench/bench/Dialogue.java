package madoguchi.workbench.bench;

/// How people talk with what is being measured.
interface Dialogue {
    /// What somebody does who comes for the first time.
    Move opens(Person person);

    /// What follows for the person from what the bot said.
    ///
    /// @throws NotUnderstood when a person would not know how to go on
    Reaction reacts(Person person, Call call);

    /// What a person makes of an answer.
    sealed interface Reaction {
        /// Goes on.
        ///
        /// @param askedAgain the bot did not take the last answer, since it came before its question was on
        ///     the screen
        record Goes(Move move, boolean askedAgain) implements Reaction {}

        /// Has what they came for.
        record Leaves() implements Reaction {}

        /// Stops in the midst of it and never comes back.
        record FallsSilent() implements Reaction {}
    }
}
