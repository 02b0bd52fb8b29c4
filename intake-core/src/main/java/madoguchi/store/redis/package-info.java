/// Redis: the only place that knows it. One Lua script, one class.
@NullMarked
package madoguchi.store.redis;

import org.jspecify.annotations.NullMarked;
