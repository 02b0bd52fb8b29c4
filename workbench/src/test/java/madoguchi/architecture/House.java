package madoguchi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/// All classes of all modules, without those of tests.
final class House {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("madoguchi")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("madoguchi.fixture")));

    private House() {}

    /// A rule that names nothing would hold by itself; this sees that there are classes to look at.
    static void holdsTo(ArchRule rule) {
        for (String place : new String[] {
            "madoguchi.conversation", "madoguchi.line.api", "madoguchi.web.counter", "madoguchi.workbench.line"
        }) {
            assertThat(CLASSES.stream().map(JavaClass::getPackageName)).contains(place);
        }
        rule.check(CLASSES);
    }

    static void catches(ArchRule rule, Class<?> violation) {
        var result = rule.evaluate(new ClassFileImporter().importClasses(violation));
        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains(violation.getSimpleName()));
    }
}
