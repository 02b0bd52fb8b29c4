package madoguchi.web.counter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import madoguchi.cases.Reply;
import madoguchi.conversation.Effect;
import madoguchi.conversation.Sheet;
import madoguchi.conversation.Watchword;
import madoguchi.link.Token;
import madoguchi.link.Visit;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Each page with what its template needs. Where nothing is known of the person, a page speaks the browser's language.
@Component
final class Pages {
    private final Texts texts;

    Pages(Texts texts) {
        this.texts = texts;
    }

    Words words(Visit visit) {
        return new Words(Sheet.language(visit.state()), texts);
    }

    private Words words(Locale locale) {
        return new Words(locale.getLanguage().equals("en") ? Language.ENGLISH : Language.JAPANESE, texts);
    }

    /// @param root the way from the page up to [Token#PATH]
    private static ModelAndView page(String name, HttpStatus status, String root, Words words) {
        var page = new ModelAndView("counter/" + name, Map.of("words", words, "root", root), status);
        page.addObject("refresh", 0);
        return page;
    }

    ModelAndView start(Visit visit) {
        return page("start", HttpStatus.OK, "", words(visit));
    }

    /// One and the same for what is unknown, over, or another's.
    ModelAndView gone(Locale locale, String root) {
        return page("gone", HttpStatus.NOT_FOUND, root, words(locale));
    }

    ModelAndView tooMany(Locale locale, String root) {
        return page("said", HttpStatus.TOO_MANY_REQUESTS, root, words(locale))
                .addObject("said", TextKey.PAGE_TOO_MANY.name());
    }

    ModelAndView trouble(Locale locale, String root, HttpStatus status) {
        return page("said", status, root, words(locale)).addObject("said", TextKey.PAGE_TROUBLE.name());
    }

    ModelAndView closed(Visit visit) {
        return page("said", HttpStatus.OK, "../", words(visit)).addObject("said", TextKey.PAGE_CLOSED.name());
    }

    ModelAndView waiting(Visit visit) {
        return page("said", HttpStatus.OK, "../", words(visit)).addObject("said", TextKey.PAGE_WAITING.name());
    }

    /// @param formKey what the page has to bring back
    ModelAndView sheet(Visit visit, Sheet sheet, String formKey) {
        var view = SheetView.of(sheet, Map.of(), Map.of(), "", words(visit));
        return sheet(visit, view, formKey, HttpStatus.OK);
    }

    ModelAndView sheet(Visit visit, SheetView sheet, String formKey, HttpStatus status) {
        return page("sheet", status, "../", words(visit))
                .addObject("sheet", sheet)
                .addObject("formKey", formKey)
                .addObject("once", Session.draw());
    }

    ModelAndView done(Visit visit, String formKey) {
        Optional<String> number = Sheet.handedIn(visit.state()).map(handedIn -> handedIn.value());
        return page("done", HttpStatus.OK, "../", words(visit))
                .addObject("number", number.orElse(""))
                .addObject("formKey", formKey);
    }

    /// Nothing but the question for the word.
    ModelAndView word(Visit visit, Watchword word, String formKey) {
        return page("word", HttpStatus.OK, "../", words(visit))
                .addObject("closed", word.closed())
                .addObject("missed", word.misses() > 0)
                .addObject("left", Watchword.MOST_MISSES - word.misses())
                .addObject("formKey", formKey)
                .addObject("once", Session.draw());
    }

    /// @param replies oldest first; the newest is shown first
    ModelAndView replies(Visit visit, List<Reply> replies, String formKey) {
        Words words = words(visit);
        return page("replies", HttpStatus.OK, "../", words)
                .addObject(
                        "replies",
                        replies.reversed().stream()
                                .map(reply -> ReplyView.of(reply, words))
                                .toList())
                .addObject("formKey", formKey);
    }

    /// Something to read that is no question.
    ModelAndView told(Visit visit, Effect.Say said, String formKey) {
        Words words = words(visit);
        return page("told", HttpStatus.OK, "../", words)
                .addObject("told", words.say(said))
                .addObject("formKey", formKey);
    }

    ModelAndView prepared(Visit visit, PreparedView prepared, String formKey) {
        return page("prepared", HttpStatus.OK, "../", words(visit))
                .addObject("prepared", prepared)
                .addObject("formKey", formKey);
    }
}
