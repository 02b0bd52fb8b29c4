package madoguchi.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import madoguchi.conversation.Limits;
import madoguchi.document.Catalogue;
import madoguchi.document.reader.CatalogueUnusable;
import madoguchi.policy.reader.PoliciesUnusable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CounterSettingsTest {
    private static CounterSettings bound(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("madoguchi", CounterSettings.class);
    }

    @Test
    void without_a_word_the_limits_are_the_usual_ones() {
        assertThat(bound(Map.of()).counter().limits()).isEqualTo(Limits.DEFAULT);
    }

    @Test
    void the_limits_of_one_account_can_be_set() {
        var set = bound(Map.of("madoguchi.counter.open-cases", "3", "madoguchi.counter.cases-per-day", "2"));
        assertThat(set.counter().limits()).isEqualTo(new Limits(3, 2));
    }

    @Test
    void the_catalogue_of_documents_can_be_ones_own_and_policies_are_read_with_it(@TempDir Path folder)
            throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), """
                documents:
                  - id: our-card
                    name:
                      ja: 当社の証明書
                      en: Our own card
                    sides: [front]
                    photo: true
                    address: shown
                    ask: true
                """);
        var settings = bound(Map.of(
                "madoguchi.catalogue", own.toString(),
                "madoguchi.policies", "classpath:/policies/",
                "madoguchi.allow-examples", "true"));
        var counter = new CounterConfiguration();
        Catalogue catalogue = counter.catalogue(settings);
        assertThat(catalogue.byId()).containsOnlyKeys("our-card");
        assertThatThrownBy(() -> counter.policies(settings, catalogue, InstantSource.system()))
                .isInstanceOf(PoliciesUnusable.class)
                .hasMessageContaining("drivers-licence");
        assertThat(counter.catalogue(bound(Map.of())).byId()).containsKey("drivers-licence");
    }

    @Test
    void a_catalogue_that_cannot_be_used_stops_the_start_with_every_problem(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), """
                documents:
                  - id: our-card
                    photo: perhaps
                colour: red
                """);
        var settings = bound(Map.of("madoguchi.catalogue", own.toString()));
        assertThatThrownBy(() -> new CounterConfiguration().catalogue(settings))
                .isInstanceOf(CatalogueUnusable.class)
                .hasMessageContainingAll(own + ":3: `photo`", "`name`", "`sides`", own + ":4:");
    }

    @ParameterizedTest
    @CsvSource({"open-cases,0", "open-cases,-1", "cases-per-day,0"})
    void a_limit_that_lets_nobody_in_stops_the_start_and_is_named(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("madoguchi.counter." + name, value)))
                .rootCause()
                .hasMessage("madoguchi.counter." + name + " is " + value + " (expected: a whole number, at least 1)");
    }
}
