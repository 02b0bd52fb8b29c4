/// The store's twin in memory: the same contract, no server. For tests.
@NullMarked
package madoguchi.store.memory;

import org.jspecify.annotations.NullMarked;
