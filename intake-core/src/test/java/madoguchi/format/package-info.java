@NullMarked
package madoguchi.format;

import org.jspecify.annotations.NullMarked;
