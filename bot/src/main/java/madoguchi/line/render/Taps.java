package madoguchi.line.render;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.DatetimePickerAction;
import com.linecorp.bot.messaging.model.PostbackAction;
import java.util.Optional;
import madoguchi.line.WellFormed;
import madoguchi.outbox.Parcel.Dates;
import madoguchi.outbox.Parcel.Tap;

/// Makes LINE's actions out of taps.
final class Taps {
    private static final int DISPLAYED = 300;
    private static final int DATA = 300;

    private Taps() {}

    /// Nothing for what LINE would refuse the whole message for, nor for pages, whose buttons stand elsewhere
    /// ([Pages]). Data cannot be cut: it has to come back as it was.
    ///
    /// @param longest how many characters of the label a reader may count
    static Optional<Action> action(Tap tap, int longest) {
        if (tap.label().isBlank() || tap.data().isEmpty() || tap.data().length() > DATA) {
            return Optional.empty();
        }
        String label = Clusters.cut(WellFormed.of(tap.label()), longest);
        String data = WellFormed.of(tap.data());
        return Optional.of(tap.dates()
                .<Action>map(dates -> calendar(label, data, dates))
                .orElseGet(() -> new PostbackAction.Builder()
                        .label(label)
                        .data(data)
                        .displayText(Clusters.cut(WellFormed.of(tap.label()), DISPLAYED))
                        .build()));
    }

    private static Action calendar(String label, String data, Dates dates) {
        return new DatetimePickerAction(
                label,
                data,
                DatetimePickerAction.Mode.DATE,
                dates.first().toString(),
                dates.latest().toString(),
                dates.earliest().toString());
    }
}
