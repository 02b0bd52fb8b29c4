package madoguchi.web.counter;

import java.util.List;
import madoguchi.text.Language;
import madoguchi.web.form.Form;

/// How a prepared request is sent, as its template reads it.
///
/// @param form whether there is a form to open
/// @param draft whether that is ours
/// @param model whether something has to be copied by hand
/// @param visit where it can be brought; empty where it cannot
public record PreparedView(
        String number,
        boolean form,
        boolean draft,
        boolean model,
        List<EnclosureView> enclosures,
        List<String> sendTo,
        String askWhere,
        List<String> visit) {
    /// One thing that goes into the envelope.
    ///
    /// @param mask what is to be covered on it first; empty if nothing is
    public record EnclosureView(String what, String mask) {}

    static PreparedView of(String number, Prepared prepared, Language language) {
        return new PreparedView(
                number,
                prepared.form().isPresent(),
                prepared.form().map(Form::draft).orElse(false),
                prepared.model().isPresent(),
                prepared.enclosures(language).stream()
                        .map(each -> new EnclosureView(each.what(), each.mask().orElse("")))
                        .toList(),
                prepared.sendTo(language),
                prepared.askWhere(language).orElse(""),
                prepared.visit()
                        .map(where -> where.in(language).lines().toList())
                        .orElse(List.of()));
    }
}
