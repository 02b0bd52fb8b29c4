@NullMarked
package madoguchi.web.form;

import org.jspecify.annotations.NullMarked;
