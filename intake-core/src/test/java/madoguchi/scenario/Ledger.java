package madoguchi.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Contact;
import madoguchi.cases.Happening;
import madoguchi.cases.Matter;

/// A case in lines, as scenarios write them.
final class Ledger {
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{2,4}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]\\b");

    private Ledger() {}

    /// Case numbers are drawn, so a scenario cannot know them.
    static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("№");
    }

    static List<String> lines(Case made) {
        var lines = new ArrayList<String>();
        lines.add("matter " + made.matter().key()
                + (made.matter() instanceof Matter.Request request && !request.complete() ? " unfinished" : ""));
        lines.add("state " + made.state().key());
        for (Answer answer : made.answers()) {
            lines.add("answer " + answer.question() + ": " + answer.value().replace("\n", " / "));
        }
        lines.add("reply by " + made.replyBy());
        for (Contact contact : made.contacts()) {
            if (!contact.value().isEmpty()) {
                lines.add("contact " + contact.way() + ": " + contact.value() + " (" + contact.source() + ")");
            }
        }
        made.fee()
                .ifPresent(fee -> lines.add("fee " + fee.yen() + (fee.payable() ? "" : ", way to pay not published")));
        made.answered()
                .ifPresent(
                        answered -> lines.add("answered " + answered.outcome().key()));
        made.flags().forEach(flag -> lines.add("flag " + flag));
        if (made.history().stream().anyMatch(each -> each.what() != Happening.What.HANDED_IN)) {
            made.history().forEach(each -> lines.add("history " + each.what().key() + " by " + each.by()));
        }
        return lines;
    }
}
