package madoguchi.store;

import java.time.Instant;

/// A one-time link that a commit offers.
///
/// @param name the keyed hash of its token; the token itself is not known here
/// @param purpose what its page is for, in a word
/// @param until when it ends
public record OfferedLink(String name, String purpose, Instant until) {}
