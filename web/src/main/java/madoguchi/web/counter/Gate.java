package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Function;
import madoguchi.conversation.Input;
import madoguchi.counter.PagesAddress;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.link.Token;
import madoguchi.link.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/// Lets in whoever has a link's session, and nobody else.
@Component
final class Gate {
    private static final String UP = "../";

    private final Desk desk;
    private final Pages pages;
    private final Knocks knocks;
    private final Session sessions;

    Gate(Desk desk, Pages pages, Knocks knocks, PagesAddress address) {
        this.desk = desk;
        this.pages = pages;
        this.knocks = knocks;
        this.sessions = new Session(address.url());
    }

    /// Somebody who is in.
    ///
    /// @param formKey what their forms have to bring back
    record Entered(Token token, String session, Visit visit, String formKey, HttpServletRequest request) {
        Entered with(Visit now) {
            return new Entered(token, session, now, formKey, request);
        }

        @Override
        public String toString() {
            return "Entered[" + visit + "]";
        }
    }

    /// A link's first page: shows that there is something, and uses nothing up (P19).
    ModelAndView start(String path, HttpServletRequest request, HttpServletResponse response) {
        return knock(path, request, "", token -> {
            if (entered(token, request).isPresent()) {
                return to(token.text() + "/page", response);
            }
            Optional<Visit> visit = desk.look(token);
            if (visit.isEmpty()) {
                knocks.missed(request.getRemoteAddr());
            }
            return visit.filter(found -> found.session().isEmpty())
                    .map(pages::start)
                    .orElseGet(() -> pages.gone(request.getLocale(), ""));
        });
    }

    /// 「はじめる」: the link is this browser's from now on.
    ModelAndView open(String path, HttpServletRequest request, HttpServletResponse response) {
        return knock(path, request, "", token -> {
            if (entered(token, request).isPresent()) {
                return to(token.text() + "/page", response);
            }
            String session = Session.draw();
            if (desk.look(token).isEmpty() || !desk.links().open(token, session)) {
                knocks.missed(request.getRemoteAddr());
                return pages.gone(request.getLocale(), "");
            }
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    sessions.cookie(token, session, request).toString());
            return to(token.text() + "/page", response);
        });
    }

    private ModelAndView knock(
            String path, HttpServletRequest request, String root, Function<Token, ModelAndView> then) {
        if (!knocks.mayTry(request.getRemoteAddr())) {
            return pages.tooMany(request.getLocale(), root);
        }
        return Token.read(path).map(then).orElseGet(() -> {
            knocks.missed(request.getRemoteAddr());
            return pages.gone(request.getLocale(), root);
        });
    }

    /// A page for whoever is in.
    ModelAndView enter(String path, HttpServletRequest request, Function<Entered, ModelAndView> then) {
        return Token.read(path)
                .flatMap(token -> entered(token, request))
                .map(then)
                .orElseGet(() -> pages.gone(request.getLocale(), UP));
    }

    /// What a form of theirs brings; what another site sends is as good as unknown.
    ModelAndView bring(
            String path,
            MultiValueMap<String, String> form,
            HttpServletRequest request,
            Function<Entered, ModelAndView> then) {
        return enter(
                path,
                request,
                entered -> same(entered.formKey(), String.valueOf(form.getFirst("key")))
                        ? then.apply(entered)
                        : pages.gone(request.getLocale(), UP));
    }

    /// Hands in what they brought, if anything, and shows the page whatever it shows now: going back and forth in the
    /// browser sends nothing twice.
    ModelAndView handIn(
            Entered entered,
            MultiValueMap<String, String> form,
            Optional<? extends Input> input,
            HttpServletResponse response) {
        boolean dropped = input.map(given -> desk.handIn(entered, form, given))
                .filter(Acceptance.DROPPED::equals)
                .isPresent();
        return dropped
                ? pages.trouble(entered.request().getLocale(), UP, HttpStatus.SERVICE_UNAVAILABLE)
                : to("page", response);
    }

    Optional<Entered> entered(Token token, HttpServletRequest request) {
        return Session.of(request)
                .flatMap(session -> desk.look(token, session)
                        .map(visit ->
                                new Entered(token, session, visit, desk.links().formKey(token, session), request)));
    }

    private static boolean same(String expected, String brought) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
    }

    String gone(Entered entered) {
        return sessions.gone(entered.token(), entered.request()).toString();
    }

    /// To another page, by GET. The way there is relative: a proxy may have taken something off the path.
    static ModelAndView to(String place, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, place);
        return new ModelAndView((org.springframework.web.servlet.View) (_, _, _) -> {});
    }
}
