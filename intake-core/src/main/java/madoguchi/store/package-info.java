/// The port to durable memory; its Redis form and its in-memory twin keep the same contract.
@NullMarked
package madoguchi.store;

import org.jspecify.annotations.NullMarked;
