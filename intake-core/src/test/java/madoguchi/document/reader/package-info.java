@NullMarked
package madoguchi.document.reader;

import org.jspecify.annotations.NullMarked;
