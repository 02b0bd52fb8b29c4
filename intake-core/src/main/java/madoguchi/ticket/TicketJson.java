package madoguchi.ticket;

import java.util.Locale;
import madoguchi.cases.Answer;
import madoguchi.cases.Answered;
import madoguchi.cases.Case;
import madoguchi.cases.Clocks;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.cases.NoticeGiven;
import madoguchi.outbox.Address;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Policy;
import madoguchi.policy.Refusals;
import madoguchi.policy.Standing;
import madoguchi.text.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Writes a ticket as JSON. The same ticket under the same policy gives the same bytes.
public final class TicketJson {
    // Our own, so that no setting of an application changes the format.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private TicketJson() {}

    /// UTF-8, one line.
    ///
    /// @param from whose case it is; only operator and channel are told, never the person's name at the channel
    public static byte[] write(Address from, Parcel.Ticket ticket, Policy policy) {
        return MAPPER.writeValueAsBytes(document(from, ticket, policy));
    }

    private static TicketDocument document(Address from, Parcel.Ticket ticket, Policy policy) {
        Case content = ticket.content();
        Clocks clocks = Clocks.of(content, policy);
        return new TicketDocument(
                TicketDocument.SCHEMA,
                Visible.wellFormed(ticket.id()),
                word(ticket.event()),
                ticket.at(),
                Visible.wellFormed(content.number().value()),
                content.operator(),
                new TicketDocument.Text(policy.entity().ja(), policy.entity().en()),
                content.matter().key(),
                Wording.articles(content.matter()),
                content.matter() instanceof Matter.Request request ? request.complete() : null,
                word(content.state().status()),
                word(content.state().reason()),
                language(content.language()),
                Visible.wellFormed(from.channel()),
                content.received(),
                content.opened(),
                content.answers().stream().map(TicketJson::given).toList(),
                word(content.replyBy()),
                content.contacts().stream().map(TicketJson::reach).toList(),
                content.releaseTo().map(TicketJson::reach).orElse(null),
                content.notice().map(TicketJson::shown).orElse(null),
                content.fee()
                        .map(fee -> new TicketDocument.Charge(fee.yen(), fee.payable()))
                        .orElse(null),
                clocks.answerBy().orElse(null),
                clocks.stopped(),
                clocks.suitFrom().orElse(null),
                content.answered().map(TicketJson::result).orElse(null),
                new TicketDocument.Source(content.policy(), example(policy)),
                Stated.of(content, policy).stream()
                        .map(said -> new TicketDocument.Rule(
                                said.rule(), said.text(), said.clause().orElse(null)))
                        .toList(),
                content.flags().stream().map(Visible::wellFormed).toList(),
                NextStep.of(ticket, policy).stream().map(NextStep::key).toList());
    }

    static boolean example(Policy policy) {
        return switch (policy.standing()) {
            case Standing.Example _ -> true;
            case Standing.Confirmed _ -> false;
        };
    }

    private static TicketDocument.Given given(Answer answer) {
        String question = Visible.wellFormed(answer.question());
        String label = Wording.question(question);
        return answer.value().isEmpty()
                ? new TicketDocument.Given(question, label, null, true)
                : new TicketDocument.Given(question, label, Visible.wellFormed(answer.value()), null);
    }

    private static TicketDocument.Reach reach(Contact contact) {
        return new TicketDocument.Reach(
                word(contact.way()),
                value(contact),
                "raw",
                word(contact.source()),
                contact.matchedBy().map(Visible::wellFormed).orElse(null),
                contact.matchedAt().orElse(null));
    }

    private static @Nullable String value(Contact contact) {
        return contact.value().isEmpty() ? null : Visible.wellFormed(contact.value());
    }

    private static TicketDocument.Result result(Answered answered) {
        return new TicketDocument.Result(
                answered.outcome().key(),
                answered.ground().map(Refusals.Ground::key).orElse(null),
                answered.reason().map(Visible::wellFormed).orElse(null),
                answered.at());
    }

    private static TicketDocument.Shown shown(NoticeGiven notice) {
        return new TicketDocument.Shown(Visible.wellFormed(notice.version()), notice.shownAt(), notice.acceptedAt());
    }

    private static String language(Language language) {
        return switch (language) {
            case JAPANESE -> "ja";
            case ENGLISH -> "en";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
