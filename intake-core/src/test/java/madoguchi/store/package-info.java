/// The contract every store keeps, and the stores it is held against.
@NullMarked
package madoguchi.store;

import org.jspecify.annotations.NullMarked;
