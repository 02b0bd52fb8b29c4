package madoguchi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import madoguchi.architecture.violations.Misdirected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each module may know of the others, and who may know which outside library.
class ModulesTest {
    private static final String[] REDIS = {
        "org.springframework.data.redis..",
        "org.springframework.boot.data.redis..",
        "org.springframework.dao..",
        "io.lettuce..",
        "redis.clients.."
    };

    /// Where a channel meets the counter: what it hands in, what it is handed, what it hears.
    private static final Set<String> DOORS = Set.of(
            "madoguchi.conversation.Input",
            "madoguchi.outbox.Address",
            "madoguchi.store.Reach",
            "madoguchi.inbox.Inbound",
            "madoguchi.inbox.Intake",
            "madoguchi.inbox.Profiles",
            "madoguchi.outbox.Carrier",
            "madoguchi.outbox.Parcel",
            "madoguchi.store.StoreUnavailable",
            "madoguchi.text.Language",
            "madoguchi.watch.Series");

    /// What only the wiring of a channel needs beside them.
    private static final Set<String> WIRING = Set.of(
            "madoguchi.counter.CounterConfiguration",
            "madoguchi.policy.Policies",
            "madoguchi.policy.Policy",
            "madoguchi.text.Guarded",
            "madoguchi.text.NumberGuard",
            "madoguchi.text.Texts",
            "madoguchi.ticket.TicketTargets");

    /// What a menu is made of.
    private static final Set<String> WORDS = Set.of(
            "madoguchi.policy.Discretion",
            "madoguchi.policy.Kind",
            "madoguchi.policy.Policy",
            "madoguchi.text.Language",
            "madoguchi.text.TextKey",
            "madoguchi.text.Texts");

    private static final ArchRule COUNTER_KNOWS_NO_CHANNEL = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.line..", "madoguchi.web..", "madoguchi.workbench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("madoguchi.line..", "madoguchi.web..", "madoguchi.workbench..");

    /// Each scales by itself.
    private static final ArchRule CHANNELS_KNOW_NOTHING_OF_EACH_OTHER =
            slices().matching("madoguchi.(line|web)..").should().notDependOnEachOther();

    /// Pages decide nothing and store nothing: what they bring goes through the inbox.
    private static final ArchRule PAGES_NEITHER_DECIDE_NOR_STORE = noClasses()
            .that()
            .resideInAPackage("madoguchi.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "madoguchi.delivery..", "madoguchi.format..", "madoguchi.seal..", "madoguchi.store.redis..")
                    .or(named(Set.of(
                            "madoguchi.conversation.Decider",
                            "madoguchi.conversation.Decision",
                            "madoguchi.store.Store",
                            "madoguchi.store.Links"))));

    /// A form is a plain record of what stands on it.
    private static final ArchRule FORMS_KNOW_NO_CONVERSATION = noClasses()
            .that()
            .resideInAPackage("madoguchi.web.form")
            .should()
            .dependOnClassesThat(resideInAnyPackage("madoguchi..")
                    .and(DescribedPredicate.not(resideInAnyPackage("madoguchi.web.form", "madoguchi.text"))));

    private static final ArchRule ONLY_THE_WORKBENCH_KNOWS_ITSELF = noClasses()
            .that()
            .resideOutsideOfPackage("madoguchi.workbench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("madoguchi.workbench..");

    /// The yardstick is what the bot would be without us.
    private static final ArchRule THE_SDK_STAYS_IN_THE_LINE_CHANNEL = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.line..", "madoguchi.workbench.yardstick")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.linecorp..", "okhttp3..", "retrofit2..");

