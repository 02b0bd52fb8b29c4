/// What is said and asked at the counter: states, inputs, effects and the one pure function that decides. No I/O, no
/// clock.
@NullMarked
package madoguchi.conversation;

import org.jspecify.annotations.NullMarked;
