@NullMarked
package madoguchi.cases;

import org.jspecify.annotations.NullMarked;
