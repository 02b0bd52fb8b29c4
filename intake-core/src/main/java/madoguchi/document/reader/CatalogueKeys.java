package madoguchi.document.reader;

import java.util.List;
import java.util.Set;
import madoguchi.yaml.Keys;

/// The keys of the catalogue; the same lists stand in `config/schemas/catalogue.schema.json`.
final class CatalogueKeys {
    static final Keys CATALOGUE = new Keys("catalogue", Set.of("documents"), Set.of());
    static final Keys DOCUMENT = new Keys(
            "document",
            Set.of("id", "name", "sides", "photo", "address", "ask"),
            Set.of(
                    "address-before",
                    "carries",
                    "mask",
                    "issued-from",
                    "issued-until",
                    "valid-until",
                    "not-older-than-months",
                    "why-not",
                    "remark"));

    static final List<Keys> ALL = List.of(CATALOGUE, DOCUMENT, Keys.LINE);

    private CatalogueKeys() {}
}
