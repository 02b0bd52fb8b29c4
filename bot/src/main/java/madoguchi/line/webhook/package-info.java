/// Webhooks in: what is checked before anything is kept, and what LINE is answered.
@NullMarked
package madoguchi.line.webhook;

import org.jspecify.annotations.NullMarked;
