/// Reads plain YAML strictly: every mistake at once, each with its line, what was found and what is expected. What a
/// file may hold is said by the packages that use this; a file with one mistake is no file for them.
@NullMarked
package madoguchi.yaml;

import org.jspecify.annotations.NullMarked;
