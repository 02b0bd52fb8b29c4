/// What the bot's speed is measured against: the least that a bot with LINE's SDK on the same server does.
@NullMarked
package madoguchi.workbench.yardstick;

import org.jspecify.annotations.NullMarked;
