@NullMarked
package madoguchi.policy.reader;

import org.jspecify.annotations.NullMarked;
