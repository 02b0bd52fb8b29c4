/// A stand-in for the LINE platform: people, their chats, signed webhooks out and the Messaging API in, on loopback.
@NullMarked
package madoguchi.workbench.line;

import org.jspecify.annotations.NullMarked;
