package madoguchi.document.reader;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import madoguchi.document.Catalogue;
import madoguchi.document.IdentityDocument;
import madoguchi.yaml.Problems;
import madoguchi.yaml.Section;
import madoguchi.yaml.YamlDocument;

/// Reads the text of a catalogue. Total: whatever the text is, the answer is a catalogue or what is wrong with it.
public final class CatalogueReader {
    private CatalogueReader() {}

    /// Reads the text of a file.
    ///
    /// @param fileName names the file in problems
    public static CatalogueReading read(String fileName, String yaml) {
        var problems = new Problems(fileName);
        List<IdentityDocument> documents = YamlDocument.root("catalogue", yaml, problems)
                .map(root -> Section.open("the catalogue", root, CatalogueKeys.CATALOGUE, problems))
                .flatMap(section -> section.maybe("documents", DocumentSections::documents))
                .orElse(List.of());
        return problems.none()
                ? new CatalogueReading.Read(new Catalogue(
                        documents.stream().collect(toMap(IdentityDocument::id, each -> each, (first, _) -> first))))
                : new CatalogueReading.Wrong(problems.inOrder());
    }
}
