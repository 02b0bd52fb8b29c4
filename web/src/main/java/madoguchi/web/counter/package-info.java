/// The requester's pages, behind one-time links: no scripts, no names in addresses, nothing kept in the browser but one
/// cookie.
@NullMarked
package madoguchi.web.counter;

import org.jspecify.annotations.NullMarked;
