package madoguchi.counter;

/// The master key is missing, malformed, or not the one of this installation: nothing starts. The message holds no key.
final class MasterKeyUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MasterKeyUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
