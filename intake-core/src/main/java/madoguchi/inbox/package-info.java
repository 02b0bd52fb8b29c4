/// Accepts what arrives, has it decided once and in order, commits what follows from it. Ports for channels.
@NullMarked
package madoguchi.inbox;

import org.jspecify.annotations.NullMarked;
