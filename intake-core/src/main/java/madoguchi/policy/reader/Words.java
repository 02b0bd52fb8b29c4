package madoguchi.policy.reader;

import static java.util.Arrays.stream;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import madoguchi.policy.Asker;
import madoguchi.policy.Askers.ReleaseTo;
import madoguchi.policy.Discretion;
import madoguchi.policy.Fee.WhenNothing;
import madoguchi.policy.Identity.Held;
import madoguchi.policy.Kind;
import madoguchi.policy.Method;
import madoguchi.policy.Refusals.Ground;
import madoguchi.policy.Refusals.Owed;
import madoguchi.policy.Routes.End;
import madoguchi.policy.Signpost.ToStaff;
import madoguchi.policy.StopReason;

/// The words of policy files, each with what it stands for.
final class Words {
    static final Map<String, Asker> ASKERS = by(Asker.values(), Asker::key);
    static final Map<String, Discretion> DISCRETIONS = byName(Discretion.values());
    static final Map<String, End> ENDS = byName(End.values());
    static final Map<String, Ground> GROUNDS = by(Ground.values(), Ground::key);
    static final Map<String, Held> HELD = by(Held.values(), Held::key);
    static final Map<String, Kind> KINDS = by(Kind.values(), Kind::key);
    static final Map<String, Method> METHODS = by(Method.values(), Method::key);
    static final Map<String, Owed> OWED = by(Owed.values(), Owed::key);
    static final Map<String, ReleaseTo> RELEASE_TO = byName(ReleaseTo.values());
    static final Map<String, StopReason> STOP_REASONS = by(StopReason.values(), StopReason::key);
    static final Map<String, ToStaff> TO_STAFF = byName(ToStaff.values());
    static final Map<String, WhenNothing> WHEN_NOTHING = byName(WhenNothing.values());
    /// `mon` to `sun`.
    static final Map<String, DayOfWeek> WEEKDAYS =
            by(DayOfWeek.values(), day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT));

    private Words() {}

    private static <T> Map<String, T> by(T[] all, Function<T, String> word) {
        return stream(all).collect(toUnmodifiableMap(word, identity()));
    }

    private static <T extends Enum<T>> Map<String, T> byName(T[] all) {
        return by(all, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
