/// The LINE channel. Nothing of LINE's SDK leaves this module.
@NullMarked
package madoguchi.line;

import org.jspecify.annotations.NullMarked;
