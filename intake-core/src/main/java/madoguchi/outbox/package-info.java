/// What leaves the counter and the port by which channels carry it: parcels, addresses, carriers and their outcomes.
@NullMarked
package madoguchi.outbox;

import org.jspecify.annotations.NullMarked;
