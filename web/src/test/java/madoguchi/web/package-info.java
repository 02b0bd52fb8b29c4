@NullMarked
package madoguchi.web;

import org.jspecify.annotations.NullMarked;
