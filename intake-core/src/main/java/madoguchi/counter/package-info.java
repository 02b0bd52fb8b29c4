/// Puts the counter together for a process: settings, beans, health. A channel's application imports
/// [CounterConfiguration].
@NullMarked
package madoguchi.counter;

import org.jspecify.annotations.NullMarked;
