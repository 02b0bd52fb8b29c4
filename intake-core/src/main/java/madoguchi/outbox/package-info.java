/// Sends what was decided: one lane for each conversation and destination, in order, under a lease.
@NullMarked
package madoguchi.outbox;

import org.jspecify.annotations.NullMarked;
