package madoguchi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.Clause;
import madoguchi.policy.Documents;
import madoguchi.policy.Localized;
import org.junit.jupiter.api.Test;

/// What is asked for of what a text names, on a day.
class CatalogueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Catalogue catalogue = CatalogueFile.shipped();

    @Test
    void what_has_run_out_is_shown_with_its_reason_and_not_asked_for() {
        var proof = new Documents.Proof(
                List.of("drivers-licence", "basic-resident-card", "health-insurance-card", "pension-book"),
                new Clause(new Localized("", "")));

        var asked = catalogue.asked(proof, TODAY);

        assertThat(asked.usable()).extracting(IdentityDocument::id).containsExactly("drivers-licence", "pension-book");
        assertThat(asked.notAsked())
                .extracting(notAsked -> notAsked.document().id())
                .containsExactly("basic-resident-card", "health-insurance-card");
        assertThat(asked.notAsked().getLast().reason().ja()).isEqualTo("健康保険証は2025年12月1日で使えなくなりました");
    }

    @Test
    void a_paper_is_good_on_its_last_day_and_not_on_the_next() {
        var card = List.of("health-insurance-card");

        assertThat(catalogue.asked(card, LocalDate.of(2025, 12, 1)).usable()).hasSize(1);
        assertThat(catalogue.asked(card, LocalDate.of(2025, 12, 2)).usable()).isEmpty();
    }

    @Test
    void a_paper_is_not_there_before_its_first_day() {
        var card = List.of("specified-residence-card");

        assertThat(catalogue.asked(card, LocalDate.of(2026, 6, 13))).isEqualTo(new Asked(List.of(), List.of()));
        assertThat(catalogue.asked(card, LocalDate.of(2026, 6, 14)).usable()).hasSize(1);
    }

    @Test
    void what_may_not_be_collected_is_never_asked_for() {
        assertThat(catalogue.asked(List.of("my-number-notice-card", "unheard-of"), TODAY))
                .satisfies(asked -> assertThat(asked.usable()).isEmpty())
                .satisfies(asked -> assertThat(asked.notAsked()).hasSize(1));
    }

    @Test
    void of_a_card_with_a_my_number_only_the_front_is_shown() {
        assertThat(catalogue.byId().values())
                .filteredOn(document -> document.carries().contains(ForbiddenNumber.MY_NUMBER)
                        && document.toBeAsked()
                        && document.photo())
                .hasSize(3)
                .allSatisfy(document -> assertThat(document.sides()).containsExactly(Side.FRONT));
    }

    @Test
    void what_carries_a_forbidden_number_says_what_to_mask() {
        assertThat(catalogue.byId().values())
                .filteredOn(document -> !document.carries().isEmpty() && document.toBeAsked())
                .hasSizeGreaterThan(5)
                .allSatisfy(document -> assertThat(document.mask()).isNotEmpty());
    }

    @Test
    void a_certificate_tells_how_things_stood_and_is_best_fresh() {
        assertThat(catalogue.byId().values())
                .filteredOn(document -> document.notOlderThanMonths().isPresent())
                .extracting(IdentityDocument::id)
                .containsExactlyInAnyOrder(
                        "residence-record", "seal-certificate", "family-register", "guardianship-certificate");
        assertThat(catalogue.of("seal-certificate").orElseThrow().notOlderThanMonths())
                .contains(3);
    }

    @Test
    void a_newer_passport_shows_no_address() {
        assertThat(catalogue.of("passport").orElseThrow().address())
                .isEqualTo(new ShownAddress.OlderOnly(LocalDate.of(2020, 2, 4)));
    }
}
