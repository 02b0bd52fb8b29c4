package madoguchi.counter;

import java.util.List;

/// An operator wants high discretion, and there are no pages on which its people could be asked: nothing starts. The
/// message names each such operator.
final class PagesMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PagesMissing(List<String> operators) {
        super(
                "Without pages these operators cannot be served, since their policies say \"discretion: high\" (no question"
                        + " is asked in the talk then): " + String.join(", ", operators)
                        + " (expected: madoguchi.web.url, the address under which people reach the pages of web)");
    }
}
