package madoguchi.document.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import madoguchi.document.Catalogue;

/// The catalogue that comes with the product, or the one an operator has put in its place.
public final class CatalogueFile {
    private static final String SHIPPED = "/documents/catalogue.yaml";

    private CatalogueFile() {}

    /// Reads it.
    ///
    /// @param own a file that stands in place of the shipped one
    /// @throws CatalogueUnusable naming every problem
    public static Catalogue read(Optional<Path> own) {
        return own.map(CatalogueFile::own).orElseGet(CatalogueFile::shipped);
    }

    /// The one that comes with the product.
    public static Catalogue shipped() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the jar");
            }
            return catalogue("catalogue.yaml", new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue own(Path file) {
        try {
            return catalogue(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new CatalogueUnusable("the document catalogue " + file + " is not UTF-8 (expected: text in UTF-8)");
        } catch (IOException e) {
            throw new CatalogueUnusable(
                    "the document catalogue " + file + " cannot be read (expected: a file this process may read)");
        }
    }

    private static Catalogue catalogue(String name, String yaml) {
        return switch (CatalogueReader.read(name, yaml)) {
            case CatalogueReading.Read(var catalogue) -> catalogue;
            case CatalogueReading.Wrong(var problems) -> throw new CatalogueUnusable(problems);
        };
    }
}
