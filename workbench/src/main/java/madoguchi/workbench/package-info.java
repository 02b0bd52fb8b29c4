/// Everything on one machine: real Redis, the real bot, and stand-ins for LINE and mail; and the command-line tools.
@NullMarked
package madoguchi.workbench;

import org.jspecify.annotations.NullMarked;
