@NullMarked
package madoguchi.workbench.bench;

import org.jspecify.annotations.NullMarked;
