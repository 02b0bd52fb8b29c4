package madoguchi.workbench.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import madoguchi.workbench.WorkbenchApplication;
import madoguchi.workbench.command.Commands;

/// One made-up person who asks for what is theirs in every way there is, and staff who answer: all that is said is
/// planted, so that it can be looked for where it must not be.
final class Requesting {
    static final String AGENT = "鶸田次郎";
    static final String WRONG = "旧姓目白山";
    static final String RIGHT = "新姓目白山";
    static final String FIELD = "目白山商会での役職";
    static final String EVIDENCE = "鶸色の戸籍謄本";
    static final String BEFORE = "結婚前は目白山でした";
    static final String REPLY = "目白山さま、三枚目の写真でしょうか";
    static final String REASON = "鶸田さまの委任状が見当たりません";
    static final String CLERK = "佐久間四郎";

    /// Everything said here beside what the person is called and where they live.
    static final List<String> PLANTED =
            List.of(AGENT, WRONG, RIGHT, FIELD, EVIDENCE, BEFORE, "目白山", "鶸田", "鶸色", REPLY, REASON, CLERK);

    private final String name;
    private final String furigana;
    private final String home;
    private final String born;
    private final String mail;

    Requesting(String name, String furigana, String home, String born, String mail) {
        this.name = name;
        this.furigana = furigana;
        this.home = home;
        this.born = born;
        this.mail = mail;
    }

    /// Somebody who was asked to asks to see the person's information.
    String disclosureByAgent(Talk talk) {
        begins(talk).says("開示").hears("どなたの情報");
        talk.says("代理").hears("手続きをなさるあなた");
        talk.says(AGENT).hears("ご本人(情報の持ち主)のお名前");
        found(talk).hears("どの情報を");
        talk.says("すべて").hears("どのように受け取りますか");
        talk.says("データ").hears("よろしいですか");
        return talk.says("はい").hears("お手続き番号は").caseNumber();
    }

    /// The person wants two things put right.
    String correction(Talk talk) {
        begins(talk).says("訂正").hears("どなたの情報");
        talk.says("自分").hears("お名前(フルネーム)");
        found(talk).hears("どこを直しますか");
        talk.says("お名前").hears("いまは、どのように");
        talk.says(WRONG).hears("正しくは");
        talk.says(RIGHT).hears("確認できる資料");
        talk.says(EVIDENCE).hears("ほかにも直すところ");
        talk.says("ある").hears("次に直すところ");
        talk.says(FIELD).hears("いまは、どのように");
        talk.says("登録がない").hears("正しくは");
        talk.says(RIGHT).hears("確認できる資料");
        talk.says("ない").hears("ほかにも直すところ");
        talk.says("ない").hears("よろしいですか");
        return talk.says("はい").hears("お手続き番号は").caseNumber();
    }

    /// A request that goes on paper, as O-net has it.
    void prepared(Talk talk) {
        begins(talk).says("開示").hears("どなたの情報");
        talk.says("自分").hears("お名前(フルネーム)");
        talk.says(name).hears("いまのご住所");
        talk.says(home).hears("生年月日");
        talk.says(born).hears("ご連絡先");
        talk.says(mail).hears("ご登録のとき");
        talk.says(BEFORE).hears("どの情報を");
        talk.says("すべて").hears("どのように受け取りますか");
        talk.says("紙").hears("よろしいですか");
        talk.says("はい").hears("準備番号は ON-");
    }

    private static Talk begins(Talk talk) {
        talk.says("こんにちは").hears("進めてよろしいですか");
        return talk.says("はい").hears("どのようなご用件");
    }

    private Talk found(Talk talk) {
        talk.says(name).hears("ふりがな");
        talk.says(furigana).hears("いまのご住所");
        talk.says(home).hears("生年月日");
        talk.says(born).hears("連絡先");
        talk.says(mail).hears("会員番号");
        talk.says("ない").hears("ご登録のとき");
        return talk.says(BEFORE);
    }

    /// Staff do something to a case, from a shell beside the installation.
    static void staff(int redis, Path data, String key, String... deed) throws IOException {
        Files.writeString(Files.createDirectories(data).resolve("master-key"), key);
        var all = new ArrayList<>(List.of("case"));
        all.addAll(List.of(deed));
        all.addAll(List.of("--by", CLERK, "--redis=127.0.0.1:" + redis, "--data=" + data));
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, UTF_8));
            System.setErr(new PrintStream(said, true, UTF_8));
            int exit = Commands.in(new WorkbenchApplication()).execute(all.toArray(String[]::new));
            assertThat(exit).as(said.toString(UTF_8)).isZero();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
