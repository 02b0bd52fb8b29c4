/// The operator's published procedure as immutable facts, and the law's floor under it. Pure: no I/O, no clock.
@NullMarked
package madoguchi.policy;

import org.jspecify.annotations.NullMarked;
