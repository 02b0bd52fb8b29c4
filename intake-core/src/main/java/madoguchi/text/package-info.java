/// Japanese as people type it, and the words the counter speaks. Pure: no I/O, no clock.
@NullMarked
package madoguchi.text;

import org.jspecify.annotations.NullMarked;
