package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Complaints;
import madoguchi.policy.Kind;
import madoguchi.policy.Routes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// The person hands over what the summary shows, and hears what comes next.
final class HandingIn {
    private HandingIn() {}

    /// The person confirmed the summary.
    static Decision submit(Turn turn, Going going) {
        Draft draft = going.draft();
        Optional<Kind> kind = draft.kind();
        if (kind.isEmpty() || turn.form(draft).open().isPresent()) {
            return turn.ask(going.person(), draft, Steps.next(turn.form(draft)));
        }
        if (turn.house().limits().reached(going.person(), turn.time())) {
            turn.say(TextKey.LIMIT_REACHED);
            return Filing.called(turn, going.person(), draft, List.of(Filing.LIMIT_REACHED), Draft.EMPTY);
        }
        CaseNumber number = turn.number("request");
        var person = Filing.file(turn, going.person(), draft, number, new Matter.Request(kind.get(), true), List.of());
        if (person.course(number)
                .filter(course -> course.status() == State.Status.PREPARED)
                .isPresent()) {
            return Papers.tell(turn.say(TextKey.PREPARED, number.value()), person, draft, number)
                    .say(TextKey.DONE_RETURN)
                    .rest(person);
        }
        turn.say(kind.get() == Kind.COMPLAINT ? TextKey.DONE_COMPLAINT : TextKey.DONE, number.value());
        turn.say(next(turn.house()));
        Reasons.substitute(turn, person, kind);
        if (kind.get() == Kind.COMPLAINT) {
            elsewhereToComplain(turn.house(), person.language()).ifPresent(turn::say);
        } else if (turn.form(draft).asks(Question.ASKER)) {
            Papers.tellAgent(turn, person, draft);
        }
        return turn.say(TextKey.DONE_RETURN).rest(person);
    }

    /// By when staff answer, as far as the operator's text promises.
    static Effect.Say next(House house) {
        return house.policy()
                .answerBy()
                .map(promise -> new Effect.Say(TextKey.DONE_NEXT_DAYS, List.of(String.valueOf(promise.days()))))
                .orElseGet(() -> new Effect.Say(TextKey.DONE_NEXT, List.of()));
    }

    /// The recognised organisations that the operator's text names.
    static Optional<Effect.Say> elsewhereToComplain(House house, Language language) {
        return house.policy()
                .procedure()
                .complaints()
                .map(Complaints::bodies)
                .filter(bodies -> !bodies.isEmpty())
                .map(bodies -> bodies.stream()
                        .map(body -> house.texts()
                                .render(
                                        language,
                                        TextKey.COMPLAINT_BODY,
                                        body.name().in(language),
                                        body.reach()
                                                .map(reach -> reach.in(language).replace('\n', ' '))
                                                .orElse("")))
                        .collect(Collectors.joining("\n")))
                .map(lines -> new Effect.Say(TextKey.COMPLAINT_BODIES, List.of(lines)));
    }

    /// Whether the operator takes it on paper only.
    static boolean onPaper(House house, Draft draft) {
        boolean onPaper =
                house.policy().procedure().routes().filter(Routes::onPaper).isPresent();
        return onPaper && !draft.byVictim() && draft.kind().filter(Kind::right).isPresent();
    }
}
