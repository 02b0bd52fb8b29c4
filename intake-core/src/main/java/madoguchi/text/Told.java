package madoguchi.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds in a message where its labels and unmistakable values stand, and then how far each value goes.
final class Told {
    static final String POLITE = "(?:です|でございます|になります|と申します|といいます|と言います)";
    private static final Pattern END_OF_VALUE = Pattern.compile(POLITE + "?[、。,; \\u3000\\n]*$");
    /// Where a value behind a label ends. An address goes on behind a comma.
    private static final Pattern STOP = Pattern.compile("[\\n。、;]");
    private static final Pattern STOP_OF_ADDRESS = Pattern.compile("[\\n。;]");
    private static final Pattern STOP_OF_PART = Pattern.compile("[ \\n。、;]");
    private static final String BETWEEN_PARTS = " 、\n";
    private static final Pattern SECOND_LINE = Pattern.compile(".*(?:[0-9]|ビル|マンション|タワ-|ハイツ|コ-ポ|アパ-ト|メゾン|荘|寮|方$).*");
    /// A date in a story, or behind one of these words, is hardly one of birth.
    private static final Pattern STORY = Pattern.compile("ました|ません|でした|ので|けど");
    private static final Pattern OTHER_DAY = Pattern.compile("(?:入会|退会|登録|契約|申込|申し込み|購入|注文|解約|利用)[^\\n、。]*$");

    private final String original;
    private final Folded folded;
    private final String text;
    private final LocalDate today;

    Told(String original, LocalDate today) {
        this.original = original;
        this.today = today;
        folded = new Folded(original);
        text = folded.text();
    }

    /// One thing that is told.
    ///
    /// @param from where it begins in the original, with its label
    /// @param to where it ends there
    /// @param value the person's own characters
    /// @param meaning equal for equal values
    record Thing(Piece piece, int from, int to, String value, Object meaning, boolean labelled) {
        boolean contradicts(Thing other) {
            return piece == other.piece && !meaning.equals(other.meaning);
        }

        @Override
        public String toString() {
            return "Thing[" + piece + "]";
        }
    }

    List<Thing> things() {
        var things = new ArrayList<Thing>();
        List<Mark> marks = marks();
        for (int i = 0; i < marks.size(); i++) {
            int limit = i + 1 < marks.size() ? marks.get(i + 1).from() : text.length();
            Mark mark = whole(marks.get(i), limit);
            if (mark.value() < mark.to() && sure(mark, marks)) {
                thing(mark).ifPresent(things::add);
            }
        }
        return things.stream()
                .filter(thing -> things.stream().noneMatch(thing::contradicts))
                .toList();
    }

    private Optional<Thing> thing(Mark mark) {
        int to = folded.end(mark.to());
        String value = END_OF_VALUE
                .matcher(original.substring(folded.start(mark.value()), to))
                .replaceFirst("")
                .strip();
        return mark.piece()
                .meaning(value, today)
                .map(meaning -> new Thing(
                        mark.piece(), folded.start(mark.from()), to, value, meaning, mark.from() < mark.value()));
    }

    private boolean sure(Mark mark, List<Mark> marks) {
        return mark.sure()
                || (marks.size() > 1
                        && !STORY.matcher(text).find()
                        && !OTHER_DAY.matcher(text.substring(0, mark.from())).find());
    }

    private List<Mark> marks() {
        var labels = Labels.in(text);
        var bare = new StringBuilder(text);
        for (Mark label : labels) {
            bare.replace(label.from(), label.value(), "\n".repeat(label.value() - label.from()));
        }
        var marks = new ArrayList<>(Unmistakable.in(bare.toString(), today));
        for (Mark label : labels) {
            var own =
                    marks.stream().filter(mark -> mark.from() == label.value()).findFirst();
            own.ifPresent(marks::remove);
            marks.add(own.map(label::with).orElse(label));
        }
        // An address goes on behind a comma or in the next line; there it begins no other.
        if (marks.stream().anyMatch(mark -> mark.piece() == Piece.ADDRESS && mark.sure())) {
            marks.removeIf(mark -> mark.piece() == Piece.ADDRESS && !mark.sure());
        }
        marks.sort(Comparator.comparingInt(Mark::from));
        return marks;
    }

    /// Values of a certain form have an end of their own. Others go on to the next mark, or to the end of their line.
    private Mark whole(Mark mark, int limit) {
        if (mark.piece() == Piece.ADDRESS) {
            return mark.sure() ? wholeAddress(mark, limit) : bareAddress(mark, limit);
        }
        return mark.open() ? mark.until(stop(STOP, mark.value(), limit)) : mark;
    }

    private Mark wholeAddress(Mark mark, int limit) {
        int end = stop(STOP_OF_ADDRESS, mark.to(), limit);
        while (end < limit && text.charAt(end) == '\n') {
            int next = stop(STOP_OF_ADDRESS, end + 1, limit);
            String line = text.substring(end + 1, next);
            boolean goesOn = SECOND_LINE.matcher(line).matches()
                    || PostalCode.read(text.substring(mark.value(), end)).isPresent();
            if (line.isBlank() || !goesOn || STORY.matcher(line).find()) {
                break;
            }
            end = next;
        }
        return mark.until(end);
    }

    /// Without a label or a code before it: what follows may be a name as well as a building.
    private Mark bareAddress(Mark mark, int limit) {
        int end = stop(STOP_OF_PART, mark.to(), limit);
        while (end < limit && BETWEEN_PARTS.indexOf(text.charAt(end)) >= 0) {
            int next = stop(STOP_OF_PART, end + 1, limit);
            String part = text.substring(end + 1, next);
            if (!SECOND_LINE.matcher(part).matches() || STORY.matcher(part).find()) {
                break;
            }
            end = next;
        }
        return mark.until(end);
    }

    private int stop(Pattern pattern, int from, int limit) {
        var found = pattern.matcher(text).region(from, limit);
        return found.find() ? found.start() : limit;
    }
}
