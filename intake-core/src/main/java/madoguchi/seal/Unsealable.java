package madoguchi.seal;

/// A sealed value cannot be opened: its key is gone or is another one, or the value was altered.
public class Unsealable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsealable(String message) {
        super(message);
    }

    Unsealable(String message, Throwable cause) {
        super(message, cause);
    }
}
