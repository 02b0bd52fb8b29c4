package madoguchi.workbench.line;

/// Ends the handling of a call with an error answer.
final class Refusal extends RuntimeException {
    private final transient ApiAnswer answer;

    Refusal(ApiAnswer answer) {
        super("HTTP " + answer.status(), null, false, false);
        this.answer = answer;
    }

    ApiAnswer answer() {
        return answer;
    }
}
