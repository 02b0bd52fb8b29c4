/// Forms to be printed, as PDFs. Knows nothing of conversations: a form is a plain record of what stands on it.
@NullMarked
package madoguchi.web.form;

import org.jspecify.annotations.NullMarked;
