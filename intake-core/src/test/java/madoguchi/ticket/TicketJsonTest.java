package madoguchi.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.outbox.Parcel;
import madoguchi.outbox.Parcel.Ticket.Event;
import madoguchi.policy.Policy;
import madoguchi.policy.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TicketJsonTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("/schemas/ticket-1.schema.json"));

    static Stream<Parcel.Ticket> everyTicket() {
        return Samples.matters()
                .flatMap(matter -> Stream.concat(
                        Stream.of(Event.values())
                                .flatMap(event -> Stream.of(State.Status.values())
                                        .map(status -> ticket(event, matter, status, State.Reason.SUBMITTED))),
                        Stream.of(State.Reason.values())
                                .map(reason -> ticket(Event.AMENDED, matter, State.Status.OPEN, reason))));
    }

    private static Parcel.Ticket ticket(Event event, Matter matter, State.Status status, State.Reason reason) {
        return Samples.ticket("t-1", event, Samples.content(matter, new State(status, reason), Samples.TYPED));
    }

    @Test
    void every_ticket_fits_the_schema() {
        assertThat(everyTicket()).hasSizeGreaterThan(100).allSatisfy(ticket -> {
            assertThat(problems(json(ticket, Samples.policy()))).isEmpty();
            assertThat(problems(json(
                            ticket, Samples.policy(Optional.of(30), new Standing.Example(LocalDate.of(2026, 11, 22))))))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"schema\":\"madoguchi-ticket/1\"/\"schema\":\"madoguchi-ticket/2\"",
                "\"event\":\"opened\"/\"event\":\"closed\"",
                "\"event\":\"opened\",/",
                "\"complete\":true/\"complete\":\"yes\"",
                "\"status\":\"open\"/\"status\":\"open\",\"more\":1",
                "\"format\":\"raw\"/\"format\":\"sha256\"",
                "Z\",\"number\"/+09:00\",\"number\"",
                "\"withdrawn\":true/\"withdrawn\":true,\"value\":\"x\""
            })
    void the_schema_is_strict(String change) {
        String good = json(Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED), Samples.policy());
        int slash = change.indexOf('/', change.startsWith("\"schema\"") ? change.indexOf("/1\"") + 2 : 0);
        String spoiled = good.replaceFirst(Pattern.quote(change.substring(0, slash)), change.substring(slash + 1));

        assertThat(spoiled).isNotEqualTo(good);
        assertThat(problems(spoiled)).isNotEmpty();
    }

    static Stream<List<Object>> examples() {
        return Stream.of(
                List.of("opened", Samples.ticket(Event.OPENED, Samples.COMPLAINT, Samples.TYPED)),
                List.of("amended", Samples.ticket("t-8b4d0e", Event.AMENDED, Samples.unsent())),
                List.of("matched", Samples.ticket("t-9c5e1f", Event.AMENDED, Samples.matched())));
    }

    /// What receivers build against changes only on purpose.
    @ParameterizedTest
    @MethodSource("examples")
    void the_published_examples_are_what_is_written(List<Object> example) {
        String published = resource("/schemas/examples/ticket-1-" + example.getFirst() + ".json");
        String written = json((Parcel.Ticket) example.getLast(), Samples.policy());

        assertThat(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree(written)) + "\n")
                .isEqualTo(published);
    }

    @Test
    void a_stated_contact_stays_unmatched_and_nothing_is_released() {
        var ticket = tree(json(Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED), Samples.policy()));

        assertThat(ticket.path("release-to").isNull()).isTrue();
        assertThat(ticket.at("/contacts/1/value").asString()).isEqualTo(Samples.MAIL);
        assertThat(ticket.at("/contacts/1/source").asString()).isEqualTo("stated");
        assertThat(ticket.at("/contacts/1/matched-by").isNull()).isTrue();
        assertThat(ticket.at("/contacts/0/value").isNull()).isTrue();
    }

    @Test
    void the_persons_name_at_the_channel_is_not_told() {
        assertThat(json(Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED), Samples.policy()))
                .contains("\"channel\":\"line\"")
                .doesNotContain(Samples.HANAKO.person());
    }

    @Test
    void no_published_promise_no_date() {
        var ticket = Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED);
        var confirmed = new Standing.Confirmed("Legal", LocalDate.of(2026, 4, 1));

        assertThat(tree(json(ticket, Samples.policy())).path("answer-by").isNull())
                .isTrue();
        // It arrived at 0:30 on the 23rd in Japan, still the 22nd in UTC.
        assertThat(tree(json(ticket, Samples.policy(Optional.of(14), confirmed)))
                        .path("answer-by")
                        .asString())
                .isEqualTo("2026-12-07");
    }

    @Test
    void a_policy_changed_since_is_pointed_out() {
        var content = Samples.content(Samples.INQUIRY, Samples.TYPED);
        var changed = new Policy(
                Samples.OPERATOR,
                "f".repeat(64),
                Samples.policy().standing(),
                Samples.policy().entity(),
                "SA",
                Optional.empty(),
                Samples.policy().memberPage(),
                Samples.policy().kinds(),
                Samples.policy().notice(),
                Samples.policy().desk(),
                Samples.policy().discretion(),
                Optional.empty(),
                Optional.empty(),
                Samples.policy().procedure());

        var ticket = tree(json(Samples.ticket("t-1", Event.OPENED, content), changed));

        assertThat(ticket.at("/policy/fingerprint").asString()).isEqualTo(Samples.FINGERPRINT);
        assertThat(ticket.path("next").toString()).contains("check-changed-policy");
    }

    @Test
    void the_same_ticket_gives_the_same_bytes() {
        var ticket = Samples.ticket(Event.OPENED, new Matter.HumanWanted(), Samples.TYPED);

        assertThat(json(ticket, Samples.policy())).isEqualTo(json(ticket, Samples.policy()));
    }

    @Test
    void hostile_text_is_kept_as_data() {
        String typed = "\u0000\u202E\"},{\"\uD83D\r\n</script>😀" + "あ".repeat(100_000);
        var json = json(Samples.ticket(Event.OPENED, Samples.INQUIRY, typed), Samples.policy());

        assertThat(problems(json)).isEmpty();
        assertThat(tree(json).at("/answers/0/value").asString()).isEqualTo(typed.replace("\uD83D\r", "\uFFFD\r"));
    }

    private static String json(Parcel.Ticket ticket, Policy policy) {
        return new String(TicketJson.write(Samples.HANAKO, ticket, policy), UTF_8);
    }

    private static List<Error> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(TicketJsonTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
