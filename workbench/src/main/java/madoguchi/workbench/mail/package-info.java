/// The support desk's mailbox: an SMTP server on loopback that keeps what it gets and lets it be read.
@NullMarked
package madoguchi.workbench.mail;

import org.jspecify.annotations.NullMarked;
