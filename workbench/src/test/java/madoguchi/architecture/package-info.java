/// How the whole house is built, as rules that are tried on its classes and shown to catch what they forbid.
@NullMarked
package madoguchi.architecture;

import org.jspecify.annotations.NullMarked;
