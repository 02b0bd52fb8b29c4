package madoguchi.workbench.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.codec.ByteArrayCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import madoguchi.seal.Safe;
import madoguchi.store.Places;
import madoguchi.workbench.WorkbenchApplication;
import madoguchi.workbench.command.Commands;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Staff act on a running bot from a shell.
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseCommandTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var toOut = new ByteArrayOutputStream();
        var toErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(toOut, true, UTF_8));
            System.setErr(new PrintStream(toErr, true, UTF_8));
            int exit = Commands.in(new WorkbenchApplication()).execute(arguments);
            return new Ran(exit, toOut.toString(UTF_8), toErr.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /// A shell beside one running installation.
    private record Shell(String redis, Path data) {
        Ran of(String number, String... deed) throws IOException {
            var all = new ArrayList<>(List.of("case", number));
            all.addAll(List.of(deed));
            all.addAll(List.of(redis, "--data=" + data));
            return run(all.toArray(String[]::new));
        }
    }

    private static Shell shell(Installed installed, Path folder) throws IOException {
        // As the workbench notes it for the tools; in production it stands in Spring's settings.
        Path data = java.nio.file.Files.createDirectories(folder.resolve("data"));
        java.nio.file.Files.writeString(data.resolve("master-key"), Installed.KEY);
        return new Shell("--redis=127.0.0.1:" + installed.redis.port(), data);
    }

    @Test
    void staff_reply_match_answer_and_destroy_and_each_stands_in_the_history(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1)) {
            Shell shell = shell(installed, folder);
            Talk hanako = installed.talk("花子");
            String number = hanako.makesInquiry("登録した写真について教えてください").caseNumber();

            assertThat(shell.of(number, "show").out())
                    .contains("state\topen/submitted", "answer\tcontent\t登録した写真について教えてください", "handed-in\tperson")
                    .contains("release-to\tnowhere yet");

            Ran replied = shell.of(number, "reply", "写真は3枚あります。どれのことでしょうか。", "--by", "佐藤");
            assertThat(replied).isEqualTo(new Ran(0, number + "\trecorded\n", ""));
            hanako.hears("担当者より\n写真は3枚あります。");
            hanako.says("2枚目です");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(shell.of(number, "show").out()).contains("answer\tnote\t2枚目です"));
            assertThat(hanako.unheard()).isEmpty();

            assertThat(shell.of(number.toLowerCase(java.util.Locale.ROOT), "matched", "line", "--by", "佐藤")
                            .exit())
                    .isZero();
            assertThat(shell.of(number, "closed", "--by", "佐藤").err()).contains("answered before it is closed");
            assertThat(shell.of(number, "answered", "refused", "--by", "佐藤").err())
                    .contains("answered, never refused", "Possible: given, given-in-part, no-such-data");
            assertThat(shell.of(number, "answered", "given", "--by", "鈴木").exit())
                    .isZero();
            assertThat(shell.of(number, "answered", "given", "--by", "鈴木").exit())
                    .isZero();
            assertThat(shell.of(number, "fee-received", "--by", "鈴木").err()).contains("answered or closed already");
            assertThat(shell.of(number, "show").out())
                    .contains("state\tanswered/given", "release-to\tline\t\tmatched by 佐藤")
                    .contains("replied\t佐藤\topen/submitted", "matched\t佐藤\tin-progress/contact-matched")
                    .contains("answered\t鈴木\tanswered/given");

            assertThat(shell.of(number, "destroy", "--reason", "asked-for", "--by", "鈴木")
                            .out())
                    .isEqualTo(number + "\trecorded\n");
            assertThat(shell.of(number, "show").out())
                    .contains("state\tdestroyed/asked-for", "result\tanswered/given", "kind\tinquiry")
                    .doesNotContain("写真", "佐藤", "鈴木");
            assertThat(installed.keys()).noneMatch(key -> key.contains("case:"));
            assertThat(shell.of(number, "reply", "まだですか", "--by", "佐藤").err()).contains("is destroyed");
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(installed.mail.mails())
                            .anySatisfy(mail -> assertThat(mail.subject()).contains(number, "廃棄")));
        }
    }

    /// Neither is recorded, by whatever way it was handed in (G9, P15).
    @Test
    void what_may_not_be_done_yet_or_ever_is_told_with_what_is_possible(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1)) {
            Shell shell = shell(installed, folder);
            java.nio.file.Files.writeString(folder.resolve("data").resolve("policies"), "classpath:/policies/");
            Talk hanako = installed.talk("花子");
            hanako.says("こんにちは").taps("はい、ここで進める").taps("自分の情報を見たい").taps("自分(会員・元会員)");
            hanako.hears("お名前(フルネーム)").says("見本 花子").hears("ふりがな").says("みほん はなこ");
            hanako.hears("ご住所").says("東京都見本市見本町1-2-3").hears("生年月日").says("1985年4月1日");
            hanako.hears("ご連絡先").says("hanako@person.example").hears("会員番号").says("やめる");
            String number = hanako.taps("はい、やめる").hears("お手続き番号").caseNumber();

            assertThat(shell.of(number, "answered", "given", "--by", "佐藤").err())
                    .contains("no contact was found in your own record yet", "matched post");
            Ran papers = shell.of(
                    number, "answered", "refused", "--ground", "papers-missing", "--reason", "書類", "--by", "佐藤");
            assertThat(papers.exit()).isNotZero();
            assertThat(papers.err())
                    .contains("Possible: rights-harmed, business-hindered, other-law, identity-unverified, not-held");
            assertThat(shell.of(number, "matched", "post", "--by", "佐藤").exit()).isZero();
            assertThat(shell.of(number, "show").out()).contains("release-to\tpost\t\tmatched by 佐藤");
            assertThat(shell.of(number, "answered", "given", "--by", "佐藤").out())
                    .contains("recorded");
            assertThat(shell.of(number, "show").out()).contains("state\tanswered/given");
        }
    }

    /// What is typed on a command line stays in the shell's history: a contact and a reason come by standard input.
    private static Ran saying(String words, Shell shell, String number, String... deed) throws IOException {
        var in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(words.getBytes(UTF_8)));
            return shell.of(number, deed);
        } finally {
            System.setIn(in);
        }
    }

    /// O-net takes a disclosure on paper.
    @Test
    void a_request_on_paper_goes_from_its_envelope_to_its_end(@TempDir Path folder) throws IOException {
        try (var installed = Installed.of("onet", folder)) {
            Shell shell = shell(installed, folder);
            java.nio.file.Files.writeString(folder.resolve("data").resolve("policies"), "classpath:/policies/");
            Talk hanako = installed.talk("花子");
            hanako.says("こんにちは").taps("はい、ここで進める").taps("自分の情報を見たい").taps("自分(会員・元会員)");
            hanako.hears("お名前(フルネーム)").says("見本 花子").hears("ご住所").says("東京都見本市見本町1-2-3");
            hanako.hears("生年月日").says("1985年4月1日").hears("ご連絡先").says("hanako@person.example");
            hanako.hears("今と違うもの").says("ない").taps("すべて").taps("データで受け取る").taps("これで渡す");
            String number = hanako.hears("準備番号は").caseNumber();

            assertThat(shell.of(number, "show").out()).contains("state\tprepared/papers-awaited");
            assertThat(shell.of(number, "fee-received", "--by", "佐藤").err()).contains("envelope-received comes first");
            Ran early = shell.of(number, "envelope-received", "1990-01-01", "--by", "佐藤");
            assertThat(early.exit()).isNotZero();
            assertThat(early.err()).contains("before it was handed in (expected: ");
            assertThat(shell.of(number, "envelope-received", "--by", "佐藤").out())
                    .contains("recorded");
            hanako.hears("書類が届きました");
            assertThat(shell.of(number, "waiting", "fee", "--by", "佐藤").exit()).isZero();
            assertThat(shell.of(number, "show").out()).contains("state\twaiting-for-fee/fee-not-paid");
            assertThat(shell.of(number, "fee-received", "--by", "佐藤").exit()).isZero();
            assertThat(saying("hanako@person.example\n", shell, number, "matched", "-", "--by", "佐藤")
                            .exit())
                    .isZero();
            assertThat(shell.of(number, "show").out())
                    .contains(
                            "state\tin-progress/fee-received",
                            "release-to\tmail\thanako@person.example\tmatched by 佐藤");
            assertThat(saying(
                                    "第三者の情報を除きました\n",
                                    shell,
                                    number,
                                    "answered",
                                    "given-in-part",
                                    "--reason",
                                    "-",
                                    "--by",
                                    "鈴木")
                            .exit())
                    .isZero();
            assertThat(shell.of(number, "closed", "--by", "鈴木").exit()).isZero();
            assertThat(shell.of(number, "show").out())
                    .contains("state\tclosed/given-in-part", "answered\tgiven-in-part\t\t第三者の情報を除きました")
                    .contains("envelope-received\t佐藤\tin-progress/envelope-received")
                    .contains("waiting\t佐藤\twaiting-for-fee/fee-not-paid")
                    .contains("fee-received\t佐藤\tin-progress/fee-received");
        }
    }

    @Test
    void a_case_that_a_newer_release_wrote_is_named_as_such(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1)) {
            Shell shell = shell(installed, folder);
            String number =
                    installed.talk("花子").makesInquiry("登録した写真について教えてください").caseNumber();
            rewrite(installed, number);
            for (String[] deed : List.of(new String[] {"show"}, new String[] {"closed", "--by", "佐藤"})) {
                Ran ran = shell.of(number, deed);
                assertThat(ran.exit()).isNotZero();
                assertThat(ran.out()).isEmpty();
                assertThat(ran.err())
                        .contains(number + " was written by a newer release than this tool", "version 99")
                        .doesNotContain("\tat ", "写真");
            }
        }
    }

    /// As a newer release would have written the case.
    private static void rewrite(Installed installed, String number) {
        try (RedisClient client = RedisClient.create("redis://127.0.0.1:" + installed.redis.port());
                var connection = client.connect(ByteArrayCodec.INSTANCE)) {
            byte[] place = installed.keys().stream()
                    .filter(key -> key.endsWith(":case:" + number))
                    .findFirst()
                    .orElseThrow()
                    .getBytes(UTF_8);
            byte[] body = "b".getBytes(UTF_8);
            var key = new Safe(List.of(Installed.KEY), (_, made) -> made)
                    .open(connection.sync().hget(place, "k".getBytes(UTF_8)));
            String json = new String(key.open(connection.sync().hget(place, body), Places.ofCase(number)), UTF_8);
            String newer = json.replaceFirst("\"format\":\\d+", "\"format\":99,\"unheard-of\":1");
            connection.sync().hset(place, body, key.seal(newer.getBytes(UTF_8), Places.ofCase(number)));
        }
    }

    @Test
    void a_person_waiting_for_a_human_is_handed_back(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1)) {
            Shell shell = shell(installed, folder);
            Talk taro = installed.talk("太郎");
            String number = taro.says("担当者と話したい").hears("担当者に引き継ぎました").caseNumber();
            assertThat(shell.of(number, "hand-back", "--by", "佐藤").exit()).isZero();
            taro.hears("この窓口に戻りました");
            assertThat(shell.of(number, "closed", "--by", "佐藤").exit()).isZero();
            assertThat(shell.of(number, "show").out()).contains("state\tclosed/no-answer-owed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case|nonsense|show",
                "case|IM-7K3QM-XW2AB-0|show",
                "case|IM-7K3QM-XW2AB-C|reply|hello",
                "case|IM-7K3QM-XW2AB-C|reply|  |--by|x",
                "case|IM-7K3QM-XW2AB-C|waiting|godot|--by|x",
                "case|IM-7K3QM-XW2AB-C|answered|never|--by|x",
                "case|IM-7K3QM-XW2AB-C|answered|refused|--ground|history|--by|x",
                "case|IM-7K3QM-XW2AB-C|matched|somebody|--by|x",
                "case|IM-7K3QM-XW2AB-C|envelope-received|2999-01-01|--by|x",
                "case|IM-7K3QM-XW2AB-C|withdrawal|perhaps|--by|x",
                "case|IM-7K3QM-XW2AB-C|destroy|--by|x",
                "case|IM-7K3QM-XW2AB-C|destroy|--reason|retention-ended|--by|x",
                "case|IM-7K3QM-XW2AB-C|closed|--by|person",
                "case|IM-7K3QM-XW2AB-C|closed|--by| "
            })
    void what_is_typed_wrong_is_told_before_anything_is_asked(String line) {
        Ran ran = run(line.split("\\|", -1));
        assertThat(ran.exit()).isNotZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }
}
