package madoguchi.web.counter;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import madoguchi.cases.Reply;
import madoguchi.text.TextKey;

/// What staff wrote, as its template reads it.
///
/// @param day the day they did, at the counter
public record ReplyView(String day, List<String> lines) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    static ReplyView of(Reply reply, Words words) {
        ZonedDateTime at = reply.at().atZone(JAPAN);
        return new ReplyView(
                words.say(TextKey.DATE.name(), at.getYear(), at.getMonthValue(), at.getDayOfMonth()),
                reply.text().lines().toList());
    }

    @Override
    public String toString() {
        return "ReplyView[" + day + "]";
    }
}
