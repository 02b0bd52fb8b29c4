package madoguchi.document.reader;

import static java.util.Arrays.stream;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import madoguchi.document.ForbiddenNumber;
import madoguchi.document.IdentityDocument;
import madoguchi.document.ShownAddress;
import madoguchi.document.Side;
import madoguchi.policy.Localized;
import madoguchi.yaml.Forms;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// The documents of a catalogue. No id stands for two of them.
final class DocumentSections {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Pattern MY_NUMBER_CARD = Pattern.compile("(マイナンバー|個人番号)\\s?カード");
    private static final int MOST_MONTHS = 24;
    private static final Localized NO_TEXT = new Localized("", "");

    private static final Map<String, Side> SIDES =
            stream(Side.values()).collect(toUnmodifiableMap(Side::key, identity()));
    private static final Map<String, ForbiddenNumber> NUMBERS =
            stream(ForbiddenNumber.values()).collect(toUnmodifiableMap(ForbiddenNumber::key, identity()));

    private final Set<String> ids = new HashSet<>();

    private DocumentSections() {}

    static List<IdentityDocument> documents(Value value) {
        var reading = new DocumentSections();
        return value.list(item -> reading.document(item.section(CatalogueKeys.DOCUMENT)));
    }

    private IdentityDocument document(Section section) {
        var document = new IdentityDocument(
                section.need("id", "", this::id),
                section.need("name", NO_TEXT, Value::localizedLine),
                section.need("sides", List.of(), value -> value.words(SIDES)),
                section.need("photo", false, Value::truth),
                address(section),
                Set.copyOf(section.need("carries", List.of(), value -> value.words(NUMBERS))),
                section.need("mask", List.of(), value -> value.list(Value::localizedLine)),
                section.maybe("issued-from", Forms::date),
                section.maybe("issued-until", Forms::date),
                section.maybe("valid-until", Forms::date),
                section.maybe(
                        "not-older-than-months", value -> Forms.number(value, "is no number of months", MOST_MONTHS)),
                section.need("ask", true, Value::truth),
                section.maybe("why-not", Value::localizedLine),
                section.maybe("remark", Value::localizedLine));
        contradictions(section, document);
        return document;
    }

    private String id(Value value) {
        String id = value.matching(ID, "a word of a-z, 0-9 and -, such as drivers-licence");
        if (!id.isEmpty() && !ids.add(id)) {
            value.wrong("is `" + id + "`, as another document's is", "an id of its own");
        }
        return id;
    }

    private enum Address {
        SHOWN,
        NOT_SHOWN,
        OLDER_ONLY
    }

    private static ShownAddress address(Section section) {
        var words = Map.of("shown", Address.SHOWN, "not-shown", Address.NOT_SHOWN, "older-only", Address.OLDER_ONLY);
        Optional<LocalDate> before = section.maybe("address-before", Forms::date);
        Optional<Address> address = section.word("address", words);
        boolean older = address.filter(Address.OLDER_ONLY::equals).isPresent();
        if (older && before.isEmpty()) {
            section.problem(
                    "address",
                    "`address: older-only` stands without `address-before` (expected: the day from which those applied"
                            + " for show none)");
        } else if (address.isPresent() && !older && section.has("address-before")) {
            section.problem(
                    "address-before",
                    "`address-before` goes with `address: older-only` only (expected: the line left out)");
        }
        return switch (address.orElse(Address.NOT_SHOWN)) {
            case SHOWN -> new ShownAddress.Shown();
            case NOT_SHOWN -> new ShownAddress.NotShown();
            case OLDER_ONLY -> new ShownAddress.OlderOnly(before.orElse(LocalDate.EPOCH));
        };
    }

    /// A My Number Card by its id, its name or what it carries.
    private static boolean showsItsNumberBehind(IdentityDocument document) {
        return document.id().equals("my-number-card")
                || document.carries().contains(ForbiddenNumber.MY_NUMBER)
                || MY_NUMBER_CARD.matcher(document.name().ja()).find();
    }

    /// A number nobody may ask for is never sent in unmasked because of us, and what is not asked for has a reason.
    private static void contradictions(Section section, IdentityDocument document) {
        if (showsItsNumberBehind(document)
                && document.sides().stream().anyMatch(side -> side == Side.BACK || side == Side.BACK_IF_CHANGED)) {
            section.problem(
                    "sides",
                    "`sides` asks for the back, where the My Number is (expected: the front alone; My Number Act"
                            + " Articles 15 and 20)");
        }
        if (document.toBeAsked()
                && !document.carries().isEmpty()
                && document.mask().isEmpty()) {
            section.problem(
                    "carries", "`carries` stands without `mask` (expected: what to cover, since it may be asked for)");
        }
        if (!document.toBeAsked() && section.has("ask") && document.whyNot().isEmpty()) {
            section.problem("ask", "`ask: false` stands without `why-not` (expected: the reason, for the person)");
        }
        if (document.validUntil().isPresent() && document.whyNot().isEmpty()) {
            section.problem(
                    "valid-until",
                    "`valid-until` stands without `why-not` (expected: what the person is told after it)");
        }
        if (document.whyNot().isPresent()
                && document.toBeAsked()
                && document.validUntil().isEmpty()) {
            section.problem(
                    "why-not",
                    "`why-not` goes with `ask: false` or `valid-until` (expected: one of them, or the line left out)");
        }
        if (document.issuedFrom().isPresent()
                && document.issuedUntil()
                        .filter(document.issuedFrom().get()::isAfter)
                        .isPresent()) {
            section.problem("issued-until", "`issued-until` is before `issued-from` (expected: a later day)");
        }
    }
}
