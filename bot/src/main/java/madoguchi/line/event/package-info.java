/// Reads LINE's events, each by itself.
@NullMarked
package madoguchi.line.event;

import org.jspecify.annotations.NullMarked;
