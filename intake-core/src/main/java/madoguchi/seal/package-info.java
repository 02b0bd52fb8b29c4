/// Makes personal data unreadable at rest: data keys of their own, wrapped by the master key; keyed hashes.
@NullMarked
package madoguchi.seal;

import org.jspecify.annotations.NullMarked;
