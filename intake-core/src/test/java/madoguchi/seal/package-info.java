@NullMarked
package madoguchi.seal;

import org.jspecify.annotations.NullMarked;
