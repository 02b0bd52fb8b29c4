package madoguchi.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import madoguchi.text.Language;

/// A request as support receives it.
///
/// @param policy the fingerprint of the policy it was made under
/// @param received when the request first arrived, which is what clocks count from (P5, P14)
/// @param opened when the case was made
/// @param replyBy the way the person wants to be answered
/// @param releaseTo the one contact results may go to; empty until staff have matched one (P2)
/// @param fee what the person was told it costs; empty where nothing is charged
/// @param flags what staff should look at first, as keys
public record Case(
        CaseNumber number,
        String operator,
        String policy,
        Matter matter,
        State state,
        Language language,
        Instant received,
        Instant opened,
        List<Answer> answers,
        Contact.Way replyBy,
        List<Contact> contacts,
        Optional<Contact> releaseTo,
        Optional<NoticeGiven> notice,
        Optional<FeeTold> fee,
        List<String> flags) {

    public Case {
        answers = List.copyOf(answers);
        contacts = List.copyOf(contacts);
        flags = List.copyOf(flags);
    }

    Case withAnswers(List<Answer> changed) {
        return new Case(
                number, operator, policy, matter, state, language, received, opened, changed, replyBy, contacts,
                releaseTo, notice, fee, flags);
    }

    Case withState(State changed) {
        return new Case(
                number, operator, policy, matter, changed, language, received, opened, answers, replyBy, contacts,
                releaseTo, notice, fee, flags);
    }

    @Override
    public String toString() {
        return "Case[" + number.value() + "]";
    }
}
