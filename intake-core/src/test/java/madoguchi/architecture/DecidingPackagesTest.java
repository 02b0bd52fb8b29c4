package madoguchi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.architecture.violations.Impure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The packages that decide are pure. Not so the packages beside them, such as `madoguchi.policy.reader`.
class DecidingPackagesTest {
    private static final ArchRule PURE = classes().should(new Purity());

    @Test
    void what_decides_is_pure() {
        JavaClasses deciding = deciding();
        assertThat(deciding.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(Purity.DECIDING);
        PURE.check(deciding);
    }

    @ParameterizedTest
    @MethodSource("impure")
    void a_class_that_is_not_pure_is_caught(Class<?> impure) {
        var result = PURE.evaluate(new ClassFileImporter().importClasses(impure));
        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains(impure.getSimpleName()));
    }

    static Stream<Class<?>> impure() {
        return Stream.of(Impure.class.getDeclaredClasses());
    }

    private static JavaClasses deciding() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(Purity.DECIDING)
                .that(new com.tngtech.archunit.base.DescribedPredicate<>("decide") {
                    @Override
                    public boolean test(JavaClass each) {
                        return Purity.DECIDING.contains(each.getPackageName());
                    }
                });
    }
}
