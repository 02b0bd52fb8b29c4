@NullMarked
package madoguchi.document;

import org.jspecify.annotations.NullMarked;
