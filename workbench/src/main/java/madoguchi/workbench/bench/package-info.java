/// Measures a bot under load: plays the LINE platform and its people against it, as cheaply as it can, and
/// counts.
@NullMarked
package madoguchi.workbench.bench;

import org.jspecify.annotations.NullMarked;
