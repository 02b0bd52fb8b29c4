package madoguchi.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import madoguchi.architecture.violations.ReachesBack;
import madoguchi.architecture.violations.ReachesForRedis;
import org.junit.jupiter.api.Test;

/// What each package of the counter may know of the others.
class CoreDirectionTest {
    private static final String OURS = "madoguchi";

    /// A package and what it may use beside itself.
    private record Part(String name, Set<String> uses) {
        static Part of(String name, String... uses) {
            return new Part(name, Set.of(uses));
        }
    }

    /// From the bottom up: a part uses only parts above its own line, so there are no circles.
    private static final List<Part> PARTS = List.of(
            Part.of("text"),
            Part.of("policy", "text"),
            Part.of("document", "policy"),
            Part.of("policy.law", "document", "policy"),
            Part.of("yaml", "policy"),
            Part.of("document.reader", "document", "policy", "yaml"),
            Part.of("policy.reader", "document", "document.reader", "policy", "policy.law", "text", "yaml"),
            Part.of("cases", "policy", "text"),
            Part.of("conversation", "cases", "document", "policy", "text"),
            Part.of("seal"),
            Part.of("store"),
            Part.of("store.redis", "store"),
            Part.of("outbox", "cases"),
            Part.of("format", "cases", "conversation", "outbox", "text"),
            Part.of("watch", "outbox", "store"),
            Part.of("watch.trace", "watch"),
            Part.of("delivery", "cases", "format", "outbox", "seal", "store", "watch"),
            Part.of("link", "cases", "conversation", "format", "outbox", "seal", "store", "text"),
            Part.of("inbox", "cases", "conversation", "format", "link", "outbox", "seal", "store", "text", "watch"),
            Part.of("ticket", "cases", "outbox", "policy", "text"),
            Part.of(
                    "counter",
                    "cases",
                    "conversation",
                    "delivery",
                    "document",
                    "document.reader",
                    "format",
                    "inbox",
                    "link",
                    "outbox",
                    "policy",
                    "policy.reader",
                    "seal",
                    "store",
                    "store.redis",
                    "text",
                    "ticket",
                    "watch",
                    "watch.trace"));

    private static final JavaClasses COUNTER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(OURS)
            .that(new com.tngtech.archunit.base.DescribedPredicate<>("belong to the counter") {
                @Override
                public boolean test(JavaClass each) {
                    return PARTS.stream().anyMatch(part -> part.name().equals(place(each)));
                }
            });

    @Test
    void every_package_of_this_module_has_its_line_here_and_no_line_is_empty() {
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .withImportOption(new ImportOption.DoNotIncludeJars())
                                .importPackages(OURS)
                                .stream()
                                .map(CoreDirectionTest::place)
                                .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        PARTS.stream().map(Part::name).toList());
    }

    @Test
    void every_line_names_lines_above_it_only() {
        List<String> above = new ArrayList<>();
        for (Part part : PARTS) {
            assertThat(above).as(part.name()).containsAll(part.uses());
            above.add(part.name());
        }
    }

    @Test
    void every_package_uses_only_what_its_line_allows() {
        for (Part part : PARTS) {
            List<String> against = COUNTER.stream()
                    .filter(each -> part.name().equals(place(each)))
                    .flatMap(each -> against(each, part).stream())
                    .toList();
            assertThat(against).as(part.name()).isEmpty();
        }
    }

    @Test
    void a_class_that_reaches_back_is_caught() {
        assertThat(against(imported(ReachesBack.class), Part.of("store"))).isNotEmpty();
        assertThat(against(imported(ReachesBack.class), Part.of("ticket", "inbox")))
                .isEmpty();
    }

    @Test
    void a_class_that_goes_past_the_port_to_the_store_is_caught() {
        for (Part part : PARTS) {
            boolean wires = part.name().equals("counter") || part.name().equals("store.redis");
            assertThat(against(imported(ReachesForRedis.class), part).isEmpty())
                    .as(part.name())
                    .isEqualTo(wires);
        }
    }

    private static JavaClass imported(Class<?> type) {
        return new ClassFileImporter().importClass(type);
    }

    /// The dependencies on parts that this part may not use, without the inner classes' names.
    private static List<String> against(JavaClass origin, Part part) {
        return origin.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> target.getPackageName().startsWith(OURS + "."))
                .filter(target -> !target.getPackageName().equals(origin.getPackageName()))
                .filter(target -> !place(target).equals(part.name()))
                .filter(target -> !part.uses().contains(place(target)))
                .map(target -> outermost(origin) + " -> " + outermost(target))
                .distinct()
                .toList();
    }

    private static String place(JavaClass each) {
        return each.getPackageName().substring(Math.min(each.getPackageName().length(), OURS.length() + 1));
    }

    private static String outermost(JavaClass each) {
        return each.getName().substring(OURS.length() + 1).replaceAll("\\$.*", "");
    }
}
