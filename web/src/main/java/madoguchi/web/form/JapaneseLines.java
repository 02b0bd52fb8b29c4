package madoguchi.web.form;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: Japanese has no spaces, so the renderer's own way would never break it.
final class JapaneseLines implements FSTextBreaker {
    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.JAPANESE);

    @Override
    public int next() {
        int next = lines.next();
        return next == BreakIterator.DONE ? -1 : next;
    }

    @Override
    public void setText(String text) {
        lines.setText(text);
    }
}
