@NullMarked
package madoguchi.conversation;

import org.jspecify.annotations.NullMarked;
