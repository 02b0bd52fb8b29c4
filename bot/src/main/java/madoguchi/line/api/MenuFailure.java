package madoguchi.line.api;

/// LINE did not do what was asked of it for a menu. Names operator, call and status, and nothing else.
public final class MenuFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /// @param status what LINE answered; 0 if nothing came back
    MenuFailure(String operator, String call, int status, String reason) {
        super("the menu of " + operator + ": " + call + ": " + reason);
        this.status = status;
    }

    boolean notFound() {
        return status == 404;
    }
}
