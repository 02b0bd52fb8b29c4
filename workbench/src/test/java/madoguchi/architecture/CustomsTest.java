package madoguchi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;

import com.tngtech.archunit.lang.ArchRule;
import madoguchi.architecture.violations.Uncustomary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Customs of the house.
class CustomsTest {
    private static final ArchRule NAMES_SAY_WHAT_IT_IS =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto)");

    private static final ArchRule ONLY_THE_WORKBENCH_PRINTS =
            noClasses().that().resideOutsideOfPackage("madoguchi.workbench..").should(ACCESS_STANDARD_STREAMS);

    private static final ArchRule ONE_WAY_TO_LOG = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.log4j..");

    private static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION);

    @ParameterizedTest
    @ValueSource(
            classes = {
                Uncustomary.CaseManager.class,
                Uncustomary.CaseHelper.class,
                Uncustomary.CaseUtil.class,
                Uncustomary.CaseUtils.class,
                Uncustomary.CaseImpl.class,
                Uncustomary.CaseDto.class
            })
    void a_name_says_what_a_class_is(Class<?> violation) {
        House.holdsTo(NAMES_SAY_WHAT_IT_IS);
        House.catches(NAMES_SAY_WHAT_IT_IS, violation);
    }

    @Test
    void nobody_prints_but_the_workbench() {
        House.holdsTo(ONLY_THE_WORKBENCH_PRINTS);
        House.catches(ONLY_THE_WORKBENCH_PRINTS, Uncustomary.Prints.class);
        House.catches(ONLY_THE_WORKBENCH_PRINTS, Uncustomary.PrintsErrors.class);
    }

    @Test
    void there_is_one_way_to_log() {
        House.holdsTo(ONE_WAY_TO_LOG);
        House.catches(ONE_WAY_TO_LOG, Uncustomary.LogsWithTheJdk.class);
        House.catches(ONE_WAY_TO_LOG, Uncustomary.LogsWithCommons.class);
    }

    @Test
    void what_a_class_needs_is_handed_to_its_constructor() {
        House.holdsTo(NOTHING_IS_INJECTED_INTO_FIELDS);
        House.catches(NOTHING_IS_INJECTED_INTO_FIELDS, Uncustomary.HasAFieldInjected.class);
        House.catches(NOTHING_IS_INJECTED_INTO_FIELDS, Uncustomary.HasASettingInjected.class);
    }
}
