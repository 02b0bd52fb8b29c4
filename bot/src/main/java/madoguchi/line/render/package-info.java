/// Puts bubbles into LINE's messages, within LINE's limits.
@NullMarked
package madoguchi.line.render;

import org.jspecify.annotations.NullMarked;
