package madoguchi.document.reader;

import static java.util.stream.Collectors.joining;

import java.util.List;
import madoguchi.yaml.Problem;

/// Nothing starts on a catalogue that is wrong. The message is for the person at the console.
public final class CatalogueUnusable extends RuntimeException {
    CatalogueUnusable(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(joining("\n  ", "the document catalogue cannot be used:\n  ", "")));
    }

    CatalogueUnusable(String message) {
        super(message);
    }
}
