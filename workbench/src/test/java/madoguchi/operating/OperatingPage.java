package madoguchi.operating;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The tables of settings in `docs/operating.md`: rows whose first cell is a setting's whole name. Values stand in code
/// marks; a default that is no value (none, or told in words) has none.
final class OperatingPage {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (`(?:madoguchi|spring|server|management|logging)\\..*)\\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private OperatingPage() {}

    static Map<String, List<String>> defaults() {
        Map<String, List<String>> rows = new TreeMap<>();
        String page = Repository.text(Repository.ROOT.resolve("docs/operating.md"));
        ROW.matcher(page).results().map(row -> row.group(1).split("\\|", -1)).forEach(cells -> {
            if (cells.length != 3) {
                throw new AssertionError("not setting, default and meaning: " + String.join("|", cells));
            }
            for (String name : codes(cells[0])) {
                if (rows.put(name, codes(cells[1])) != null) {
                    throw new AssertionError(name + " stands there twice");
                }
            }
        });
        return rows;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
