package madoguchi.workbench.line;

/// A message of the bot has appeared on a person's screen.
///
/// @param person on whose screen
/// @param bubble the message
public record Arrival(Person person, Bubble bubble) {}
