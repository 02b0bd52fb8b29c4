@NullMarked
package madoguchi.web.counter;

import org.jspecify.annotations.NullMarked;
