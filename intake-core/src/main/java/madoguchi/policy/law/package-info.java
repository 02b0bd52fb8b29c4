/// The law's floor under every policy, as named checks: what a file may not say at all, and what a person at the
/// operator should look at. Nothing here advises on the law; each check cites the article to read. Pure.
@NullMarked
package madoguchi.policy.law;

import org.jspecify.annotations.NullMarked;
