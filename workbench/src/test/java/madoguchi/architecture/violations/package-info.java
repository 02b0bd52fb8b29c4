/// Small classes that each break one rule, so that every rule is seen to fail.
@NullMarked
package madoguchi.architecture.violations;

import org.jspecify.annotations.NullMarked;
