/// Reads policy files strictly: every mistake at once, each with its line. A file with one mistake gives no policy at
/// all, so nothing ever runs on half a policy. Beside `madoguchi.policy`, which stays pure.
@NullMarked
package madoguchi.policy.reader;

import org.jspecify.annotations.NullMarked;
