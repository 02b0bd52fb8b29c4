package madoguchi.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Scenarios as they stand in a file:
///
/// ```
/// == Somebody asks for everything
/// at immari onet
///
/// > こんにちは                     says; `> [はい]` taps the newest button of that label
/// < こちらは、                     a part of what is answered; `< -` for silence
/// ! 山田                          nothing that is answered holds this
/// * page                         brings a form; `* page [次へ]` presses a button there
///   name = 見本 花子
/// * waits 14 days                what happens otherwise: see [Counter]
/// = matter disclosure            what the case holds, line by line; `= …` for more lines of any kind
/// ```
record ScenarioFile(Path path, List<String> remarks, List<Scenario> scenarios) {
    static final Path FOLDER = Path.of("src/test/resources/scenarios");

    ScenarioFile {
        remarks = List.copyOf(remarks);
        scenarios = List.copyOf(scenarios);
    }

    /// Every file, by its path.
    static List<ScenarioFile> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(ScenarioFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder names the behaviour.
    String behaviour() {
        return FOLDER.relativize(path).getName(0).toString();
    }

    static ScenarioFile read(Path path) {
        try {
            return new Reading(path).read(Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        var text = new StringBuilder();
        remarks.forEach(remark -> text.append(remark).append('\n'));
        for (Scenario scenario : scenarios) {
            text.append(text.isEmpty() ? "" : "\n").append("== ").append(scenario.title());
            text.append("\nat ").append(String.join(" ", scenario.operators())).append("\n\n");
            text.append(scenario.beats().stream().map(ScenarioFile::text).collect(Collectors.joining("\n")));
        }
        return text.toString();
    }

    private static String text(Scenario.Beat beat) {
        var lines = new ArrayList<String>();
        lines.add(beat.act());
        beat.told().forEach((question, value) -> lines.add("  " + question + " = " + value));
        beat.heard().forEach(part -> lines.add("< " + part));
        beat.unheard().forEach(part -> lines.add("! " + part));
        beat.filed().forEach(line -> lines.add("= " + line));
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static final class Reading {
        private final Path path;
        private final List<String> remarks = new ArrayList<>();
        private final List<Scenario> scenarios = new ArrayList<>();
        private final List<Scenario.Beat> beats = new ArrayList<>();
        private String title = "";
        private List<String> operators = List.of();
        private String act = "";
        private Map<String, String> told = new LinkedHashMap<>();
        private final List<String> heard = new ArrayList<>();
        private final List<String> unheard = new ArrayList<>();
        private final List<String> filed = new ArrayList<>();

        Reading(Path path) {
            this.path = path;
        }

        ScenarioFile read(List<String> lines) {
            for (int at = 0; at < lines.size(); at++) {
                String line = lines.get(at);
                String rest = line.length() > 2 ? line.substring(2).strip() : "";
                switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                    case '#' -> remarks.add(line);
                    case '=' -> {
                        if (line.startsWith("==")) {
                            scenario();
                            title = rest.strip();
                        } else {
                            filed.add(rest);
                        }
                    }
                    case 'a' -> operators = List.of(rest.strip().split(" +"));
                    case '>', '*' -> {
                        beat();
                        act = line.strip();
                    }
                    case '<' -> heard.add(rest);
                    case '!' -> unheard.add(rest);
                    case ' ' -> told(line, at);
                    default -> throw new IllegalStateException(path + ":" + (at + 1) + ": unknown line");
                }
            }
            scenario();
            return new ScenarioFile(path, remarks, scenarios);
        }

        private void told(String line, int at) {
            if (line.isBlank()) {
                return;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalStateException(path + ":" + (at + 1) + ": expected key = value");
            }
            told.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }

        private void beat() {
            if (!act.isEmpty()) {
                beats.add(new Scenario.Beat(act, told, heard, unheard, filed));
            }
            act = "";
            told = new LinkedHashMap<>();
            heard.clear();
            unheard.clear();
            filed.clear();
        }

        private void scenario() {
            beat();
            if (!title.isEmpty()) {
                scenarios.add(new Scenario(title, operators, beats));
            }
            beats.clear();
        }
    }
}
