@NullMarked
package madoguchi.watch;

import org.jspecify.annotations.NullMarked;
