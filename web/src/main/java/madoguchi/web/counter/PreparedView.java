package madoguchi.web.counter;

import java.util.List;
import madoguchi.text.Language;
import madoguchi.web.form.Form;

/// How a prepared request is sent, as its template reads it.
///
/// @param form whether there is a form to open
/// @param draft whether that is ours
/// @param model whether something has to be copied by hand
/// @param noLonger what the operator's text names and cannot be used any more, with the reason
/// @param askWhere who tells where it goes; empty where that is known
/// @param visit where it can be brought; empty where it cannot
public record PreparedView(
        String number,
        boolean form,
        boolean draft,
        boolean model,
        List<Form.Group> enclosures,
        List<Form.Enclosure> noLonger,
        List<String> sendTo,
        String askWhere,
        List<String> visit) {

    static PreparedView of(String number, Prepared prepared, Language language) {
        return new PreparedView(
                number,
                prepared.form().isPresent(),
                prepared.form().map(Form::draft).orElse(false),
                prepared.model().isPresent(),
                prepared.enclosures().in(language),
                prepared.enclosures().noLonger(language),
                prepared.sendTo(language),
                prepared.askWhere(language).orElse(""),
                prepared.visit()
                        .map(where -> where.in(language).lines().toList())
                        .orElse(List.of()));
    }
}
