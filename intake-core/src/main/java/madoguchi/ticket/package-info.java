/// What support receives about a case: a versioned JSON document with a schema, a readable mail, a signed webhook.
///
/// What the person typed is hostile until shown otherwise: it is escaped, its invisible characters are made visible,
/// and it never gets into a header. No reason, log line or `toString` of this package holds personal data.
@NullMarked
package madoguchi.ticket;

import org.jspecify.annotations.NullMarked;
