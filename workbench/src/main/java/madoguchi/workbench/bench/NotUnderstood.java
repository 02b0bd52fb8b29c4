package madoguchi.workbench.bench;

/// The load came to a stop: a person did not understand the bot, or the bot did not answer. Figures of such
/// a run would mean nothing.
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message);
    }
}
