@NullMarked
package madoguchi.link;

import org.jspecify.annotations.NullMarked;
