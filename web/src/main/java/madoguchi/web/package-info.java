/// Pages. `counter` is for requesters, behind one-time links.
@NullMarked
package madoguchi.web;

import org.jspecify.annotations.NullMarked;
