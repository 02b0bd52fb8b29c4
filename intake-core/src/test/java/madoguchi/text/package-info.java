@NullMarked
package madoguchi.text;

import org.jspecify.annotations.NullMarked;
