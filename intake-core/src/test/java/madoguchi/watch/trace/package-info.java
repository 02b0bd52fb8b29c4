@NullMarked
package madoguchi.watch.trace;

import org.jspecify.annotations.NullMarked;
