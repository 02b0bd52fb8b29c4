/// How what is stored looks: states, inputs, parcels and cases as JSON; and texts as files.
@NullMarked
package madoguchi.format;

import org.jspecify.annotations.NullMarked;
