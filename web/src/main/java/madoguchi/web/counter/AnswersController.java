package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import madoguchi.conversation.Effect;
import madoguchi.conversation.Input;
import madoguchi.conversation.Sheet;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.link.Token;
import madoguchi.link.Visit;
import madoguchi.store.StoreUnavailable;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a page's forms bring: answers that are typed or chosen, and buttons that are pressed.
@Controller
final class AnswersController {
    private final Desk desk;
    private final Pages pages;
    private final Gate gate;

    AnswersController(Desk desk, Pages pages, Gate gate) {
        this.desk = desk;
        this.pages = pages;
        this.gate = gate;
    }

    @PostMapping(Token.PATH + "{token}/answers")
    ModelAndView answers(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return gate.bring(
                token,
                form,
                request,
                entered -> desk.sheet(entered.visit())
                        .filter(sheet -> !sheet.fields().isEmpty())
                        .map(sheet -> answers(entered, sheet, form, response))
                        .orElseGet(() -> again(response)));
    }

    private ModelAndView answers(
            Gate.Entered entered, Sheet sheet, MultiValueMap<String, String> form, HttpServletResponse response) {
        Visit visit = entered.visit();
        Words words = pages.words(visit);
        var submission = Submission.read(form, sheet, visit.state(), desk.house(visit), desk.today(), words);
        if (!submission.errors().isEmpty() && desk.watched(visit).isPresent()) {
            return again(response);
        }
        if (!submission.errors().isEmpty()) {
            return shown(entered, sheet, submission, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Acceptance acceptance = desk.handIn(entered, form, new Input.Told(words(submission.told())));
            if (acceptance != Acceptance.DROPPED) {
                return again(response);
            }
        } catch (StoreUnavailable e) {
            // What was typed is not lost: it stands in the form that goes back.
        }
        return shown(entered, sheet, submission, words.say(TextKey.PAGE_TROUBLE), HttpStatus.SERVICE_UNAVAILABLE);
    }

    /// The form again, with what was typed into it.
    private ModelAndView shown(
            Gate.Entered entered, Sheet sheet, Submission submission, String trouble, HttpStatus status) {
        Words words = pages.words(entered.visit());
        var view = SheetView.of(sheet, submission.told(), submission.errors(), trouble, words);
        return pages.sheet(entered.visit(), view, entered.formKey(), status);
    }

    /// A word the person chose goes no further than here.
    private Map<String, String> words(Map<String, String> told) {
        String word = told.getOrDefault(Sheet.WATCHWORD, "");
        var sealed = new HashMap<>(told);
        sealed.remove(Sheet.WATCHWORD);
        if (!TypedText.key(word).isEmpty()) {
            String salt = Session.draw();
            sealed.put(Sheet.WATCHWORD, salt + ":" + desk.links().watchword(salt, word));
        }
        return sealed;
    }

    @PostMapping(Token.PATH + "{token}/press")
    ModelAndView press(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return gate.bring(token, form, request, entered -> {
            String data = String.valueOf(form.getFirst("press"));
            // What is not offered (any more) is not handed in: the page shows what is.
            var pressed = desk.sheet(entered.visit())
                    .map(AnswersController::pressable)
                    .filter(choices -> choices.contains(data))
                    .map(_ -> new Input.Pressed(data));
            return gate.handIn(entered, form, pressed, response);
        });
    }

    private static List<String> pressable(Sheet sheet) {
        var rows = sheet.rows().stream().flatMap(row -> row.change().stream());
        return Stream.of(sheet.choices().stream(), sheet.ways().stream(), rows)
                .flatMap(choices -> choices)
                .map(Effect.Choice::data)
                .toList();
    }

    /// To the page, whatever it shows now: going back and forth in the browser sends nothing twice.
    private static ModelAndView again(HttpServletResponse response) {
        return Gate.to("page", response);
    }
}
