package madoguchi.store;

/// Redis is away, at its memory limit, or still loading. What was asked was not done, or it is not known whether it
/// was; asking again is safe.
public class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what what was asked, without anything personal
    public StoreUnavailable(String what, Throwable cause) {
        super("the store did not answer: " + what + " (" + cause.getClass().getSimpleName() + ")", cause);
    }
}
