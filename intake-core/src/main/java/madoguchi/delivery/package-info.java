/// Serves the lanes: makes the calls that stand in the store, in order, under a lease, and writes what became of them.
@NullMarked
package madoguchi.delivery;

import org.jspecify.annotations.NullMarked;
