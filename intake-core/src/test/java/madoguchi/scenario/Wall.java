package madoguchi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import madoguchi.conversation.House;
import madoguchi.conversation.NoticeOf;
import madoguchi.outbox.Parcel;
import madoguchi.text.PhoneLines;

/// No wall of text on a phone: at most three lines in a bubble, and at most three before the sentence that asks,
/// whatever bubbles they stand in.
///
/// Not counted are what P18 has to show (the notice) and the counter's name, which P1 puts above everything; lists
/// that the person has to check or to choose from (lines that begin with a mark or a number, rows of a summary, the
/// ways around); a rule that is quoted to whoever asked why; and before the question, what was asked for with
/// 「くわしく」.
final class Wall {
    private static final int MOST = PhoneLines.MOST;
    private static final Pattern SENTENCE = Pattern.compile("[^。?.\n]+[。?.\n]*|[。?.\n]+");
    private static final Pattern ASKS = Pattern.compile("ますか|ですか|ましたか|ください|お願いします|\\?|(?i:please)");
    private static final Set<String> NAMES = Set.of("お手続き窓口", "Service desk");
    private static final Set<String> DETAILS = Set.of("> くわしく", "> [くわしく]", "> [details]", "> tell me more");

    private Wall() {}

    static void check(String where, Scenario.Beat beat, List<Parcel.Bubble> heard, House house) {
        assertThat(found(beat, heard, house)).as(where).isEmpty();
    }

    static List<String> found(Scenario.Beat beat, List<Parcel.Bubble> heard, House house) {
        var found = new ArrayList<String>();
        var notice = NoticeOf.texts(house);
        int before = 0;
        for (Parcel.Bubble bubble : heard) {
            String told = told(bubble.text());
            if (notice.contains(told)) {
                continue;
            }
            if (PhoneLines.of(told) > MOST) {
                found.add(PhoneLines.of(told) + " lines in a bubble: " + told);
            }
            if (bubble.prompt().isPresent()) {
                before += PhoneLines.of(beforeAsking(told));
                if (before > MOST && !DETAILS.contains(beat.act())) {
                    found.add(before + " lines before: " + told);
                }
            } else {
                before += PhoneLines.of(told);
            }
        }
        return found;
    }

    /// A bubble without what is not counted.
    private static String told(String text) {
        return PhoneLines.told(text)
                .lines()
                .filter(line -> !NAMES.contains(line))
                .collect(Collectors.joining("\n"));
    }

    /// What stands in a question's own bubble before the sentence that asks; all of it where none does.
    private static String beforeAsking(String told) {
        var before = new StringBuilder();
        var sentences = SENTENCE.matcher(told);
        while (sentences.find() && !ASKS.matcher(sentences.group()).find()) {
            before.append(sentences.group());
        }
        return before.toString().strip();
    }
}
