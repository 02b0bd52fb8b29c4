package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.policy.Asker;
import madoguchi.policy.Askers.ReleaseTo;
import madoguchi.policy.Discretion;
import madoguchi.policy.Fee;
import madoguchi.policy.Identity.Held;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Offered;
import madoguchi.policy.Policy;
import madoguchi.policy.Routes;
import madoguchi.policy.Signpost;
import madoguchi.policy.Signpost.ToStaff;
import madoguchi.policy.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The five examples say what the published texts say, and nothing more.
class ShippedPoliciesTest {
    private static final Map<String, Policy> POLICIES =
            new PolicyFolder("classpath:/policies/", true).load().byOperator();

    static Stream<Policy> policies() {
        return POLICIES.values().stream();
    }

    private static Policy of(String operator) {
        return Objects.requireNonNull(POLICIES.get(operator), operator);
    }

    @Test
    void there_are_five_each_with_a_prefix_of_its_own() {
        assertThat(POLICIES).containsOnlyKeys("immari", "almigo", "healmate", "onet", "enmono");
        assertThat(policies().map(Policy::casePrefix)).containsExactlyInAnyOrder("IM", "AL", "HM", "ON", "EN");
        assertThat(policies().map(Policy::standing)).allMatch(Standing.Example.class::isInstance);
    }

    @Test
    void only_healmate_is_discreet() {
        assertThat(policies().filter(policy -> policy.discretion() == Discretion.HIGH))
                .containsExactly(of("healmate"));
    }

    @Test
    void a_fee_is_where_the_text_names_an_amount() {
        var thousand = Optional.of(new Fee(1_000, Optional.empty()));
        for (String operator : List.of("immari", "almigo")) {
            assertThat(fees(operator)).containsExactly(Map.entry(Kind.DISCLOSURE, thousand.get()));
        }
        for (String operator : List.of("healmate", "onet", "enmono")) {
            assertThat(fees(operator)).isEmpty();
        }
        assertThat(of("enmono").kinds().values().stream().filter(Offered::feeReserved))
                .hasSize(1);
    }

    private static List<Map.Entry<Kind, Fee>> fees(String operator) {
        return of(operator).kinds().entrySet().stream()
                .flatMap(kind -> kind.getValue().fee().stream().map(fee -> Map.entry(kind.getKey(), fee)))
                .toList();
    }

    @Test
    void the_questions_come_from_what_the_operator_holds() {
        assertThat(of("immari").procedure().identity()).isEmpty();
        assertThat(of("almigo").procedure().identity()).isEmpty();
        assertThat(matchOn("healmate"))
                .containsExactly(Held.MAIL, Held.PHONE, Held.NICKNAME, Held.MEMBER_ID, Held.BIRTH_DATE);
        assertThat(matchOn("enmono")).containsExactly(Held.MEMBER_ID, Held.MAIL);
        assertThat(matchOn("onet")).containsExactly(Held.NAME, Held.ADDRESS, Held.BIRTH_DATE, Held.PHONE, Held.MAIL);
    }

    private static List<Held> matchOn(String operator) {
        return of(operator).procedure().identity().orElseThrow().matchOn();
    }

    @Test
    void onet_answers_the_person_only_and_says_where_to_ask_for_an_address() {
        var procedure = of("onet").procedure();

        assertThat(procedure.askers().orElseThrow().releaseTo()).contains(ReleaseTo.PERSON);
        assertThat(procedure.askers().orElseThrow().named())
                .containsOnly(Asker.MEMBER, Asker.STATUTORY_AGENT, Asker.APPOINTED_AGENT);
        var post = procedure.routes().orElseThrow().post().orElseThrow();
        assertThat(post.address()).isEmpty();
        assertThat(post.askWhere().orElseThrow().ja()).isEqualTo("お客様相談室 050-1790-8777 にお確かめください");
        assertThat(post.form().orElseThrow().holds())
                .extracting(Localized::ja)
                .containsExactly("日付", "住所", "氏名", "押印", "生年月日");
        assertThat(procedure.routes().orElseThrow().visit()).isPresent();
        var agent = procedure.documents().asked(Asker.APPOINTED_AGENT).orElseThrow();
        assertThat(agent.powerOfAttorney().orElseThrow().handwritten()).isTrue();
        assertThat(agent.powerOfAttorney().orElseThrow().holds()).hasSize(6);
        assertThat(procedure.documents().person().orElseThrow().accepted()).hasSize(7);
    }

