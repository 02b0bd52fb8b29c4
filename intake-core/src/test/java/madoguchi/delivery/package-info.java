@NullMarked
package madoguchi.delivery;

import org.jspecify.annotations.NullMarked;
