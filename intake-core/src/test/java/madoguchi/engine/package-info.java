/// A whole counter in one thread, for tests: real inbox, turns, deliveries and sweeper, with carriers that only note.
@NullMarked
package madoguchi.engine;

import org.jspecify.annotations.NullMarked;
