@NullMarked
package madoguchi.policy.law;

import org.jspecify.annotations.NullMarked;
