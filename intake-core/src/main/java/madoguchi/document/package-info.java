/// The papers that show who somebody is: what is on them, what has to be masked, and until when they are good. Pure.
@NullMarked
package madoguchi.document;

import org.jspecify.annotations.NullMarked;
