/// Reads the document catalogue strictly: every mistake at once, each with its line.
@NullMarked
package madoguchi.document.reader;

import org.jspecify.annotations.NullMarked;
