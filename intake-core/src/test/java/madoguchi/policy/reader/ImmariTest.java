package madoguchi.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import madoguchi.policy.Clause;
import madoguchi.policy.Discretion;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Offered;
import madoguchi.policy.Policy;
import madoguchi.policy.Standing;
import madoguchi.policy.StopReason;
import madoguchi.text.Language;
import org.junit.jupiter.api.Test;

/// The shipped example says what Immari's text says, and nothing more.
class ImmariTest {
    private final Policy immari =
            new PolicyFolder("classpath:/policies/", true).load().of("immari").orElseThrow();

    @Test
    void it_is_an_example_that_names_its_day() {
        assertThat(immari.standing()).isEqualTo(new Standing.Example(LocalDate.of(2026, 11, 22)));
        assertThat(immari.casePrefix()).isEqualTo("IM");
        assertThat(immari.discretion()).isEqualTo(Discretion.NORMAL);
    }

    @Test
    void it_names_the_kinds_of_the_text_with_their_clauses() {
        assertThat(immari.kinds()).containsOnlyKeys(Kind.INQUIRY, Kind.DISCLOSURE, Kind.CORRECTION, Kind.SUSPENSION);
        assertThat(wordless(Kind.DISCLOSURE))
                .isEqualTo(offered("6条", "Clause 6", Optional.of(new Fee(1_000, Optional.empty()))));
        assertThat(wordless(Kind.CORRECTION)).isEqualTo(offered("7条", "Clause 7", Optional.empty()));
        assertThat(wordless(Kind.SUSPENSION))
                .isEqualTo(new Offered(
                        new Clause(new Localized("8条", "Clause 8")),
                        Optional.empty(),
                        Set.of(StopReason.BEYOND_PURPOSE, StopReason.IMPROPER_ACQUISITION),
                        List.of()));
    }

    /// What people type for it is this project's, and `OwnWordsTest` holds it to the kind.
    private Offered wordless(Kind kind) {
        Offered read = Objects.requireNonNull(immari.kinds().get(kind), kind.key());
        assertThat(read.words()).isNotEmpty();
        return new Offered(
                read.clause(), read.fee(), read.reasons(), List.of(), read.methods(), read.after(), read.feeReserved());
    }

    private static Offered offered(String ja, String en, Optional<Fee> fee) {
        return new Offered(new Clause(new Localized(ja, en)), fee);
    }

    @Test
    void what_immari_does_not_publish_is_absent() {
        assertThat(immari.desk().mail()).contains("support@immari.jp");
        assertThat(immari.desk().phone()).isEmpty();
        assertThat(immari.desk().post()).isEmpty();
        assertThat(immari.desk().hours()).isEmpty();
        assertThat(immari.answerBy()).isEmpty();
        assertThat(immari.abandonAfter()).isEmpty();
        assertThat(immari.published()).isEmpty();
    }

    @Test
    void the_notice_names_line_and_says_that_it_is_voluntary() {
        for (var language : Language.values()) {
            assertThat(immari.notice().processors().in(language)).contains("LINE");
        }
        assertThat(immari.notice().voluntary().ja()).contains("任意");
        assertThat(immari.notice().voluntary().en()).contains("up to you");
    }
}
