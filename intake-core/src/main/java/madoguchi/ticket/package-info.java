/// What support receives: versioned JSON with a schema, a readable mail, a signed webhook.
@NullMarked
package madoguchi.ticket;

import org.jspecify.annotations.NullMarked;
