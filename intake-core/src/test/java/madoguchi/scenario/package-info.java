/// Scenarios: files that tell who says what, what is answered and what the case holds, run through the whole engine.
@NullMarked
package madoguchi.scenario;

import org.jspecify.annotations.NullMarked;
