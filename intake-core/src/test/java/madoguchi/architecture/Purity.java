package madoguchi.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;

/// No I/O, no clock, no chance: what is decided follows from what is handed in.
final class Purity extends ArchCondition<JavaClass> {
    /// The pure libraries that the deciding packages may use.
    static final Set<String> LIBRARIES = Set.of("org.jspecify.annotations", "com.google.i18n.phonenumbers");

    static final Set<String> DECIDING = Set.of(
            "madoguchi.conversation",
            "madoguchi.document",
            "madoguchi.policy",
            "madoguchi.policy.law",
            "madoguchi.text",
            "madoguchi.cases");

    /// What of the JDK is pure, but for the exceptions below.
    private static final Set<String> JDK = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.nio.charset",
            "java.security",
            "java.text",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "javax.crypto",
            "javax.crypto.spec");

    private static final Set<String> IMPURE_CLASSES = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.security.SecureRandom",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.SplittableRandom",
            "java.util.Timer");

    private static final Set<String> IMPURE_METHODS = Set.of(
            "java.lang.Math.random",
            "java.time.ZoneId.systemDefault",
            "java.util.Collections.shuffle",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID");

    private static final Set<String> PURE_OF_SYSTEM = Set.of("arraycopy");

    Purity() {
        super("do no I/O, read no clock and draw nothing by chance");
    }

    @Override
    public void check(JavaClass decider, ConditionEvents events) {
        for (Dependency dependency : decider.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!pure(target, decider)) {
                events.add(violated(dependency, dependency.getDescription()));
            }
        }
        for (JavaAccess<?> access : decider.getAccessesFromSelf()) {
            if (!pure(access)) {
                events.add(violated(access, access.getDescription()));
            }
        }
    }

    private static boolean pure(JavaClass target, JavaClass decider) {
        String place = target.getPackageName();
        return !IMPURE_CLASSES.contains(target.getName())
                && (target.isPrimitive()
                        || JDK.contains(place)
                        || LIBRARIES.contains(place)
                        || DECIDING.contains(place)
                        || place.equals(decider.getPackageName()));
    }

    private static boolean pure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return !name.equals("now")
                && !IMPURE_METHODS.contains(owner + "." + name)
                && (!owner.equals("java.lang.System") || PURE_OF_SYSTEM.contains(name));
    }
}
