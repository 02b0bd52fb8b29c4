@NullMarked
package madoguchi.outbox;

import org.jspecify.annotations.NullMarked;
