package madoguchi.conversation;

import java.util.Optional;
import madoguchi.cases.FeeTold;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Offered;
import madoguchi.policy.Postage;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What a request costs is told before anything is asked, together with what is free. How it is paid is never made up:
/// where the operator's text is silent, staff tell, and the person is asked not to pay yet (P17).
final class Fees {
    private Fees() {}

    static Optional<FeeTold> told(House house, Optional<Kind> kind) {
        return fee(house, kind)
                .map(fee -> new FeeTold(fee.yen(), fee.payment().isPresent()))
                .or(() -> postage(house, kind).map(postage -> new FeeTold(postage.yen(), true)));
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

    static void tell(Turn turn, Person person, Kind kind) {
        postage(turn.house(), Optional.of(kind)).ifPresent(postage -> tell(turn, person, postage));
        offered(turn.house(), Optional.of(kind))
                .ifPresent(offered -> offered.fee()
                        .ifPresent(fee -> turn.say(
                                TextKey.FEE,
                                amount(fee.yen()),
                                offered.clause().source().in(person.language()),
                                free(turn, person.language()),
                                payment(turn, person.language(), fee))));
    }

    private static void tell(Turn turn, Person person, Postage postage) {
        turn.say(
                TextKey.POSTAGE,
                amount(postage.yen()),
                postage.clause().source().in(person.language()),
                free(turn, person.language()),
                postage.how().in(person.language()));
    }

    /// An amount as it is written in Japan and abroad alike: 1,000.
    static String amount(int amount) {
        String yen = String.valueOf(amount);
        return yen.length() > 3 ? yen.substring(0, yen.length() - 3) + "," + yen.substring(yen.length() - 3) : yen;
    }

    private static String free(Turn turn, Language language) {
        return turn.policy()
                .memberPage()
                .map(page -> "\n" + turn.texts().render(language, TextKey.FEE_FREE, page.in(language)))
                .orElse("");
    }

    private static String payment(Turn turn, Language language, Fee fee) {
        return fee.payment()
                .map(how -> turn.texts().render(language, TextKey.FEE_PAYMENT, how.in(language)))
                .orElseGet(() -> turn.texts().render(language, TextKey.FEE_PAYMENT_BY_STAFF));
    }
}