    @Test
    void a_route_ends_where_its_text_says() {
        var healmate = of("healmate").procedure().routes().orElseThrow();
        assertThat(healmate.mail()).contains(new Routes.Mail("info@raisondetre-inc.co.jp", Set.of(Routes.End.POST)));
        assertThat(healmate.visit()).isEmpty();
        assertThat(healmate.onPaper()).isTrue();
        var onet = of("onet").procedure().routes().orElseThrow();
        assertThat(onet.mail()).isEmpty();
        assertThat(onet.onPaper()).isTrue();
        // The branch offices are closed on these days; the desk that answers is not one of them (P14).
        assertThat(onet.visit().orElseThrow().closedWeekly()).containsOnly(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        assertThat(of("onet").procedure().calendar()).isEmpty();
        for (String operator : List.of("immari", "almigo", "enmono")) {
            assertThat(of(operator).procedure().routes()).as(operator).isEmpty();
        }
        assertThat(policies().flatMap(policy -> policy.procedure().routes().flatMap(Routes::line).stream()))
                .isEmpty();
    }

    @Test
    void no_example_claims_a_ground_that_the_law_does_not_have() {
        assertThat(policies().flatMap(policy -> policy.procedure().refusals().stream()))
                .allSatisfy(refusals -> assertThat(refusals.unlawful()).isEmpty());
        assertThat(policies()
                        .filter(policy -> policy.procedure()
                                .refusals()
                                .filter(refusals -> !refusals.notes().isEmpty())
                                .isPresent())
                        .map(Policy::operator))
                .containsExactlyInAnyOrder("immari", "almigo");
    }

    @Test
    void what_a_text_asks_of_any_agent_is_not_asked_of_a_guardian() {
        for (String operator : List.of("onet", "healmate")) {
            var documents = of(operator).procedure().documents();
            var guardian = documents.asked(Asker.STATUTORY_AGENT).orElseThrow();

            assertThat(documents.asked(Asker.APPOINTED_AGENT).orElseThrow().needed())
                    .containsExactly("seal-certificate");
            assertThat(guardian.needed()).as(operator).isEmpty();
            assertThat(guardian.powerOfAttorney()).as(operator).isEmpty();
        }
    }

    @Test
    void healmates_stamps_are_asked_only_where_the_law_allows_a_charge() {
        var postage = of("healmate").procedure().postage().orElseThrow();

        assertThat(postage.appliesTo()).hasSize(6);
        assertThat(Stream.of(Kind.values()).filter(postage::asked))
                .containsExactly(Kind.PURPOSE, Kind.DISCLOSURE, Kind.PROVISION_RECORDS);
        assertThat(postage.settledBy()).isEmpty();
        assertThat(of("healmate").procedure().retention().orElseThrow().days()).isEqualTo(365);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void no_text_promises_an_answer_by_a_day(Policy policy) {
        assertThat(policy.answerBy()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void leaving_goes_to_staff_at_once_and_is_not_mistaken_for_done(Policy policy) {
        var leaving = signpost(policy, "leaving").orElseThrow();

        assertThat(leaving.toStaff()).contains(ToStaff.URGENT);
        assertThat(leaving.text().ja()).containsPattern("だけでは、?退会\\(解約\\)には?なりません。");
        assertThat(signpost(policy, "newsletter")).isPresent();
        assertThat(signpost(policy, "change")).isPresent();
    }

    @Test
    void who_has_a_member_page_points_to_it_before_any_fee() {
        for (Policy policy : POLICIES.values()) {
            assertThat(signpost(policy, "just-look").isPresent())
                    .as(policy.operator())
                    .isEqualTo(policy.memberPage().isPresent());
        }
        assertThat(policies().filter(policy -> policy.memberPage().isPresent()))
                .extracting(Policy::operator)
                .containsExactlyInAnyOrder("immari", "almigo", "enmono");
    }

    private static Optional<Signpost> signpost(Policy policy, String name) {
        return policy.procedure().signposts().stream()
                .filter(signpost -> signpost.name().equals(name))
                .findFirst();
    }

    @Test
    void what_healmate_tells_in_a_chat_does_not_tell_on_its_owner() {
        assertThat(shown(of("healmate")))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "healmate",
                                "ヒールメイト",
                                "レゾンデートル",
                                "raisondetre",
                                "既婚",
                                "マッチング",
                                "婚",
                                "恋",
                                "開示",
                                "会員",
                                "dating",
                                "marri"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void what_people_are_told_keeps_to_the_words_of_the_counter(Policy policy) throws IOException {
        var avoid = new Properties();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/words/avoid.properties"))) {
            avoid.load(new InputStreamReader(in, UTF_8));
        }
        var words = avoid.stringPropertyNames().stream()
                .filter(key -> key.startsWith("text."))
                .map(key -> key.substring("text.".length()))
                .toList();

        assertThat(words).hasSizeGreaterThan(20);
        assertThat(shown(policy)).allSatisfy(text -> assertThat(text).doesNotContain(words));
    }

    /// This project's own words of a policy, in both languages.
    private static List<String> shown(Policy policy) {
        var notice = policy.notice();
        return Stream.concat(
                        Stream.of(notice.manager(), notice.purposes(), notice.processors(), notice.voluntary()),
                        policy.procedure().signposts().stream().map(Signpost::text))
                .flatMap(text -> Stream.of(text.ja(), text.en()))
                .toList();
    }
}
