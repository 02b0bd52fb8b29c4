package madoguchi.document.reader;

import java.util.List;
import madoguchi.document.Catalogue;
import madoguchi.yaml.Problem;

/// What came of reading a catalogue.
public sealed interface CatalogueReading {
    record Read(Catalogue catalogue) implements CatalogueReading {}

    /// No catalogue, but everything that is wrong.
    ///
    /// @param problems at least one, in the order of their lines
    record Wrong(List<Problem> problems) implements CatalogueReading {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
