package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.policy.Asker;
import madoguchi.policy.Identity.Held;
import madoguchi.policy.Kind;
import madoguchi.policy.Policy;
import madoguchi.policy.Questions.Detail;
import madoguchi.text.PersonName;

/// The questions that the answers given so far make up at this operator, in the order they are asked. An answer that
/// changes what follows keeps the answers that are still asked.
///
/// @param discreet whether others may look over a shoulder (P1)
record Form(Draft draft, Policy policy, boolean discreet) {
    static Form of(Draft draft, Person person, House house) {
        return new Form(draft, house.policy(), Discreetly.wanted(person, house));
    }

    List<Question> questions() {
        var form = new ArrayList<Question>();
        form.add(Question.KIND);
        Optional<Kind> kind = draft.kind();
        if (kind.isEmpty()) {
            reply(form);
        } else {
            switch (kind.get()) {
                case INQUIRY, COMPLAINT -> {
                    wishes(form);
                    form.add(Question.CONTENT);
                    reply(form);
                }
                case PURPOSE, DISCLOSURE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP ->
                    right(form, kind.get());
            }
        }
        return List.copyOf(form);
    }

    /// One of the Act's rights.
    private void right(List<Question> form, Kind kind) {
        form.add(Question.ASKER);
        Optional<Asker> asker = draft.asker();
        if (asker.isEmpty()) {
            return;
        }
        if (!draft.forStaffAlone()) {
            wishes(form);
        }
        switch (asker.get()) {
            case MEMBER -> {
                who(form);
                matter(form, kind);
            }
            case OUTSIDER -> {
                form.add(Question.RELATION);
                who(form);
                matter(form, kind);
            }
            case STATUTORY_AGENT -> {
                form.addAll(List.of(Question.AGENT_NAME, Question.AGENT_RELATION));
                agent(form);
                who(form);
                matter(form, kind);
            }
            case APPOINTED_AGENT -> {
                form.add(Question.AGENT_NAME);
                agent(form);
                who(form);
                matter(form, kind);
            }
            case VICTIM -> {
                form.add(Question.WHERE);
                reply(form);
            }
            // Staff take it up, and nothing is collected.
            case BEREAVED, AUTHORITY -> {}
        }
    }

    private void wishes(List<Question> form) {
        if (discreet) {
            form.addAll(Question.WISHES);
        }
    }

    private FoundBy foundBy() {
        return new FoundBy(draft, policy);
    }

    /// What the operator's procedure asks of an agent beside who they are.
    private void agent(List<Question> form) {
        if (foundBy().asks(Detail.AGENT_ADDRESS)) {
            form.add(Question.AGENT_ADDRESS);
        }
        if (foundBy().asks(Detail.AGENT_BIRTH_DATE)) {
            form.add(Question.AGENT_BIRTH_DATE);
        }
    }

    private void who(List<Question> form) {
        List<Held> held = foundBy().held();
        for (Held each : held) {
            switch (each) {
                case NAME -> form.add(Question.NAME);
                case FURIGANA -> {
                    // A name without kanji needs no reading (P10).
                    if (draft.value(Question.NAME)
                            .filter(PersonName::needsFurigana)
                            .isPresent()) {
                        form.add(Question.FURIGANA);
                    }
                }
                case NICKNAME -> form.add(Question.NICKNAME);
                case ADDRESS -> form.add(Question.ADDRESS);
                case BIRTH_DATE -> form.add(Question.BIRTH_DATE);
                // Asked for anyway, to answer; and after it.
                case MAIL, PHONE, MEMBER_ID -> {}
            }
        }
        reply(form);
        if (held.contains(Held.MEMBER_ID)) {
            form.add(Question.MEMBER_ID);
        }
        if (draft.asker().filter(asker -> asker != Asker.OUTSIDER).isPresent()) {
            form.add(Question.REGISTERED_THEN);
        }
    }

    private void reply(List<Question> form) {
        form.add(Question.REPLY_BY);
        draft.replyBy().flatMap(Question::stating).ifPresent(form::add);
    }

    private void matter(List<Question> form, Kind kind) {
        switch (kind) {
            case INQUIRY, COMPLAINT -> {}
            case PURPOSE -> form.add(Question.SCOPE);
            case DISCLOSURE -> {
                form.add(Question.SCOPE);
                method(form);
            }
            case PROVISION_RECORDS -> {
                form.add(Question.RECORDS);
                method(form);
            }
            case CORRECTION -> {
                if (!Items.finished(draft)) {
                    form.addAll(Items.PARTS);
                }
                form.add(Question.ITEM_MORE);
            }
            case SUSPENSION -> form.addAll(List.of(Question.STOP_OR_ERASE, Question.REASON));
            case PROVISION_STOP -> form.addAll(List.of(Question.RECIPIENT, Question.REASON));
        }
    }

    private void method(List<Question> form) {
        form.add(Question.METHOD);
        // Paper has to be sent somewhere.
        if (draft.value(Question.METHOD)
                        .filter(Pick.METHOD_PAPER.code()::equals)
                        .isPresent()
                && !form.contains(Question.ADDRESS)) {
            form.add(Question.ADDRESS);
        }
    }

    /// Whether the name was asked for and not given.
    boolean nameLeftOut() {
        return asks(Question.NAME)
                && draft.value(Question.NAME).filter(String::isEmpty).isPresent();
    }

    /// Whether the name is wanted for the form to be prepared. Without one its line stays blank, to be written by hand
    /// (P12, P13).
    boolean namedOnPaper() {
        return foundBy().namedOnPaper();
    }

    /// Whether a reading is asked for once there is a name that needs one.
    boolean wantsReading() {
        return foundBy().held().contains(Held.FURIGANA);
    }

    boolean asks(Question question) {
        return questions().contains(question);
    }

    /// Whether the form asks who somebody is, so that what people tell about themselves can be taken from any text.
    boolean asksWho() {
        return draft.asker().isPresent() && asks(Question.REPLY_BY) && !asks(Question.WHERE);
    }

    /// The first question still to be answered. Who it is for staff alone to speak with has not answered who asks:
    /// there is nothing to hand over as a request.
    Optional<Question> open() {
        return questions().stream()
                .filter(question ->
                        draft.answer(question).isEmpty() || (question == Question.ASKER && draft.forStaffAlone()))
                .findFirst();
    }

    /// The questions of the form that have an answer.
    List<Question> answered() {
        return questions().stream()
                .filter(question -> draft.answer(question).isPresent())
                .toList();
    }
}
