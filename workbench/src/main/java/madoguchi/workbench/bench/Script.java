package madoguchi.workbench.bench;

import java.util.List;
import java.util.Optional;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// What a person answers to what the bot asks: the table to extend when the bot learns to ask more.
final class Script {
    /// One question and its answer.
    ///
    /// @param key the text that asks
    /// @param answer the code of the choice that is tapped, or the text that is typed; `#` is the person's
    ///     number
    /// @param typed whether it is typed
    private record Row(TextKey key, String answer, boolean typed) {}

    private static final List<Row> ROWS = List.of(
            taps(TextKey.NOTICE_ASK, "go"),
            taps(TextKey.ASK_KIND, "disclosure"),
            taps(TextKey.ASK_ASKER, "member"),
            types(TextKey.ASK_NAME, "見本 太郎"),
            types(TextKey.ASK_FURIGANA, "ミホン　タロウ"),
            types(TextKey.ASK_ADDRESS, "〒000-0000 東京都見本市見本町1-2-#"),
            types(TextKey.ASK_BIRTH_DATE, "昭和60年4月1日"),
            types(TextKey.ASK_CONTACT, "taro.mihon.#@example.jp"),
            taps(TextKey.ASK_MEMBER_ID, "none"),
            taps(TextKey.ASK_REGISTERED_THEN, "none"),
            taps(TextKey.ASK_SCOPE, "all"),
            taps(TextKey.ASK_METHOD, "data"),
            taps(TextKey.ASK_REVIEW, "send"));

    /// With this the person has what they came for.
    private static final List<TextKey> ENDS = List.of(TextKey.DONE, TextKey.DONE_COMPLAINT);

    /// Who falls silent in mid-form does so here.
    private static final TextKey MID_FORM = TextKey.ASK_CONTACT;

    private static Row taps(TextKey key, String code) {
        return new Row(key, code, false);
    }

    private static Row types(TextKey key, String text) {
        return new Row(key, text, true);
    }

    /// A question as it can be recognised on the screen.
    record Question(TextKey key, Phrase phrase, String answer, boolean typed) {
        /// @throws NotUnderstood when there is no button with this choice
        Move answer(Person person, Call call) {
            if (typed) {
                return new Move.Type(answer.replace("#", Integer.toString(person.number())));
            }
            return call.buttons().stream()
                    .filter(data -> data.endsWith(":" + answer))
                    .findFirst()
                    .map(Move.Tap::new)
                    .orElseThrow(() -> new NotUnderstood(
                            key + " has no choice \"" + answer + "\"; its buttons are " + call.buttons()));
        }

        boolean midForm() {
            return key == MID_FORM;
        }
    }

    private final List<Question> questions;
    private final List<Phrase> ends;
    private final Phrase crossed;

    Script(Texts texts) {
        this.questions = ROWS.stream()
                .map(row -> new Question(row.key(), Phrase.of(row.key(), texts), row.answer(), row.typed()))
                .toList();
        this.ends = ENDS.stream().map(key -> Phrase.of(key, texts)).toList();
        this.crossed = Phrase.of(TextKey.CROSSED, texts);
    }

    /// How many answers a whole conversation takes, with its first contact.
    int length() {
        return questions.size() + 1;
    }

    /// The question that stands last.
    Optional<Question> asked(Call call) {
        for (int i = call.texts().size() - 1; i >= 0; i--) {
            for (Question question : questions) {
                if (question.phrase().in(call.texts().get(i))) {
                    return Optional.of(question);
                }
            }
        }
        return Optional.empty();
    }

    boolean ended(Call call) {
        return call.texts().stream().anyMatch(text -> ends.stream().anyMatch(end -> end.in(text)));
    }

    /// The bot says that an answer came before its question was on the screen (decision 4).
    boolean crossed(Call call) {
        return call.texts().stream().anyMatch(crossed::in);
    }

    List<Question> questions() {
        return questions;
    }
}
