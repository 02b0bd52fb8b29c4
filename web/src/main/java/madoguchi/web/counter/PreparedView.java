package madoguchi.web.counter;

import java.util.List;
import madoguchi.conversation.Enclosures;
import madoguchi.text.Language;
import madoguchi.web.form.Model;
import org.jspecify.annotations.Nullable;

/// How a prepared request is sent, as its template reads it.
///
/// @param form whether there is a form to open
/// @param model what has to be copied by hand; null where nothing has
/// @param noLonger what the operator's text names and cannot be used any more, with the reason
/// @param askWhere who tells where it goes; empty where that is known
/// @param visit where it can be brought; empty where it cannot
public record PreparedView(
        String number,
        boolean form,
        @Nullable Model model,
        List<Enclosures.Group> enclosures,
        List<Enclosures.Thing> noLonger,
        List<String> sendTo,
        String askWhere,
        List<String> visit) {

    static PreparedView of(Prepared prepared, Language language) {
        return new PreparedView(
                prepared.number(),
                prepared.form().isPresent(),
                prepared.model().orElse(null),
                prepared.enclosures().in(language),
                prepared.enclosures().noLonger(language),
                prepared.sendTo(language),
                prepared.askWhere(language).orElse(""),
                prepared.visit(language));
    }
}
