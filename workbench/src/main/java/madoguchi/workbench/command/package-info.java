/// The command-line tools. They act on the installation whose settings they are given; the stand-ins do not start.
@NullMarked
package madoguchi.workbench.command;

import org.jspecify.annotations.NullMarked;
