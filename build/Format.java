import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (or, with `write`, restores) the one layout all Java files of this project have.
///
/// A program of its own because Maven may run on a JDK older than the language we write: the build runs this
/// with the JDK that compiles, while formatting plugins run inside Maven's.
class Format {
    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        List<Path> wrong = new ArrayList<>();
        for (Path file : sources(Path.of(args[1]))) {
            String source = Files.readString(file);
            String formatted;
            try {
                formatted = formatter.formatSource(ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR));
            } catch (FormatterException e) {
                System.err.println(file + ":" + e.getMessage());
                System.exit(1);
                return;
            }
            if (!formatted.equals(source)) {
                wrong.add(file);
                if (write) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!wrong.isEmpty() && !write) {
            wrong.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("mend with: mvn -N validate -Dformat=write");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !root.relativize(file).toString().contains("target/"))
                    .sorted()
                    .toList();
        }
    }
}
