/// The workbench's web page: people side by side, the support mailbox, and the switches for misbehaviour.
@NullMarked
package madoguchi.workbench.page;

import org.jspecify.annotations.NullMarked;
