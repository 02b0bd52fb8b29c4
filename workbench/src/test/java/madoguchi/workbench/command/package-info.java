@NullMarked
package madoguchi.workbench.command;

import org.jspecify.annotations.NullMarked;
