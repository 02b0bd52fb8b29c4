/// The long proofs: real processes on a real Redis, killed again and again.
@NullMarked
package madoguchi.workbench.proof;

import org.jspecify.annotations.NullMarked;
