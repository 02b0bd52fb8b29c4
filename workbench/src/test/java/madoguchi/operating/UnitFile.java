package madoguchi.operating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A systemd unit as its sections and directives (systemd.syntax(7)); a directive may stand more than once.
record UnitFile(List<Directive> directives) {
    record Directive(String section, String name, String value) {}

    private static final Pattern SECTION = Pattern.compile("\\[([A-Za-z]+)]");
    private static final Pattern DIRECTIVE = Pattern.compile("([A-Za-z]+)\\s*=\\s*(.*)");

    static UnitFile read(String text) {
        List<Directive> found = new ArrayList<>();
        String section = "";
        for (String line : text.lines().map(String::strip).toList()) {
            var head = SECTION.matcher(line);
            var directive = DIRECTIVE.matcher(line);
            if (head.matches()) {
                section = head.group(1);
            } else if (directive.matches()) {
                found.add(new Directive(section, directive.group(1), directive.group(2)));
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
                throw new AssertionError("neither section nor directive: " + line);
            }
        }
        return new UnitFile(List.copyOf(found));
    }

    List<String> values(String section, String name) {
        return directives.stream()
                .filter(each -> each.section().equals(section) && each.name().equals(name))
                .map(Directive::value)
                .toList();
    }
}
