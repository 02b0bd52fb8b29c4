package madoguchi.workbench.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the page has drawn already: of which run of the workbench, and of each person up to which version of the
/// screen. Written `run~person:version,person:version`; whatever is not written so counts as nothing seen.
///
/// @param run versions mean nothing to another run
record Seen(String run, Map<String, Long> versions) {

    static Seen of(@Nullable String text) {
        Map<String, Long> versions = new HashMap<>();
        if (text == null || !text.matches("[0-9a-f]{1,32}~(U[0-9a-f]{32}:\\d{1,15},?)*")) {
            return new Seen("", versions);
        }
        String[] parts = text.split("~", 2);
        for (String pair : parts[1].split(",", -1)) {
            if (!pair.isEmpty()) {
                String[] both = pair.split(":", 2);
                versions.put(both[0], Long.parseLong(both[1]));
            }
        }
        return new Seen(parts[0], versions);
    }

    long version(String currentRun, String person) {
        return run.equals(currentRun) ? versions.getOrDefault(person, 0L) : 0;
    }
}
