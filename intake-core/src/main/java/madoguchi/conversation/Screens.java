package madoguchi.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.text.TextKey;

/// Draws each step.
final class Screens {
    private static final int MOST_CHANGES = 8;

    private Screens() {}

    static Screen of(Person person, Draft draft, Step step, House house, LocalDate today) {
        return switch (step) {
            case Step.ReadNotice _ ->
                choice(TextKey.NOTICE_ASK, List.of(Pick.NOTICE_GO, Pick.NOTICE_ELSEWHERE, Pick.NOTICE_STOP));
            case Step.Fill fill -> Asking.question(Form.of(draft, person, house), fill.question(), today);
            case Step.PickKind more ->
                switch (more.page()) {
                    case MORE -> choice(TextKey.ASK_KIND_MORE, Pick.MORE_KINDS);
                    case ERASING -> choice(TextKey.ASK_KIND_ERASING, Pick.ERASING);
                };
            case Step.ConfirmKind sounds ->
                new Screen(
                        TextKey.ASK_KIND_CONFIRM,
                        List.of(house.texts()
                                .render(
                                        person.language(),
                                        Pick.naming(sounds.kind()).label())),
                        List.of(Pick.KIND_YES, Pick.KIND_NO));
            case Step.Review _ -> review(draft, person, house);
            case Step.PickChange _ -> change(Form.of(draft, person, house), person, house);
            case Step.ConfirmStop stop ->
                choice(
                        Ending.bareCase(draft, stop, house).isPresent() ? TextKey.ASK_STOP_BARE : TextKey.ASK_STOP,
                        List.of(Pick.STOP_YES, Pick.STOP_NO));
            case Step.WaitForHuman _ ->
                new Screen(TextKey.ASK_HUMAN_WAITING, List.of(whenHuman(person, house)), List.of());
            case Step.LeaveCase _ -> choice(TextKey.ASK_LEAVE_CASE, List.of(Pick.LEAVE_YES, Pick.LEAVE_NO));
            case Step.PickWithdrawal pick ->
                new Screen(
                        TextKey.ASK_WITHDRAW_WHICH,
                        List.of(Status.numbered(person, pick.numbers(), house)),
                        Pick.WITHDRAWABLE.subList(0, pick.numbers().size()));
            case Step.ConfirmWithdrawal confirm ->
                new Screen(
                        TextKey.ASK_WITHDRAW,
                        List.of(confirm.number().value()),
                        List.of(Pick.WITHDRAW_YES, Pick.WITHDRAW_NO));
            case Step.UndoWithdrawal undo ->
                new Screen(TextKey.ASK_UNDO_WITHDRAWAL, List.of(undo.number().value()), List.of(Pick.UNDO_WITHDRAWAL));
        };
    }

    /// The example of what can be corrected is one of the rows.
    private static Screen review(Draft draft, Person person, House house) {
        var rows = Summary.of(draft, person, house);
        String example = rows.stream()
                .filter(row -> row.change().isPresent())
                .reduce((_, later) -> later)
                .map(row -> house.texts().render(person.language(), row.label()))
                .orElse("");
        return new Screen(
                TextKey.ASK_REVIEW, List.of(example), rows, List.of(Pick.SEND, Pick.CHANGE), Optional.empty());
    }

    /// As buttons where they leave room for the ways around the question; else beside the answers, as in the summary.
    private static Screen change(Form form, Person person, House house) {
        var picks = form.answered().stream().map(Pick::changing).distinct().toList();
        return picks.size() <= MOST_CHANGES
                ? choice(TextKey.ASK_CHANGE, picks)
                : new Screen(
                        TextKey.ASK_CHANGE,
                        List.of(),
                        Summary.of(form.draft(), person, house),
                        List.of(),
                        Optional.empty());
    }

    /// Outside their hours the hours are told (P4).
    private static String whenHuman(Person person, House house) {
        return house.policy()
                .desk()
                .hours()
                .map(hours -> house.texts().render(person.language(), TextKey.HUMAN_HOURS, hours.in(person.language())))
                .orElseGet(() -> house.texts().render(person.language(), TextKey.HUMAN_SOON));
    }

    private static Screen choice(TextKey text, List<Pick> picks) {
        return new Screen(text, List.of(), picks);
    }

    /// The ways to offer as buttons; all of them can be typed at any time.
    static List<Way> ways(Person person, Draft draft, Step step, House house) {
        var ways = new ArrayList<Way>();
        if (step instanceof Step.WaitForHuman waiting
                && person.course(waiting.number()).filter(Course::humanTalks).isPresent()) {
            // A human has the talk; nothing else of the counter's comes between.
            return List.of(Way.MENU, Way.STOP);
        }
        if (step instanceof Step.WaitForHuman || step instanceof Step.UndoWithdrawal) {
            ways.add(Way.MENU);
        }
        if (Steps.before(Form.of(draft, person, house), step).isPresent()) {
            ways.add(Way.BACK);
        }
        boolean discreet = Discreetly.wanted(person, house);
        // The notice has a button of its own to stop by, which a talk that tells nothing does not show.
        if (!(step instanceof Step.ReadNotice) || discreet) {
            ways.add(Way.STOP);
        }
        if (!(step instanceof Step.WaitForHuman)) {
            ways.add(Way.HUMAN);
        }
        ways.add(Way.WHY);
        if (!Details.of(person, draft, step, house).isEmpty()) {
            ways.add(Way.DETAILS);
        }
        if (!discreet && house.web().isPresent() && begins(draft, step)) {
            ways.add(Way.DISCREET);
        }
        if (step.equals(new Step.Fill(Question.KIND)) && !person.submitted().isEmpty()) {
            ways.add(Way.STATUS);
        }
        ways.add(
                switch (person.language()) {
                    case JAPANESE -> Way.ENGLISH;
                    case ENGLISH -> Way.JAPANESE;
                });
        return ways;
    }

    /// Before anything is told. Whoever comes back to the kind has a button more to leave it as it is, and LINE shows
    /// no more than thirteen.
    private static boolean begins(Draft draft, Step step) {
        return step instanceof Step.ReadNotice
                || (step.equals(new Step.Fill(Question.KIND))
                        && draft.answer(Question.KIND).isEmpty());
    }
}
