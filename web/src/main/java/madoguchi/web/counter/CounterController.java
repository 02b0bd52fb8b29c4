package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.conversation.Effect;
import madoguchi.conversation.Input;
import madoguchi.conversation.Link;
import madoguchi.conversation.Sheet;
import madoguchi.conversation.Watchword;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.link.Token;
import madoguchi.link.Visit;
import madoguchi.store.StoreUnavailable;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;
import madoguchi.web.WebSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An opened link's pages. Whoever has no session of it sees what somebody sees who guessed.
@Controller
final class CounterController {
    private static final long LOOK_AGAIN_MILLIS = 40;
    private static final String REFRESH_SECONDS = "2";

    private final Desk desk;
    private final Pages pages;
    private final Gate gate;
    private final WebSettings settings;

    CounterController(Desk desk, Pages pages, Gate gate, WebSettings settings) {
        this.desk = desk;
        this.pages = pages;
        this.gate = gate;
        this.settings = settings;
    }

    @GetMapping(Token.PATH + "{token}/page")
    ModelAndView page(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return gate.enter(
                token,
                request,
                entered -> decided(entered)
                        .map(visit -> show(entered.with(visit), response))
                        .orElseGet(() -> pages.gone(request.getLocale(), "../")));
    }

    private ModelAndView show(Gate.Entered entered, HttpServletResponse response) {
        Visit visit = entered.visit();
        if (visit.waits()) {
            response.setHeader("Refresh", REFRESH_SECONDS);
            return pages.waiting(visit);
        }
        Optional<Watchword> watched = desk.watched(visit);
        if (watched.isPresent()) {
            return pages.word(visit, watched.get(), entered.formKey());
        }
        return switch (visit.purpose()) {
            case Link.Purpose.Answer _ ->
                desk.sheet(visit)
                        .map(sheet -> sheet(entered, sheet, Map.of(), Map.of(), "", HttpStatus.OK))
                        // Whoever handed in a request that goes on on paper goes on here, too.
                        .or(() -> papers(entered))
                        .orElseGet(() -> pages.done(visit, entered.formKey()));
            case Link.Purpose.Prepared _ ->
                papers(entered).orElseGet(() -> pages.gone(entered.request().getLocale(), "../"));
            case Link.Purpose.Reply _ ->
                desk.replies(visit)
                        .map(replies -> pages.replies(visit, replies, entered.formKey()))
                        .orElseGet(() -> pages.gone(entered.request().getLocale(), "../"));
            case Link.Purpose.Signpost signpost ->
                desk.signpost(visit, signpost.name())
                        .map(said -> pages.told(visit, said, entered.formKey()))
                        .orElseGet(() -> pages.gone(entered.request().getLocale(), "../"));
        };
    }

    private Optional<ModelAndView> papers(Gate.Entered entered) {
        Visit visit = entered.visit();
        return desk.prepared(visit)
                .map(papers -> PreparedView.of(papers, Sheet.language(visit.state())))
                .map(view -> pages.prepared(visit, view, entered.formKey()));
    }

    private ModelAndView sheet(
            Gate.Entered entered,
            Sheet sheet,
            Map<String, String> told,
            Map<String, String> errors,
            String trouble,
            HttpStatus status) {
        Words words = pages.words(entered.visit());
        return pages.sheet(
                entered.visit(), SheetView.of(sheet, told, errors, trouble, words), entered.formKey(), status);
    }

    /// The visit once what was brought is decided, which takes a moment; or as it stands when that takes longer.
    private Optional<Visit> decided(Gate.Entered entered) {
        long until = System.nanoTime() + settings.patience().toNanos();
        Optional<Visit> visit = Optional.of(entered.visit());
        try {
            while (visit.filter(Visit::waits).isPresent() && System.nanoTime() < until) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
                visit = desk.look(entered.token(), entered.session());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return visit;
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
            return sheet(entered, sheet, submission.told(), submission.errors(), "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Acceptance acceptance = desk.handIn(entered, form, new Input.Told(words(submission.told())));
            if (acceptance != Acceptance.DROPPED) {
                return again(response);
            }
        } catch (StoreUnavailable e) {
            // What was typed is not lost: it stands in the form that goes back.
        }
        return sheet(
                entered,
                sheet,
                submission.told(),
                Map.of(),
                words.say(TextKey.PAGE_TROUBLE),
                HttpStatus.SERVICE_UNAVAILABLE);
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
            boolean offered = desk.sheet(entered.visit())
                    .map(CounterController::pressable)
                    .filter(choices -> choices.contains(data))
                    .isPresent();
            // What is not offered (any more) is not handed in: the page shows what is.
            if (offered && desk.handIn(entered, form, new Input.Pressed(data)) == Acceptance.DROPPED) {
                return pages.trouble(request.getLocale(), "../", HttpStatus.SERVICE_UNAVAILABLE);
            }
            return again(response);
        });
    }

    private static List<String> pressable(Sheet sheet) {
        var rows = sheet.rows().stream().flatMap(row -> row.change().stream());
        return java.util.stream.Stream.of(sheet.choices().stream(), sheet.ways().stream(), rows)
                .flatMap(choices -> choices)
                .map(Effect.Choice::data)
                .toList();
    }

    /// To the page, whatever it shows now: going back and forth in the browser sends nothing twice.
    private static ModelAndView again(HttpServletResponse response) {
        return Gate.to("page", response);
    }

    @PostMapping(Token.PATH + "{token}/finish")
    ModelAndView finish(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return gate.bring(token, form, request, entered -> {
            desk.links().finish(entered.token(), entered.session());
            response.addHeader(HttpHeaders.SET_COOKIE, gate.gone(entered));
            return pages.closed(entered.visit());
        });
    }
}