    private static final ArchRule REDIS_STAYS_BEHIND_THE_STORE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "madoguchi.store.redis",
                    "madoguchi.counter",
                    "madoguchi.workbench.command",
                    "madoguchi.workbench.bench")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REDIS);

    private static final ArchRule ONLY_WIRING_AND_TOOLS_NAME_THE_STORE_ON_REDIS = noClasses()
            .that()
            .resideOutsideOfPackages("madoguchi.store.redis", "madoguchi.counter", "madoguchi.workbench.command")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("madoguchi.store.redis..");

    private static ArchRule usesDoors(DescribedPredicate<JavaClass> who, DescribedPredicate<JavaClass> doors) {
        return classes()
                .that(who)
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("madoguchi.."))
                        .or(resideInAnyPackage("madoguchi.line.."))
                        .or(doors))
                .allowEmptyShould(false);
    }

    private static final ArchRule A_CHANNEL_USES_THE_DOORS = usesDoors(
            resideInAnyPackage("madoguchi.line.*..").and(not(resideInAPackage("madoguchi.line.menu"))), named(DOORS));
    private static final ArchRule A_MENU_IS_MADE_OF_WORDS =
            usesDoors(resideInAPackage("madoguchi.line.menu"), named(WORDS));
    private static final ArchRule A_CHANNELS_WIRING_USES_LITTLE_MORE =
            usesDoors(resideInAnyPackage("madoguchi.line"), named(DOORS).or(named(WIRING)));

    /// The stand-ins are the other side: what they get right or wrong must not come from our own code.
    private static final ArchRule STAND_INS_KNOW_NOTHING_OF_US = classes()
            .that()
            .resideInAnyPackage("madoguchi.workbench.line..", "madoguchi.workbench.mail..")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("madoguchi.."))
                    .or(resideInAnyPackage("madoguchi.workbench.line..", "madoguchi.workbench.mail..")));

    @Test
    void the_counter_knows_neither_channels_nor_the_workbench() {
        House.holdsTo(COUNTER_KNOWS_NO_CHANNEL);
        House.catches(COUNTER_KNOWS_NO_CHANNEL, Misdirected.KnowsTheBot.class);
        House.catches(COUNTER_KNOWS_NO_CHANNEL, Misdirected.KnowsTheWorkbench.class);
    }

    @Test
    void the_line_channel_knows_nothing_of_the_workbench() {
        House.holdsTo(ONLY_THE_WORKBENCH_KNOWS_ITSELF);
        House.catches(ONLY_THE_WORKBENCH_KNOWS_ITSELF, Misdirected.KnowsTheWorkbench.class);
    }

    @Test
    void bot_and_pages_know_nothing_of_each_other() {
        House.holdsTo(CHANNELS_KNOW_NOTHING_OF_EACH_OTHER);
        House.catches(COUNTER_KNOWS_NO_CHANNEL, Misdirected.KnowsThePages.class);
    }

    @Test
    void what_a_page_brings_goes_through_the_inbox() {
        House.holdsTo(PAGES_NEITHER_DECIDE_NOR_STORE);
        House.holdsTo(FORMS_KNOW_NO_CONVERSATION);
    }

    @Test
    void lines_sdk_does_not_leave_the_line_channel() {
        House.holdsTo(THE_SDK_STAYS_IN_THE_LINE_CHANNEL);
        House.catches(THE_SDK_STAYS_IN_THE_LINE_CHANNEL, Misdirected.KnowsTheSdk.class);
        House.catches(THE_SDK_STAYS_IN_THE_LINE_CHANNEL, Misdirected.KnowsTheSdksHttp.class);
    }

    @Test
    void redis_is_known_to_the_store_the_wiring_and_the_tools_only() {
        House.holdsTo(REDIS_STAYS_BEHIND_THE_STORE);
        House.catches(REDIS_STAYS_BEHIND_THE_STORE, Misdirected.KnowsSpringData.class);
        House.catches(REDIS_STAYS_BEHIND_THE_STORE, Misdirected.KnowsItsFailures.class);
        House.catches(REDIS_STAYS_BEHIND_THE_STORE, Misdirected.KnowsLettuce.class);
        House.holdsTo(ONLY_WIRING_AND_TOOLS_NAME_THE_STORE_ON_REDIS);
        House.catches(ONLY_WIRING_AND_TOOLS_NAME_THE_STORE_ON_REDIS, Misdirected.KnowsTheStoreOnRedis.class);
    }

    @Test
    void a_channel_meets_the_counter_only_at_its_doors() {
        House.holdsTo(A_CHANNEL_USES_THE_DOORS);
        House.holdsTo(A_MENU_IS_MADE_OF_WORDS);
        House.holdsTo(A_CHANNELS_WIRING_USES_LITTLE_MORE);
        var violations = resideInAnyPackage("madoguchi.architecture.violations");
        House.catches(usesDoors(violations, named(DOORS)), Misdirected.DecidesByItself.class);
        House.catches(usesDoors(violations, named(DOORS).or(named(WIRING))), Misdirected.DecidesByItself.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"door", "wiring", "words"})
    void every_door_is_there(String which) {
        assertThat(House.CLASSES.stream().map(JavaClass::getName))
                .containsAll(which.equals("door") ? DOORS : which.equals("wiring") ? WIRING : WORDS);
    }

    @Test
    void the_stand_ins_know_nothing_of_the_product() {
        House.holdsTo(STAND_INS_KNOW_NOTHING_OF_US);
        var violations = classes()
                .that()
                .resideInAPackage("madoguchi.architecture.violations")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("madoguchi..")));
        House.catches(violations, Misdirected.DecidesByItself.class);
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return new DescribedPredicate<>("are doors") {
            @Override
            public boolean test(JavaClass each) {
                return names.contains(each.getBaseComponentType().getName().replaceAll("\\$.*", ""));
            }
        };
    }
}
