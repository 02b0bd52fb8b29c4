package madoguchi.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// Draws each step for a page.
final class Sheets {
    private final Going going;
    private final House house;
    private final Screen screen;
    private final Language language;
    private final PageNotes notes;
    private final Form form;

    Sheets(Going going, House house, LocalDate today) {
        this.going = PageNotes.without(going, house);
        this.house = house;
        this.language = going.person().language();
        this.notes = new PageNotes(going, house);
        this.form = Form.of(this.going.draft(), going.person(), house);
        this.screen = Screens.of(going.person(), this.going.draft(), this.going.step(), house, today);
    }

    Sheet sheet() {
        Sheet sheet = step();
        boolean danger = going.draft().answers().stream().anyMatch(answer -> Danger.in(house.texts(), answer.value()));
        return danger ? sheet.beginning(new Effect.Say(TextKey.DANGER, List.of())) : sheet;
    }

    private Sheet step() {
        return switch (going.step()) {
            case Step.ReadNotice _ -> question(notes.told(), List.of());
            case Step.Fill fill ->
                new Sheet(
                        language,
                        going.prompt(),
                        notes.told(),
                        details(),
                        new Effect.Say(wishing() ? TextKey.PAGE_WISHES : TextKey.PAGE_FORM, List.of()),
                        fields(fill.question()),
                        List.of(),
                        List.of(),
                        ways());
            case Step.Review _ -> question(notes.told(), rows());
            case Step.PickKind _,
                    Step.ConfirmKind _,
                    Step.PickChange _,
                    Step.ConfirmStop _,
                    Step.WaitForHuman _,
                    Step.LeaveCase _,
                    Step.PickWithdrawal _,
                    Step.ConfirmWithdrawal _,
                    Step.UndoWithdrawal _ -> question(notes.told(), List.of());
        };
    }

    private Sheet question(List<Effect.Say> notes, List<Effect.Row> rows) {
        TextKey text = going.step() instanceof Step.Review ? TextKey.PAGE_REVIEW : screen.text();
        return new Sheet(
                language,
                going.prompt(),
                notes,
                details(),
                new Effect.Say(text, screen.arguments()),
                List.of(),
                rows,
                // What can be changed is changed from its row.
                screen.picks().stream()
                        .filter(pick -> pick != Pick.CHANGE || rows.isEmpty())
                        .map(pick -> pressed(pick.label(), pick.code()))
                        .toList(),
                ways());
    }

    private Effect.Choice pressed(TextKey label, String code) {
        return new Effect.Choice(label, going.prompt() + ":" + code);
    }

    /// Of all that is asked here.
    private List<Effect.Say> details() {
        if (!(going.step() instanceof Step.Fill fill)) {
            return Details.of(going.person(), going.draft(), going.step(), house);
        }
        return form.questions().stream()
                .filter(question -> asked(question, fill.question()))
                .flatMap(question -> Details.of(going.person(), going.draft(), new Step.Fill(question), house).stream())
                .distinct()
                .toList();
    }

    private List<Effect.Choice> ways() {
        return Screens.ways(going.person(), going.draft(), going.step(), house).stream()
                .filter(Sheets::onPage)
                // The notice has it among its answers.
                .filter(way -> way != Way.STOP || !(going.step() instanceof Step.ReadNotice))
                .map(way -> pressed(way.label(), way.code()))
                .toList();
    }

    /// The others say something in the talk, where the person is not now.
    private static boolean onPage(Way way) {
        return switch (way) {
            case BACK, STOP, HUMAN, JAPANESE, ENGLISH -> true;
            case WHY, DETAILS, MENU, CHANGE, STATUS, REPEAT, DISCREET, WITHDRAW, UNDO, NOT_MY_NUMBER -> false;
        };
    }

    /// The question that is open in the talk, and every other that has no answer yet. The kind comes alone, and
    /// so does whose information it is about: what is asked follows from them. Wishes come before anything about
    /// the person.
    private List<Sheet.Field> fields(Question open) {
        var fields = new ArrayList<Sheet.Field>();
        if (wishing() && going.person().watchword().isEmpty()) {
            fields.add(new Sheet.Field(
                    Sheet.WATCHWORD,
                    TextKey.ITEM_WATCHWORD,
                    Optional.of(TextKey.HINT_WATCHWORD),
                    Sheet.Shape.LINE,
                    true,
                    List.of(),
                    ""));
        }
        for (Question question : form.questions()) {
            if (asked(question, open)) {
                fields.add(Fields.of(form, question));
            }
        }
        return fields;
    }

    private boolean asked(Question question, Question open) {
        boolean lacking = question == open || going.draft().answer(question).isEmpty();
        return lacking && alone().filter(first -> !first.contains(question)).isEmpty();
    }

    private Optional<List<Question>> alone() {
        if (going.draft().kind().isEmpty()) {
            return Optional.of(List.of(Question.KIND));
        }
        if (form.asks(Question.ASKER) && going.draft().asker().isEmpty()) {
            return Optional.of(List.of(Question.ASKER));
        }
        return form.questions().stream().anyMatch(this::wishes) ? Optional.of(Question.WISHES) : Optional.empty();
    }

    private boolean wishing() {
        return alone().filter(Question.WISHES::equals).isPresent();
    }

    private boolean wishes(Question question) {
        return Question.WISHES.contains(question)
                && going.draft().answer(question).isEmpty();
    }

    private List<Effect.Row> rows() {
        var rows = new ArrayList<Effect.Row>();
        for (Question question : form.questions()) {
            if (question == Question.ITEM_MORE) {
                items(rows);
            }
            if (Items.PARTS.contains(question) || question == Question.ITEM_MORE) {
                continue;
            }
            Pick change = Pick.changing(question);
            String value = going.draft()
                    .value(question)
                    .map(given -> Answered.words(question, given, language, house.texts()))
                    .orElse("");
            rows.add(new Effect.Row(
                    change.label(), value, Optional.of(pressed(TextKey.CHOICE_CHANGE_THIS, change.code()))));
        }
        return rows;
    }

    private void items(List<Effect.Row> rows) {
        for (int number : Items.told(going.draft())) {
            String told = Items.PARTS.stream()
                    .flatMap(part -> Items.part(going.draft(), number, part)
                            .filter(answer -> !answer.value().isEmpty())
                            .map(answer -> Answered.words(part, answer.value(), language, house.texts()))
                            .stream())
                    .collect(Collectors.joining(" → "));
            rows.add(new Effect.Row(
                    TextKey.ITEM_ITEMS,
                    house.texts().render(language, TextKey.VALUE_ITEM, String.valueOf(number), told),
                    Optional.of(pressed(TextKey.CHOICE_CHANGE_THIS, ItemChange.code(number)))));
        }
    }
}
