package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Draws each step.
final class Screens {
    private Screens() {}

    static Screen of(Person person, Draft draft, Step step, House house) {
        return switch (step) {
            case Step.ReadNotice _ ->
                choice(TextKey.NOTICE_ASK, List.of(Pick.NOTICE_GO, Pick.NOTICE_ELSEWHERE, Pick.NOTICE_STOP));
            case Step.Fill fill -> fill(draft, fill.question());
            case Step.PickKind more ->
                switch (more.page()) {
                    case MORE -> choice(TextKey.ASK_KIND_MORE, Pick.MORE_KINDS);
                    case ERASING -> choice(TextKey.ASK_KIND_ERASING, Pick.ERASING);
                };
            case Step.Review _ ->
                new Screen(
                        TextKey.ASK_REVIEW,
                        List.of(Summary.of(draft, person.language(), house)),
                        List.of(Pick.SEND, Pick.CHANGE),
                        TextKey.MISS_CHOICE);
            case Step.PickChange _ ->
                choice(
                        TextKey.ASK_CHANGE,
                        draft.answered().stream().map(Pick::changing).toList());
            case Step.ConfirmStop stop ->
                choice(
                        Ending.leavesBareCase(draft, stop) ? TextKey.ASK_STOP_BARE : TextKey.ASK_STOP,
                        List.of(Pick.STOP_YES, Pick.STOP_NO));
            case Step.WaitForHuman wait ->
                new Screen(TextKey.ASK_HUMAN_WAITING, List.of(wait.number().value()), List.of(), TextKey.MISS_CHOICE);
            case Step.LeaveCase _ -> choice(TextKey.ASK_LEAVE_CASE, List.of(Pick.LEAVE_YES, Pick.LEAVE_NO));
        };
    }

    private static Screen choice(TextKey text, List<Pick> picks) {
        return new Screen(text, List.of(), picks, TextKey.MISS_CHOICE);
    }

    private static Screen fill(Draft draft, Question question) {
        // What has an answer can be left as it is.
        List<Pick> keep = draft.answer(question).isPresent() ? List.of(Pick.KEEP) : List.of();
        return switch (question) {
            case KIND -> choice(TextKey.ASK_KIND, join(Pick.KINDS, keep));
            case CONTENT ->
                draft.first()
                        .map(heard -> new Screen(
                                TextKey.ASK_CONTENT_FIRST,
                                List.of(String.valueOf(TypedText.length(heard.text()))),
                                join(List.of(Pick.USE_FIRST, Pick.REWRITE), keep),
                                TextKey.MISS_CONTENT))
                        .orElseGet(() -> new Screen(
                                draft.kind().filter(Kind.COMPLAINT::equals).isPresent()
                                        ? TextKey.ASK_CONTENT_COMPLAINT
                                        : TextKey.ASK_CONTENT_INQUIRY,
                                List.of(),
                                keep,
                                TextKey.MISS_CONTENT));
            case REPLY_BY ->
                choice(
                        draft.kind().filter(Question::hasContent).isPresent()
                                ? TextKey.ASK_REPLY_BY
                                : TextKey.ASK_REPLY_BY_TAKEN_UP,
                        join(List.of(Pick.BY_LINE, Pick.BY_MAIL, Pick.BY_PHONE), keep));
            case MAIL -> new Screen(TextKey.ASK_MAIL, List.of(), keep, TextKey.MISS_MAIL);
            case PHONE -> new Screen(TextKey.ASK_PHONE, List.of(), keep, TextKey.MISS_PHONE);
        };
    }

    private static List<Pick> join(List<Pick> picks, List<Pick> keep) {
        return Stream.concat(picks.stream(), keep.stream()).toList();
    }

    /// The ways to offer as buttons; all of them can be typed at any time.
    static List<Way> ways(Person person, Draft draft, Step step) {
        var ways = new ArrayList<Way>();
        if (step instanceof Step.WaitForHuman) {
            ways.add(Way.MENU);
        }
        if (Steps.before(draft, step).isPresent()) {
            ways.add(Way.BACK);
        }
        ways.add(Way.STOP);
        if (!(step instanceof Step.WaitForHuman)) {
            ways.add(Way.HUMAN);
        }
        ways.add(Way.WHY);
        ways.add(
                switch (person.language()) {
                    case JAPANESE -> Way.ENGLISH;
                    case ENGLISH -> Way.JAPANESE;
                });
        return ways;
    }
}
