package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// How many inputs of the person each way takes: `docs/inputs.md` says so, and is held to it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class InputsTest {
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+?) \\| (\\d+) \\|", Pattern.MULTILINE);

    private static Talk greeted() {
        return Talk.begins().says("こんにちは");
    }

    private static Talk tapping(boolean contactTyped) {
        var talk = greeted()
                .taps("はい、ここで進める")
                .taps("自分の情報を見たい")
                .taps("自分(会員・元会員)")
                .says("見本 花子")
                .says("みほん はなこ")
                .says("東京都見本市見本町1-2-3")
                .picks("カレンダーで選ぶ", "1985-04-01");
        if (!contactTyped) {
            talk.taps("メール");
        }
        return talk.says("hanako@person.example");
    }

    private static Talk wishes(Talk talk) {
        return talk.taps("すべて").taps("データで受け取る");
    }

    private static Talk passingOver(Talk talk) {
        return talk.taps("ない・わからない").taps("ない・わからない");
    }

    private static int whole(Talk talk) {
        talk.taps("これで渡す").atRest();
        assertThat(talk.cases()).hasSize(1);
        return talk.count();
    }

    private static Map<String, Integer> counted() {
        var counted = new TreeMap<String, Integer>();
        counted.put("disclosure, by buttons where there are any", whole(wishes(passingOver(tapping(false)))));
        counted.put("disclosure, the contact typed at once", whole(wishes(passingOver(tapping(true)))));
        counted.put(
                "disclosure, both optional questions answered",
                whole(wishes(tapping(false).says("A1234").says("名字が例でした"))));
        counted.put(
                "disclosure, a name without kanji",
                whole(wishes(passingOver(greeted()
                        .taps("はい、ここで進める")
                        .taps("自分の情報を見たい")
                        .taps("自分(会員・元会員)")
                        .says("Maria Lopez")
                        .says("12 Example Road, London, UK")
                        .says("1985-04-01")
                        .says("maria@person.example")))));
        var corrected = wishes(passingOver(tapping(false)));
        int before = corrected.count();
        corrected.changes("お名前").says("例 花子");
        counted.put("correction of one item, before it is handed over", corrected.count() - before);
        counted.put(
                "inquiry, answered in LINE",
                whole(greeted()
                        .taps("はい、ここで進める")
                        .taps("質問したい")
                        .says("登録した写真の扱いについて教えてください")
                        .taps("このLINEのトーク")));
        return counted;
    }

    @Test
    void a_disclosure_takes_at_most_fourteen_without_optional_questions_and_a_correction_at_most_two_more() {
        var counted = counted();
        counted.forEach((way, inputs) -> {
            if (way.startsWith("disclosure")) {
                // Passing over an optional question is an input like answering it.
                assertThat(inputs - 2)
                        .as(way + ", without the two optional questions")
                        .isLessThanOrEqualTo(14);
            }
        });
        assertThat(counted.get("correction of one item, before it is handed over"))
                .isEqualTo(2);
    }

    @Test
    void the_published_table_tells_what_was_counted() throws IOException {
        var published = new TreeMap<String, Integer>();
        var rows = ROW.matcher(Files.readString(Path.of("../docs/inputs.md")));
        while (rows.find()) {
            published.put(rows.group(1), Integer.valueOf(rows.group(2)));
        }
        assertThat(published).isEqualTo(counted());
    }
}
