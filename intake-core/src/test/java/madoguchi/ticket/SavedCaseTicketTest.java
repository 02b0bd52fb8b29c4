package madoguchi.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Case;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.WaitingFor;
import madoguchi.conversation.Question;
import madoguchi.format.Versions;
import madoguchi.outbox.Parcel.Ticket.Event;
import madoguchi.policy.Policy;
import madoguchi.policy.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What support receives of cases as conversations made them and staff went on with them (the golden ones).
@DisplayNameGeneration(ReplaceUnderscores.class)
class SavedCaseTicketTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/3");
    private static final Policy POLICY =
            Samples.policy(Optional.of(14), new Standing.Confirmed("Legal", LocalDate.of(2026, 4, 1)));
    private static final Instant LATER = Instant.parse("2026-11-25T03:00:00Z");

    static Stream<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith("case-")).sorted().toList().stream();
        }
    }

    private static Case read(Path file) {
        try {
            return Versions.readCase(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Case saved(String name) {
        return read(GOLDEN.resolve("case-" + name + "-1.json"));
    }

    private static Case after(Case before, Instant at, StaffDeed deed) {
        return new Change.Done(deed, "佐藤", at).applyTo(before);
    }

    private static String json(Event event, Case content) {
        return new String(TicketJson.write(Samples.HANAKO, Samples.ticket("t-1", event, content), POLICY), UTF_8);
    }

    private static JsonNode tree(Event event, Case content) {
        return JsonMapper.shared().readTree(json(event, content));
    }

    private static String letter(Event event, Case content) {
        return LetterWriter.write(MailContent.FULL, Samples.HANAKO, Samples.ticket("t-1", event, content), POLICY)
                .text();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_saved_case_fits_the_schema_and_a_clerk_reads_words(Path file) throws IOException {
        Case content = read(file);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(
                        Objects.requireNonNull(getClass().getResourceAsStream("/schemas/ticket-1.schema.json"))
                                .readAllBytes(),
                        UTF_8));
        for (Event event : Event.values()) {
            assertThat(schema.validate(json(event, content), InputFormat.JSON)).isEmpty();
            assertThat(letter(event, content)).contains(content.number().value());
        }
        assertThat(content.flags()).noneMatch(flag -> Wording.flag(flag).equals(flag));
        assertThat(content.answers()).allSatisfy(answer -> {
            assertThat(Wording.question(answer.question())).isNotEqualTo(answer.question());
            boolean key = answer.value().matches("[a-z]+(-[a-z]+)*")
                    && !answer.question().equals("kind");
            assertThat(key && Wording.value(answer.question(), answer.value()).equals(answer.value()))
                    .as(answer.value())
                    .isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent",
                "answer-to-person-only",
                "asker-not-named",
                "authority",
                "bereaved",
                "conflict-check",
                "contact-correction",
                "contact-unsent",
                "contract-notice",
                "danger",
                "everyday-matter",
                "false-profile",
                "fee-method-missing",
                "fee-reserved",
                "guardian-answer",
                "human-late",
                "kind-by-law",
                "limit-reached",
                "line-unreachable",
                "message-unsent",
                "minor",
                "my-number-data",
                "name-from-several",
                "name-left-out",
                "not-a-member",
                "not-answered-yet",
                "number-removed",
                "person-is-adult",
                "several-names",
                "under-18",
                "urgent"
            })
    void every_flag_is_a_sentence(String flag) {
        assertThat(Wording.flag(flag)).endsWith("。");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ITEM_MORE")
    void every_question_has_a_name(Question question) {
        assertThat(Wording.question(question.key())).isNotEqualTo(question.key());
    }

    @Test
    void who_cannot_be_found_and_who_cannot_be_matched_hear_the_same_words() {
        assertThat(letter(Event.OPENED, saved("handed-in-agent"))).contains("「いただいた内容では、ご本人の情報を確認できませんでした。」");
        assertThat(letter(Event.OPENED, saved("wait-for-human"))).doesNotContain("確認できませんでした");
    }

    @Test
    void an_agents_request_says_who_asks_for_whom() {
        Case content = saved("handed-in-agent");
        assertThat(letter(Event.OPENED, content))
                .contains("・代理の方からです。")
                .contains("どなたの情報か:\n> 代理(親権者・後見人など)\n")
                .contains("手続きをなさる方(代理人)のお名前:\n> 例 太郎\n")
                .contains("ご本人とのご関係:\n> 成年後見人など\n")
                .contains("お名前:\n> 見本 花子\n");
        assertThat(tree(Event.OPENED, content).at("/answers").toString())
                .contains("{\"question\":\"agent-name\",\"label\":\"手続きをなさる方(代理人)のお名前\",\"value\":\"例 太郎\"}")
                .contains("\"question\":\"agent-relation\"")
                .contains("\"value\":\"guardian\"");
        assertThat(tree(Event.OPENED, content).at("/flags").toString()).contains("agent", "fee-method-missing");
        assertThat(tree(Event.OPENED, content).at("/fee").toString()).isEqualTo("{\"yen\":1000,\"payable\":false}");
    }

    @Test
    void a_correction_tells_each_item_with_its_number_old_and_new() {
        Case content = saved("handed-in-items");
        assertThat(letter(Event.OPENED, content))
                .contains("種類: 訂正・追加・削除 [個人情報保護法 34(1)]")
                .contains("直すところ 1:\n> お名前\n")
                .contains("いまの登録 1:\n> 高橋\n")
                .contains("正しい内容 1:\n> 髙橋\n")
                .contains("確認できる資料 1:\n> 住民票\n")
                .contains("直すところ 2:\n> 勤務先\n")
                .contains("いまの登録 2:\n> 登録がない・わからない\n")
                .contains("正しい内容 2:\n> 見本商事\n");
        JsonNode ticket = tree(Event.OPENED, content);
        assertThat(ticket.at("/answers").toString())
                .contains("{\"question\":\"item-2-right\",\"label\":\"正しい内容 2\",\"value\":\"見本商事\"}");
        assertThat(ticket.at("/fee").isNull()).isTrue();
    }

    @Test
    void a_prepared_request_has_a_number_and_no_clock() {
        Case content = saved("prepared");
        JsonNode ticket = tree(Event.OPENED, content);
        assertThat(ticket.at("/status").asString()).isEqualTo("prepared");
        assertThat(ticket.at("/answer-by").isNull()).isTrue();
        assertThat(ticket.at("/answer-by-stopped").asBoolean()).isFalse();
        assertThat(ticket.at("/suit-from").isNull()).isTrue();
        assertThat(ticket.at("/next").toString()).isEqualTo("[\"record-the-papers\"]");
        assertThat(letter(Event.OPENED, content))
                .contains("状態: 書類待ち(まだ請求は届いていません)")
                .contains("envelope-received 年-月-日 --by お名前")
                .doesNotContain("お返事の期限", "訴え");

        Case arrived = after(content, LATER, new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24)));
        JsonNode filed = tree(Event.AMENDED, arrived);
        assertThat(filed.at("/received").asString()).isEqualTo("2026-11-23T15:00:00Z");
        assertThat(filed.at("/answer-by").asString()).isEqualTo("2026-12-08");
        assertThat(filed.at("/suit-from").asString()).isEqualTo("2026-12-09");
    }

    @Test
    void the_operators_clock_stops_and_goes_on_and_the_laws_does_not() {
        Case waiting = saved("waiting-for-fee");
        JsonNode stopped = tree(Event.AMENDED, waiting);
        assertThat(stopped.at("/answer-by").isNull()).isTrue();
        assertThat(stopped.at("/answer-by-stopped").asBoolean()).isTrue();
        assertThat(stopped.at("/suit-from").asString()).isEqualTo("2026-12-07");
        assertThat(letter(Event.AMENDED, waiting))
                .contains("お返事の期限: 止まっています(ご本人のお返事・書類・手数料待ち)")
                .contains("訴えを起こせるようになる日(個人情報保護法39条): 2026年12月7日(月)。ご本人には伝えません")
                .contains("fee-received --by お名前");

        // Three days later; the sixth is a Sunday, so without the pause it would end on the seventh.
        Case paid = after(waiting, LATER, new StaffDeed.FeeReceived());
        assertThat(tree(Event.AMENDED, paid).at("/answer-by").asString()).isEqualTo("2026-12-09");
        assertThat(tree(Event.AMENDED, paid).at("/suit-from").asString()).isEqualTo("2026-12-07");
        Case checking = after(paid, LATER, new StaffDeed.Waiting(WaitingFor.IDENTITY));
        assertThat(tree(Event.AMENDED, checking).at("/answer-by-stopped").asBoolean())
                .isFalse();
    }

    @Test
    void a_matched_contact_is_where_results_may_go() {
        Case matched = after(
                saved("waiting-for-fee"), LATER, new StaffDeed.Matched(Contact.Way.MAIL, "hanako@person.example"));
        JsonNode to = tree(Event.AMENDED, matched).at("/release-to");
        assertThat(to.at("/value").asString()).isEqualTo("hanako@person.example");
        assertThat(to.at("/matched-by").asString()).isEqualTo("佐藤");
        assertThat(letter(Event.AMENDED, matched)).contains("結果の送り先: メール hanako@person.example(自社の記録と照合ずみ)");
    }

    @Test
    void a_refusal_tells_its_ground_and_reason_and_opens_the_way_to_court_at_once() {
        Case content = saved("refused");
        JsonNode ticket = tree(Event.AMENDED, content);
        assertThat(ticket.at("/result/outcome").asString()).isEqualTo("refused");
        assertThat(ticket.at("/result/ground").asString()).isEqualTo("identity-unverified");
        assertThat(ticket.at("/result/reason").asString()).isEqualTo("ご本人と確かめられませんでした。");
        assertThat(ticket.at("/suit-from").asString()).isEqualTo("2026-11-22");
        assertThat(letter(Event.AMENDED, content)).contains("状態: 回答ずみ(お応えできない)", "お返事を記録した日時");
    }

    @Test
    void an_unanswered_case_says_so_in_its_subject_and_what_to_do() {
        Case content = saved("reported");
        var letter = LetterWriter.write(
                MailContent.REFERENCE, Samples.HANAKO, Samples.ticket("t-1", Event.UNANSWERED, content), POLICY);
        assertThat(letter.subject()).endsWith("お返事がまだです");
        assertThat(letter.text()).contains("・お返事がすんでいれば、記録してください").doesNotContain("登録した写真");
        assertThat(letter(Event.UNANSWERED, content)).contains("・お返事が、まだ記録されていません。");
        assertThat(tree(Event.UNANSWERED, content).at("/next/0").asString()).isEqualTo("record-the-answer");
        assertThat(tree(Event.UNANSWERED, saved("human-late")).at("/next/0").asString())
                .isEqualTo("apologise-and-answer");
    }

    @ParameterizedTest
    @EnumSource
    void a_destroyed_case_tells_its_number_and_cause_and_nothing_else(Cause cause) {
        Case husk = saved("refused").husk(cause);
        assertThat(json(Event.DESTROYED, husk) + letter(Event.DESTROYED, husk))
                .contains(husk.number().value(), "\"reason\":\"" + cause.key() + "\"", "・この窓口の内容は消えました。")
                .doesNotContain("花子", "person.example", "新宿", "1985", "A1234", "確かめられませんでした", "佐藤");
    }

    @Test
    void who_did_what_stays_with_the_counter() {
        // The history is read with the command; a ticket, which is copied and forwarded, names no member of staff but
        // the one who matched a contact.
        assertThat(json(Event.AMENDED, saved("refused")) + letter(Event.AMENDED, saved("refused")))
                .doesNotContain("佐藤");
        assertThat(List.of(saved("refused").history().getLast().by())).containsExactly("佐藤");
    }
}
