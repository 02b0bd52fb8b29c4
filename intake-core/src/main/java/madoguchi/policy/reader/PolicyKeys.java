package madoguchi.policy.reader;

import static java.util.Arrays.stream;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import madoguchi.policy.Asker;
import madoguchi.policy.Kind;
import madoguchi.policy.Questions;
import madoguchi.yaml.Keys;

/// The keys each section of a policy file may have; the same lists stand in `config/schemas/policy.schema.json`.
final class PolicyKeys {
    static final Keys POLICY = new Keys(
            "policy",
            Set.of("status", "entity", "case-prefix", "discretion", "kinds", "notice", "desk"),
            Set.of(
                    "text-seen",
                    "text-of",
                    "confirmed-by",
                    "confirmed-on",
                    "published",
                    "member-page",
                    "service-names",
                    "office",
                    "askers",
                    "routes",
                    "identity",
                    "questions",
                    "documents",
                    "refusals",
                    "postage",
                    "free-of-charge",
                    "substitute-measure",
                    "my-number",
                    "minors",
                    "complaints",
                    "retention",
                    "answer-by",
                    "calendar",
                    "abandon-after",
                    "signposts"));
    static final Keys KINDS =
            new Keys("kinds", Set.of(), stream(Kind.values()).map(Kind::key).collect(toUnmodifiableSet()));
    static final Keys KIND =
            new Keys("kind", Set.of("clause"), Set.of("fee", "fee-reserved", "reasons", "words", "methods", "after"));
    static final Keys FEE = new Keys("fee", Set.of("yen"), Set.of("payment", "request", "when-nothing", "unpaid"));
    static final Keys NOTICE = new Keys(
            "notice", Set.of("version", "manager", "purposes", "processors", "voluntary"), Set.of("other-use"));
    static final Keys DESK = new Keys("desk", Set.of("name"), Set.of("mail", "phone", "post", "hours"));
    static final Keys ANSWER_BY = new Keys("answer-by", Set.of("days", "clause"), Set.of());
    static final Keys OFFICE = new Keys("office", Set.of(), Set.of("address", "representative"));
    static final Keys ASKERS = new Keys("askers", Set.of("named", "clause"), Set.of("release-to"));
    static final Keys ROUTES = new Keys("routes", Set.of("clause"), Set.of("line", "mail", "post", "visit"));
    static final Keys BY_LINE = new Keys("by-line", Set.of("ends"), Set.of());
    static final Keys BY_MAIL = new Keys("by-mail", Set.of("address", "ends"), Set.of());
    static final Keys POST = new Keys("post", Set.of(), Set.of("address", "ask-where", "form", "enclose"));
    static final Keys FORM = new Keys("form", Set.of("name"), Set.of("holds", "for"));
    static final Keys VISIT = new Keys("visit", Set.of("where"), Set.of("closed-weekly"));
    static final Keys IDENTITY = new Keys("identity", Set.of("match-on", "clause"), Set.of());
    static final Keys QUESTIONS = new Keys(
            "questions",
            Set.of("clause"),
            Questions.ROLES.stream().map(Asker::key).collect(toUnmodifiableSet()));
    static final Keys DOCUMENTS =
            new Keys("documents", Set.of(), Set.of("person", "agent", "statutory-agent", "appointed-agent"));
    static final Keys PERSON = new Keys("person", Set.of("accepted", "clause"), Set.of());
    static final Keys AGENT = new Keys("agent", Set.of("clause"), Set.of("needed", "accepted", "power-of-attorney"));
    static final Keys STATUTORY_AGENT = new Keys(
            "statutory-agent", Set.of("clause"), Set.of("needed", "relation", "accepted", "power-of-attorney"));
    static final Keys POWER_OF_ATTORNEY = new Keys("power-of-attorney", Set.of("handwritten"), Set.of("holds"));
    static final Keys REFUSALS = new Keys("refusals", Set.of("clause"), Set.of("grounds", "owed", "notes"));
    static final Keys POSTAGE = new Keys("postage", Set.of("yen", "how", "applies-to", "clause"), Set.of("settled-by"));
    static final Keys FREE_OF_CHARGE = new Keys("free-of-charge", Set.of("clause"), Set.of("own-costs"));
    static final Keys SUBSTITUTE_MEASURE = new Keys("substitute-measure", Set.of("clause"), Set.of());
    static final Keys RULED = new Keys("ruled", Set.of("text", "clause"), Set.of());
    static final Keys COMPLAINTS = new Keys("complaints", Set.of("bodies", "clause"), Set.of());
    static final Keys BODY = new Keys("body", Set.of("name"), Set.of("reach"));
    static final Keys RETENTION = new Keys("retention", Set.of("days", "clause"), Set.of());
    static final Keys CALENDAR = new Keys("calendar", Set.of(), Set.of("closed-weekly", "closed-yearly"));
    static final Keys SIGNPOST = new Keys("signpost", Set.of("name", "text"), Set.of("words", "to-staff"));

    static final List<Keys> ALL = List.of(
            POLICY,
            Keys.TEXT,
            Keys.LINE,
            KINDS,
            KIND,
            FEE,
            NOTICE,
            DESK,
            ANSWER_BY,
            OFFICE,
            ASKERS,
            ROUTES,
            BY_LINE,
            BY_MAIL,
            POST,
            FORM,
            VISIT,
            IDENTITY,
            QUESTIONS,
            DOCUMENTS,
            PERSON,
            AGENT,
            STATUTORY_AGENT,
            POWER_OF_ATTORNEY,
            REFUSALS,
            POSTAGE,
            FREE_OF_CHARGE,
            SUBSTITUTE_MEASURE,
            RULED,
            COMPLAINTS,
            BODY,
            RETENTION,
            CALENDAR,
            SIGNPOST);

    private PolicyKeys() {}
}
