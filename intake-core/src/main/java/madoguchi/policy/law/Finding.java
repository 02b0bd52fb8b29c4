package madoguchi.policy.law;

import madoguchi.policy.Localized;

/// What a check found.
///
/// @param level that of the check, unless the policy is in production already
/// @param article that of the check, or the one it comes down to here
/// @param path the key it is about
/// @param what in one sentence, neutrally
public record Finding(Check check, Level level, Localized article, String path, Localized what) {
    Finding citing(Localized other) {
        return new Finding(check, level, other, path, what);
    }

    Finding weighing(Level other) {
        return new Finding(check, other, article, path, what);
    }
}
