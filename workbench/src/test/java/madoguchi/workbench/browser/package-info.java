/// The workbench's page in a real browser.
@NullMarked
package madoguchi.workbench.browser;

import org.jspecify.annotations.NullMarked;
