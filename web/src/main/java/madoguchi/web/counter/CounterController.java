package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import madoguchi.conversation.Link;
import madoguchi.conversation.Sheet;
import madoguchi.conversation.Watchword;
import madoguchi.link.Token;
import madoguchi.link.Visit;
import madoguchi.web.WebSettings;
import org.springframework.http.HttpHeaders;
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
                        .map(sheet -> pages.sheet(visit, sheet, entered.formKey()))
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
