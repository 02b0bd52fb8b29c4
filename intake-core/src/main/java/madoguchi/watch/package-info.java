/// What an operator sees of the way through: numbers, times, log lines, spans. Knows operators, destinations
/// and kinds of outcomes, never a person: nothing that comes from outside reaches a tag, a field or an
/// attribute.
@NullMarked
package madoguchi.watch;

import org.jspecify.annotations.NullMarked;
