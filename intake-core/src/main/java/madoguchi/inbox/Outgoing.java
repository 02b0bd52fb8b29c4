package madoguchi.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import madoguchi.store.Commit.LaneEntry;

/// What a turn sends, in order. The ids of its entries come from the input, so that the same decision gives the same.
final class Outgoing {
    private final String ids;
    private final List<LaneEntry> entries = new ArrayList<>();

    Outgoing(String ids) {
        this.ids = ids;
    }

    void add(Function<String, LaneEntry> entry) {
        entries.add(entry.apply(ids + "-" + entries.size()));
    }

    boolean through(String lane) {
        return entries.stream().anyMatch(entry -> entry.lane().equals(lane));
    }

    List<LaneEntry> entries() {
        return entries;
    }
}
