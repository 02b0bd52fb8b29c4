package madoguchi.cases;

import java.time.Instant;

/// Which notice was shown and what the person answered to it.
public record NoticeGiven(String version, Instant shownAt, Instant acceptedAt) {}
