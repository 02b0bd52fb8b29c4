/// One-time links to pages: how they are named, and what stands behind them.
@NullMarked
package madoguchi.link;

import org.jspecify.annotations.NullMarked;
