@NullMarked
package madoguchi.counter;

import org.jspecify.annotations.NullMarked;
