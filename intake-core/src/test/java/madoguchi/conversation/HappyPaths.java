package madoguchi.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.policy.Asker;
import madoguchi.policy.Discretion;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// The shortest way to a case for every kind and asker of an operator, as the lines of a scenario: each question is
/// answered when it is asked. Where discretion is high, on a page.
public final class HappyPaths {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final House house;
    private final Language language;
    private final Map<String, String> answers;
    private final List<Line> lines = new ArrayList<>();
    private final Talk talk;

    /// What the person does.
    ///
    /// @param told what a page brings
    public record Line(String act, Map<String, String> told) {}

    private HappyPaths(House house, Language language, Map<String, String> answers) {
        this.house = house;
        this.language = language;
        this.answers = answers;
        this.talk = Talk.begins().in(house);
    }

    public static Stream<Kind> kinds(House house) {
        return Stream.of(Kind.values()).filter(kind -> Kinds.offered(house.policy(), kind));
    }

    /// Who may ask for a kind; nobody is asked who they are for a question or a complaint.
    public static List<Optional<Asker>> askers(Kind kind) {
        return switch (kind) {
            case INQUIRY, COMPLAINT -> List.of(Optional.empty());
            case PURPOSE, DISCLOSURE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP ->
                Stream.of(Asker.values()).map(Optional::of).toList();
        };
    }

    /// What the person does from the first word to the case.
    ///
    /// @param answers what the person answers, by question
    public static List<Line> of(
            House house, Language language, Kind kind, Optional<Asker> asker, Map<String, String> answers) {
        var own = new HashMap<>(answers);
        asker.ifPresent(who -> own.put("asker", "[" + who.key() + "]"));
        var path = new HappyPaths(house, language, own);
        if (house.policy().discretion() == Discretion.HIGH) {
            path.onPages(kind);
        } else {
            path.inTheTalk(kind);
        }
        return path.lines;
    }

    private void inTheTalk(Kind kind) {
        says(language == Language.JAPANESE ? "こんにちは" : "Hello");
        taps(TextKey.CHOICE_NOTICE_GO);
        if (Pick.MORE_KINDS.contains(Pick.naming(kind))) {
            taps(TextKey.CHOICE_MORE);
        }
        taps(Pick.naming(kind).label());
        while (!over()) {
            if (talk.going().step() instanceof Step.Fill fill) {
                answer(fill.question());
            } else {
                taps(TextKey.CHOICE_SEND);
            }
        }
    }

    private boolean over() {
        return !talk.cases().isEmpty();
    }

    private void answer(Question question) {
        boolean free = talk.ask().text() == TextKey.ASK_REPLY_BY;
        String answer = answers.getOrDefault(question.key(), "");
        if (free) {
            taps(TextKey.CHOICE_BY_LINE);
        } else if (answer.startsWith("[")) {
            taps(Picks.kept(question, answer.substring(1, answer.length() - 1))
                    .orElseThrow(() -> new AssertionError(question.key() + ": " + answer))
                    .label());
        } else if (answer.isEmpty()) {
            throw new AssertionError("nobody says what to answer to " + question.key());
        } else {
            says(answer);
        }
    }

    private void says(String text) {
        lines.add(new Line("> " + text, Map.of()));
        talk.says(text);
    }

    private void taps(TextKey label) {
        String words = words(label);
        lines.add(new Line("> [" + words + "]", Map.of()));
        talk.taps(words);
    }

    private String words(TextKey label) {
        return house.texts().render(language, label);
    }

    private void onPages(Kind kind) {
        says("こんにちは");
        var known = new HashMap<>(answers);
        known.put("kind", "[" + kind.key() + "]");
        while (!over()) {
            Sheet sheet = Sheet.of(talk.state(), house, TODAY).orElseThrow();
            if (sheet.fields().isEmpty()) {
                press(sheet);
            } else {
                fill(sheet, known);
            }
        }
    }

    private void press(Sheet sheet) {
        Effect.Choice first = sheet.choices().getFirst();
        lines.add(new Line("* page [" + words(first.label()) + "]", Map.of()));
        talk.gives(new Input.Pressed(first.data()));
    }

    private void fill(Sheet sheet, Map<String, String> known) {
        var told = new java.util.LinkedHashMap<String, String>();
        for (Sheet.Field field : sheet.fields()) {
            String answer = known.getOrDefault(field.question(), "");
            told.put(field.question(), answer.startsWith("[") ? answer.substring(1, answer.length() - 1) : answer);
        }
        lines.add(new Line("* page", told));
        var before = talk.state();
        talk.gives(new Input.Told(told));
        if (talk.state().equals(before)) {
            throw new AssertionError("the page goes no further with " + told);
        }
    }
}
