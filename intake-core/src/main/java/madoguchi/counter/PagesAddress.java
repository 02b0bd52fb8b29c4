package madoguchi.counter;

import java.util.Optional;

/// Where people reach the pages (`madoguchi.web.url`), without a slash at its end; empty where none are offered.
public record PagesAddress(Optional<String> url) {}
