/// Calls the Messaging API and says what is known of the outcome.
@NullMarked
package madoguchi.line.api;

import org.jspecify.annotations.NullMarked;
