@NullMarked
package madoguchi.inbox;

import org.jspecify.annotations.NullMarked;
