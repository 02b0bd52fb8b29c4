/// What is written for whoever runs it, held against the code: the settings in `docs/operating.md`, the example files.
@NullMarked
package madoguchi.operating;

import org.jspecify.annotations.NullMarked;
