package madoguchi.line.event;

import com.linecorp.bot.webhook.model.PostbackContent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import madoguchi.conversation.Input;
import madoguchi.line.WellFormed;
import org.jspecify.annotations.Nullable;

/// Reads what comes back when a button is tapped.
final class Postbacks {
    /// LINE's own limit: longer data was never behind a button of ours.
    private static final int LONGEST = 300;

    private static final List<String> PICKED = List.of("date", "time", "datetime");
    private static final Pattern PICK = Pattern.compile("[0-9T:-]{1,32}");

    private Postbacks() {}

    /// A date that was picked is appended to the data as `|date=2026-01-31`.
    static Input.Tapped tapped(@Nullable PostbackContent postback) {
        if (postback == null || postback.data() == null) {
            return new Input.Tapped("");
        }
        var data = new StringBuilder(WellFormed.of(cut(postback.data())));
        @Nullable Map<String, String> params = postback.params();
        if (params != null) {
            for (String name : PICKED) {
                @Nullable String picked = params.get(name);
                if (picked != null && PICK.matcher(picked).matches()) {
                    data.append('|').append(name).append('=').append(picked);
                }
            }
        }
        return new Input.Tapped(data.toString());
    }

    private static String cut(String data) {
        return data.length() <= LONGEST ? data : data.substring(0, LONGEST);
    }
}
