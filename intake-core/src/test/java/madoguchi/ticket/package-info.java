@NullMarked
package madoguchi.ticket;

import org.jspecify.annotations.NullMarked;
