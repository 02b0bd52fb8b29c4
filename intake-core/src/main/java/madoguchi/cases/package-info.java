/// A request once it is made: its number, state, answers and contacts. Pure: no I/O, no clock. (`case` is a Java
/// keyword.)
@NullMarked
package madoguchi.cases;

import org.jspecify.annotations.NullMarked;
