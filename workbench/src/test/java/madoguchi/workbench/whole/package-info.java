/// The whole system as it runs: the real bot on a real Redis, reached only through LINE's and the mail's stand-ins.
@NullMarked
package madoguchi.workbench.whole;

import org.jspecify.annotations.NullMarked;
