package madoguchi.cases;

import java.time.Instant;

/// What staff wrote to the person where the talk may not show it (P1): it is kept with the case, and read on a page.
public record Reply(String text, Instant at) {
    /// So many are kept of one case, the newest.
    static final int MOST = 50;

    @Override
    public String toString() {
        return "Reply[" + at + "]";
    }
}
