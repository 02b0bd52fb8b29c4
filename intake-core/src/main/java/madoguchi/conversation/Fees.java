package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.FeeTold;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Offered;
import madoguchi.policy.Postage;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What a request costs is told before anything is asked, together with what is free. How it is paid is never made up:
/// where the operator's text is silent, staff tell, and the person is asked not to pay yet; nor is an amount (P17).
final class Fees {
    private Fees() {}

    static Optional<FeeTold> told(House house, Draft draft) {
        Optional<Kind> kind = charged(draft);
        return fee(house, kind)
                .map(fee -> new FeeTold(fee.yen(), fee.payment().isPresent()))
                .or(() -> postage(house, kind).map(postage -> new FeeTold(postage.yen(), true)));
    }

    /// The kind that may cost something: none of a victim's does (P11).
    private static Optional<Kind> charged(Draft draft) {
        return draft.byVictim() ? Optional.empty() : draft.kind();
    }

    /// What is called postage is asked for only where the Act allows a fee, whatever the text says.
    static Optional<Postage> postage(House house, Optional<Kind> kind) {
        return kind.flatMap(asked -> house.policy().procedure().postage().filter(postage -> postage.asked(asked)));
    }

    static Optional<Fee> fee(House house, Optional<Kind> kind) {
        return offered(house, kind).flatMap(Offered::fee);
    }

    private static Optional<Offered> offered(House house, Optional<Kind> kind) {
        return kind.flatMap(asked -> Optional.ofNullable(house.policy().kinds().get(asked)));
    }

    /// Whether the text says that there may be a fee for it and names no amount: then nobody is asked to pay any.
    static boolean reserved(House house, Draft draft) {
        return charged(draft).filter(kind -> reserved(house, kind)).isPresent();
    }

    private static boolean reserved(House house, Kind kind) {
        return kind.chargeable()
                && offered(house, Optional.of(kind))
                        .filter(Offered::feeReserved)
                        .isPresent();
    }

    /// What is told of what a request costs, where it costs anything or may.
    static List<Effect.Say> telling(House house, Language language, Draft draft) {
        Optional<Kind> kind = charged(draft);
        return fee(house, kind)
                .map(fee -> fee(house, language, fee))
                .or(() -> postage(house, kind).map(postage -> postage(house, language, postage)))
                .or(() -> reserved(house, draft)
                        ? Optional.of(new Effect.Say(TextKey.FEE_RESERVED, List.of(free(house, language))))
                        : Optional.empty())
                .stream()
                .toList();
    }

    private static Effect.Say fee(House house, Language language, Fee fee) {
        return new Effect.Say(
                TextKey.FEE, List.of(amount(fee.yen()), free(house, language), payment(house, language, fee)));
    }

    private static Effect.Say postage(House house, Language language, Postage postage) {
        return new Effect.Say(
                TextKey.POSTAGE,
                List.of(
                        amount(postage.yen()),
                        free(house, language),
                        postage.how().in(language)));
    }

    /// What does not fit beside the question: the rule behind it, and its terms as far as the text says.
    static List<Effect.Say> details(House house, Language language, Draft draft) {
        var told = charged(draft).map(kind -> details(house, language, kind)).orElse(List.of());
        return told.isEmpty() ? forNothing(house, language) : told;
    }

    /// Where the text says that nothing is asked for any request: that, and what people bear all the same.
    private static List<Effect.Say> forNothing(House house, Language language) {
        return house.policy().procedure().free().stream()
                .map(free -> new Effect.Say(
                        TextKey.DETAILS_FREE,
                        List.of(
                                free.ownCosts()
                                        .map(own ->
                                                house.texts().render(language, TextKey.FEE_OWN_COSTS, own.in(language)))
                                        .orElse(""),
                                free.clause().source().in(language))))
                .toList();
    }

    private static List<Effect.Say> details(House house, Language language, Kind kind) {
        var details = new ArrayList<Effect.Say>();
        offered(house, Optional.of(kind)).ifPresent(offered -> {
            String source = offered.clause().source().in(language);
            offered.fee().ifPresent(fee -> {
                details.add(new Effect.Say(TextKey.DETAILS_FEE, List.of(amount(fee.yen()), source)));
                terms(house, language, fee).ifPresent(details::add);
            });
            if (reserved(house, kind)) {
                details.add(new Effect.Say(TextKey.DETAILS_FEE_RESERVED, List.of(source)));
            }
        });
        postage(house, Optional.of(kind))
                .ifPresent(postage -> details.add(new Effect.Say(
                        TextKey.DETAILS_POSTAGE,
                        List.of(amount(postage.yen()), postage.clause().source().in(language)))));
        return details;
    }

    /// What one request is, what becomes of the fee, and who tells how to pay: one line each.
    private static Optional<Effect.Say> terms(House house, Language language, Fee fee) {
        var texts = house.texts();
        var lines = new ArrayList<String>();
        fee.request()
                .ifPresent(request -> lines.add(texts.render(language, TextKey.FEE_REQUEST, request.in(language))));
        if (fee.whenNothing().filter(Fee.WhenNothing.RETURNED::equals).isPresent()) {
            lines.add(texts.render(language, TextKey.FEE_RETURNED));
        }
        fee.unpaid().ifPresent(unpaid -> lines.add(texts.render(language, TextKey.FEE_UNPAID, unpaid.in(language))));
        if (fee.payment().isEmpty()) {
            lines.add(texts.render(language, TextKey.DETAILS_FEE_PAYMENT));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Effect.Say(TextKey.FEE_TERMS, List.of(String.join("\n", lines))));
    }

    /// An amount as it is written in Japan and abroad alike: 1,000.
    static String amount(int amount) {
        String yen = String.valueOf(amount);
        return yen.length() > 3 ? yen.substring(0, yen.length() - 3) + "," + yen.substring(yen.length() - 3) : yen;
    }

    private static String free(House house, Language language) {
        return house.policy()
                .memberPage()
                .map(page -> house.texts().render(language, TextKey.FEE_FREE, page.in(language)))
                .orElse("");
    }

    /// What matters most: that a fee is due for nothing, or how it is paid, or that it is not paid yet.
    private static String payment(House house, Language language, Fee fee) {
        String pay = fee.payment()
                .map(how -> house.texts().render(language, TextKey.FEE_PAYMENT, how.in(language)))
                .orElseGet(() -> house.texts().render(language, TextKey.FEE_PAYMENT_BY_STAFF));
        return fee.whenNothing().filter(Fee.WhenNothing.DUE::equals).isPresent()
                ? house.texts().render(language, TextKey.FEE_DUE) + "\n" + pay
                : pay;
    }
}
