package madoguchi.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.cases.CaseNumber;
import madoguchi.conversation.Conversation.Going;
import madoguchi.conversation.Conversation.Resting;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What lies on the counter, for a page: the question that is open in the talk, or all open questions of its form at
/// once. A page is for the person alone, so values stand here in full.
///
/// @param prompt the name of the open question; what is pressed carries it
/// @param notes what is told before anything is asked
/// @param details what is told to whoever wants to know more (くわしく)
/// @param asked what is asked
/// @param fields the questions to be answered in words or by a choice; then `asked` stands above them
/// @param rows what was answered, where that is what is asked about
/// @param choices what can be pressed as an answer
/// @param ways the ways around the question
public record Sheet(
        Language language,
        String prompt,
        List<Effect.Say> notes,
        List<Effect.Say> details,
        Effect.Say asked,
        List<Field> fields,
        List<Effect.Row> rows,
        List<Effect.Choice> choices,
        List<Effect.Choice> ways) {
    public Sheet {
        notes = List.copyOf(notes);
        details = List.copyOf(details);
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
        ways = List.copyOf(ways);
    }

    /// The same with this before everything else.
    Sheet beginning(Effect.Say first) {
        var all = new ArrayList<Effect.Say>();
        all.add(first);
        all.addAll(notes);
        return new Sheet(language, prompt, all, details, asked, fields, rows, choices, ways);
    }

    /// What a new word of the person's comes back under: from a page the word itself, to the counter only what
    /// [Watchword#of] reads.
    public static final String WATCHWORD = "watchword";

    /// One question of the form.
    ///
    /// @param question its key, under which the answer comes back
    /// @param hint an example, or what belongs there
    /// @param optional whether it may be left empty
    /// @param options what can be chosen; with [Shape#WORDS_OR_CHOICE] words are an answer as well
    /// @param value the answer so far
    public record Field(
            String question,
            TextKey label,
            Optional<TextKey> hint,
            Shape shape,
            boolean optional,
            List<Option> options,
            String value) {
        public Field {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return "Field[" + question + "]";
        }
    }

    /// Something to choose.
    public record Option(String value, TextKey label) {}

    /// How a question is answered.
    public enum Shape {
        LINE,
        LINES,
        CHOICE,
        WORDS_OR_CHOICE
    }

    /// Empty when nothing is open.
    ///
    /// @param today the day it is at the counter
    public static Optional<Sheet> of(Conversation state, House house, LocalDate today) {
        return switch (state) {
            case Conversation.Fresh _, Resting _ -> Optional.empty();
            case Going going -> Optional.of(new Sheets(going, house, today).sheet());
        };
    }

    /// Which of these answers do not fit, by the question's key, with what to say instead. What is not asked is passed
    /// over.
    public static Map<String, Effect.Say> misses(
            Conversation state, House house, LocalDate today, Map<String, String> told) {
        return switch (state) {
            case Conversation.Fresh _, Resting _ -> Map.of();
            case Going going -> Telling.misses(Form.of(going.draft(), going.person(), house), told, house, today);
        };
    }

    /// The word, where nothing more is shown without it.
    public static Optional<Watchword> watched(Conversation state, Instant now) {
        return Conversation.person(state).flatMap(Person::watchword).filter(word -> word.asked(now));
    }

    /// Whether a page shows nothing of this case, since it was handed in by somebody whose word is forgotten.
    public static boolean hides(Conversation state, CaseNumber number) {
        return Conversation.person(state).filter(person -> person.hides(number)).isPresent();
    }

    /// What a signpost of the operator's says, by its name; empty once there is none.
    public static Optional<Effect.Say> signpost(Conversation state, House house, String name) {
        return Signposts.told(house, language(state), name);
    }

    /// The language the person speaks.
    public static Language language(Conversation state) {
        return Turn.language(state);
    }

    /// The number of what the person handed in last, once nothing is open.
    public static Optional<CaseNumber> handedIn(Conversation state) {
        return switch (state) {
            case Conversation.Fresh _, Going _ -> Optional.empty();
            case Resting resting ->
                resting.person().submitted().isEmpty()
                        ? Optional.empty()
                        : Optional.of(resting.person().submitted().getLast().number());
        };
    }

    /// The same, where it waits for its papers.
    public static Optional<CaseNumber> prepared(Conversation state) {
        return handedIn(state)
                .filter(number -> Conversation.person(state)
                        .flatMap(person -> person.submitted(number))
                        .filter(Submitted::prepared)
                        .isPresent());
    }

    @Override
    public String toString() {
        return "Sheet[" + asked + "]";
    }
}
