/// The menu below the chat on phones: what it offers, in words and in a picture. Nothing here calls LINE.
@NullMarked
package madoguchi.line.menu;

import org.jspecify.annotations.NullMarked;
