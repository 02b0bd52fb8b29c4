package madoguchi.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.FeeTold;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.outbox.Parcel.Ticket.Event;
import madoguchi.policy.Kind;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import madoguchi.policy.reader.PolicyFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What an operator's text says on a matter stands in its ticket, with its clause.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatedTest {
    private static final Policies POLICIES = new PolicyFolder("classpath:/policies/", true).load();

    private static Policy of(String operator) {
        return POLICIES.of(operator).orElseThrow();
    }

    private static Case made(Kind kind, List<String> flags, Optional<FeeTold> fee) {
        Case c = Samples.content(new Matter.Request(kind, true), Samples.TYPED);
        return new Case(
                c.number(),
                c.operator(),
                c.policy(),
                c.matter(),
                c.state(),
                c.language(),
                c.received(),
                c.opened(),
                c.answers(),
                c.replyBy(),
                c.contacts(),
                c.releaseTo(),
                c.notice(),
                fee,
                flags);
    }

    private static List<String> rules(String operator, Kind kind, String... flags) {
        return Stated.of(made(kind, List.of(flags), Optional.empty()), of(operator)).stream()
                .map(Stated::rule)
                .toList();
    }

    private static String letter(MailContent content, Case made, Policy policy) {
        return LetterWriter.write(content, Samples.HANAKO, Samples.ticket("t-1", Event.OPENED, made), policy)
                .text();
    }

    @Test
    void only_what_concerns_the_kind_is_there() {
        assertThat(rules("immari", Kind.DISCLOSURE)).containsExactly("notice-owed", "refusal-note");
        assertThat(rules("immari", Kind.SUSPENSION))
                .containsExactly("notice-owed", "notice-owed", "substitute-measure");
        assertThat(rules("almigo", Kind.SUSPENSION)).containsExactly("notice-owed", "substitute-measure");
        assertThat(rules("immari", Kind.CORRECTION)).containsExactly("notice-owed", "notice-owed");
        assertThat(rules("enmono", Kind.DISCLOSURE)).containsExactly("fee-reserved");
        assertThat(rules("enmono", Kind.CORRECTION)).isEmpty();
        assertThat(rules("enmono", Kind.DISCLOSURE, "minor")).containsExactly("fee-reserved", "minors");
        assertThat(rules("onet", Kind.DISCLOSURE, "minor")).containsExactly("free-of-charge", "route");
        assertThat(rules("onet", Kind.CORRECTION)).containsExactly("free-of-charge", "route");
        assertThat(rules("onet", Kind.INQUIRY)).isEmpty();
    }

    @Test
    void staff_read_it_with_its_clause() {
        assertThat(letter(MailContent.REFERENCE, made(Kind.DISCLOSURE, List.of(), Optional.empty()), of("onet")))
                .contains("・手数料はかからないとされています。本人の負担とされているもの: 書類の準備・提出・郵送にかかる費用 [お手続きの項（「手数料は、すべて無料」）]\n");
        assertThat(letter(MailContent.REFERENCE, made(Kind.SUSPENSION, List.of(), Optional.empty()), of("immari")))
                .contains("■ 公表文にあること\n・止めることに多額の費用がかかるときや、むずかしいときは、代わりの措置をとれるとされています。 [8条]\n");
        assertThat(letter(MailContent.REFERENCE, made(Kind.DISCLOSURE, List.of(), Optional.empty()), of("healmate")))
                .contains("・請求の方法: メール info@raisondetre-inc.co.jp(郵送で届く)、郵送 [ご請求の項");
        assertThat(letter(MailContent.REFERENCE, made(Kind.DISCLOSURE, List.of(), Optional.empty()), of("immari")))
                .contains("(注記です。お断りの理由にはなりません) [6条・7条・8条]");
    }

    /// What the person has to be told, by the Act and by the operator's text, is among what comes next.
    @Test
    void the_notices_that_are_owed_are_among_what_staff_do_next_with_their_clause() {
        String next = letter(MailContent.REFERENCE, made(Kind.CORRECTION, List.of(), Optional.empty()), of("immari"));
        assertThat(next.substring(next.indexOf("■ 次にすること"), next.indexOf("■ 記録のしかた")))
                .contains("何をどう直したか", "(個人情報保護法34条3項)")
                .contains("・公表文では、訂正などをしたときは、ご本人に知らせるとされています。 [6条・7条・8条]")
                .contains("・公表文では、訂正などをしないと決めたときは、ご本人に知らせるとされています。 [6条・7条・8条]");
        assertThat(next.substring(0, next.indexOf("■ 次にすること"))).doesNotContain("ご本人に知らせる");
        assertThat(letter(MailContent.REFERENCE, made(Kind.CORRECTION, List.of(), Optional.empty()), of("almigo")))
                .contains("訂正などをしないと決めたとき")
                .doesNotContain("訂正などをしたときは、ご本人に知らせる");
        assertThat(letter(MailContent.REFERENCE, made(Kind.DISCLOSURE, List.of(), Optional.empty()), of("onet")))
                .contains("(個人情報保護法33条3項)")
                .doesNotContain("知らせるとされています");
        assertThat(letter(MailContent.REFERENCE, made(Kind.INQUIRY, List.of(), Optional.empty()), of("immari")))
                .doesNotContain("できるだけ早く、ご本人にお知らせください");
    }

    @Test
    void what_is_said_of_minors_stands_only_where_the_person_may_be_told_of() {
        Case made = made(Kind.DISCLOSURE, List.of("minor"), Optional.empty());
        assertThat(letter(MailContent.FULL, made, of("enmono")))
                .contains("請求の条件ではありません", "18歳未満の方は、保護者の方の同意のもとにサービスをご利用ください。 [未成年の方の項]");
        assertThat(letter(MailContent.REFERENCE, made, of("enmono"))).doesNotContain("18歳", "未成年");
    }

    @Test
    void who_decides_on_data_with_a_my_number_stands_only_where_the_request_is_about_such_data() {
        assertThat(rules("healmate", Kind.DISCLOSURE, "my-number-data")).containsExactly("route", "my-number");
        assertThat(rules("healmate", Kind.DISCLOSURE)).containsExactly("route");
        assertThat(rules("onet", Kind.DISCLOSURE, "my-number-data")).containsExactly("free-of-charge", "route");
        Case made = made(Kind.DISCLOSURE, List.of("my-number-data"), Optional.empty());
        assertThat(letter(MailContent.FULL, made, of("healmate")))
                .contains("・特定個人情報については、特定個人情報保護管理者が、お答えできるかどうかを先に確かめます。 [特定個人情報の項]");
        assertThat(letter(MailContent.REFERENCE, made, of("healmate"))).doesNotContain("特定個人情報");
        assertThat(new String(
                        TicketJson.write(Samples.HANAKO, Samples.ticket("t-1", Event.OPENED, made), of("healmate")),
                        UTF_8))
                .contains("\"rule\":\"my-number\",\"text\":\"特定個人情報については")
                .contains("\"clause\":\"特定個人情報の項\"");
    }

    @Test
    void terms_of_a_fee_stand_there_where_the_person_was_told_it() {
        Policy terms = Samples.charging();
        var told = Optional.of(new FeeTold(1_000, false));
        assertThat(Stated.of(made(Kind.DISCLOSURE, List.of(), told), terms))
                .extracting(Stated::words)
                .containsExactly(
                        "手数料の1件の数え方: 1回 [日本語]",
                        "情報がないときや、すべてにお応えできないときは、手数料を返します。 [日本語]",
                        "手数料のお支払いがないとき: お知らせします [日本語]");
        assertThat(Stated.of(made(Kind.DISCLOSURE, List.of(), Optional.empty()), terms))
                .isEmpty();
    }

    @Test
    void of_what_is_gone_nothing_is_said() {
        Case gone = Samples.content(
                new Matter.Request(Kind.DISCLOSURE, true),
                new State(State.Status.DESTROYED, State.Reason.RETENTION_ENDED),
                Samples.TYPED);
        assertThat(Stated.of(gone, of("onet"))).isEmpty();
    }
}
