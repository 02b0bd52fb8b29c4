package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import madoguchi.link.Token;
import madoguchi.store.StoreUnavailable;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// What a person sees, and what the log says, when something fails: neither tells what it failed on.
@ControllerAdvice
final class FailedPages {
    private static final Logger LOG = LoggerFactory.getLogger(FailedPages.class);

    private final Pages pages;

    FailedPages(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView away(StoreUnavailable e, HttpServletRequest request) {
        LOG.debug("a page waits: {}", e.getMessage());
        return page(request, HttpStatus.SERVICE_UNAVAILABLE);
    }

    /// A form that is no form, or larger than any of ours.
    @ExceptionHandler
    ModelAndView unreadable(InvalidParameterException e, HttpServletRequest request) {
        HttpStatus status = HttpStatus.resolve(e.getErrorCode());
        return page(request, status != null && status.is4xxClientError() ? status : HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ModelAndView failed(Exception e, HttpServletRequest request) {
        // Spring's own say which status a wrong request gets.
        if (e instanceof ErrorResponse wrong && wrong.getStatusCode().is4xxClientError()) {
            return pages.gone(request.getLocale(), root(request));
        }
        LOG.atError()
                .addKeyValue("madoguchi.event", "page-failed")
                .addKeyValue("madoguchi.reason", e.getClass().getName())
                .log("a page failed: {} at {}", e.getClass().getName(), where(e));
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status) {
        return pages.trouble(request.getLocale(), root(request), status);
    }

    /// The way from a page up to the links' path: its depth below it.
    private static String root(HttpServletRequest request) {
        String path = request.getServletPath();
        long below = path.startsWith(Token.PATH)
                ? path.substring(Token.PATH.length())
                        .chars()
                        .filter(c -> c == '/')
                        .count()
                : 0;
        return "../".repeat((int) Math.min(below, 5));
    }

    private static String where(Throwable e) {
        return e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0].toString();
    }
}
