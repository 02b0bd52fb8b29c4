package madoguchi.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import madoguchi.cases.NoticeGiven;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// What happens while nothing is open.
final class Opening {
    /// Where the counter stands: a day is told as the day it is there.
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Opening() {}

    /// The first contact, whatever it is.
    static Decision fresh(Turn turn) {
        Language profile = turn.arrival().profile().orElse(Conversation.DEFAULT_LANGUAGE);
        var unknown = Person.speaking(profile);
        return switch (turn.arrival().input()) {
            case Input.Said said -> {
                var language = Language.of(said.text()).orElse(profile);
                var person = Person.speaking(language);
                var way = Way.typed(said.text(), turn.texts());
                if (way.filter(Way.HUMAN::equals).isPresent()) {
                    // Whoever asks for a human as the first thing gets one; the notice comes with the way back. Whom
                    // they speak with is told at once.
                    turn.say(Notice.who(turn.house(), language)).say(TextKey.NOTICE_SAFE);
                    yield Filing.callHuman(turn, person, Draft.EMPTY);
                }
                if (way.filter(Way.STATUS::equals).isPresent()) {
                    // Nothing else beside it: with the notice the reply is full.
                    yield greet(Status.say(turn, person, Draft.EMPTY), person, Draft.EMPTY);
                }
                if (way.filter(Way.DISCREET::equals).isPresent()
                        && turn.house().web().isPresent()) {
                    yield greet(turn, person.discreet(), Draft.EMPTY);
                }
                yield said(turn, person, said);
            }
            case Input.Tapped tapped -> {
                var person = Person.speaking(FromMenu.language(tapped.data()));
                yield FromMenu.kind(turn, tapped.data())
                        .map(kind -> FromMenu.open(turn, person, kind))
                        .orElseGet(() -> greet(turn, FromMenu.further(tapped.data()) ? person : unknown, Draft.EMPTY));
            }
            case Input.Showed _, Input.Followed _, Input.Withheld _ -> greet(turn, unknown, Draft.EMPTY);
            case Input.TooLong tooLong -> greet(tooLong(turn, tooLong.limit()), unknown, Draft.EMPTY);
            case Input.Flooded _ -> greet(turn.say(TextKey.FLOODED), unknown, Draft.EMPTY);
            case Input.SetAside _ -> greet(turn, Filing.setAside(turn, unknown, Draft.EMPTY), Draft.EMPTY);
            case Input.Pressed _,
                    Input.Told _,
                    Input.Recalled _,
                    Input.Forgot _,
                    Input.Unsent _,
                    Input.Unfollowed _,
                    Input.TimeReached _,
                    Input.Staff _ -> turn.unchanged();
        };
    }

    /// Whether what somebody sent first, of whom nothing is known, tells no language to answer in.
    static boolean wordless(Input input) {
        return switch (input) {
            case Input.Said said -> Language.of(said.text()).isEmpty();
            // The menu has one of its own.
            case Input.Tapped tapped -> !FromMenu.onMenu(tapped.data());
            case Input.Showed _,
                    Input.Followed _,
                    Input.Withheld _,
                    Input.TooLong _,
                    Input.Flooded _,
                    Input.SetAside _ -> true;
            case Input.Pressed _,
                    Input.Told _,
                    Input.Recalled _,
                    Input.Forgot _,
                    Input.Unsent _,
                    Input.Unfollowed _,
                    Input.TimeReached _,
                    Input.Staff _ -> false;
        };
    }

    /// After an end.
    static Decision resting(Turn turn, Person person) {
        return switch (turn.arrival().input()) {
            case Input.Said said -> {
                Optional<Way> way = Way.typed(said.text(), turn.texts());
                if (way.isPresent()) {
                    yield way(turn, person, way.get());
                }
                yield turn.texts().names(TextKey.WORDS_THANKS, said.text()) ? turn.stay() : said(turn, person, said);
            }
            // The second of two taps, or a button of long ago: nothing is asked that it could answer.
            case Input.Tapped tapped -> {
                if (FromMenu.further(tapped.data())) {
                    yield FromMenu.further(turn, person, Draft.EMPTY);
                }
                yield FromMenu.kind(turn, tapped.data())
                        .map(kind -> FromMenu.open(turn, person, kind))
                        .orElseGet(() -> turn.say(TextKey.OLD_BUTTON)
                                .say(TextKey.RESTING)
                                .unchanged());
            }
            case Input.Showed _ -> turn.say(TextKey.RESTING).unchanged();
            case Input.Followed _ -> greet(Reaching.reached(turn, person, true), person, Draft.EMPTY);
            case Input.TooLong tooLong -> greet(tooLong(turn, tooLong.limit()), person, Draft.EMPTY);
            case Input.Flooded _ -> turn.say(TextKey.FLOODED).unchanged();
            case Input.SetAside _ -> turn.rest(Filing.setAside(turn, person, Draft.EMPTY));
            case Input.Unsent unsent -> Unsending.resting(turn, person, unsent.message());
            case Input.Unfollowed _ -> Reaching.reached(turn, person, false).unchanged();
            case Input.Staff staff -> Attending.staff(turn, new Conversation.Resting(person), staff);
            case Input.TimeReached reached ->
                switch (reached.timer()) {
                    case CASES -> Expiring.due(turn, new Conversation.Resting(person));
                    case ABANDONED, REMINDED -> turn.unchanged();
                };
            case Input.Recalled recalled -> Watching.recalled(turn, person, recalled.attempt());
            case Input.Forgot _ -> Watching.forgot(turn, new Conversation.Resting(person), person);
            case Input.Pressed _, Input.Told _, Input.Withheld _ -> turn.unchanged();
        };
    }

    private static Decision said(Turn turn, Person person, Input.Said said) {
        String text = TypedText.clean(said.text());
        // Only one of the two: with the notice a reply is full, and nothing is kept of a text that is too long.
        if (text.length() > turn.house().textLimit()) {
            tooLong(turn, turn.house().textLimit());
        } else if (said.guarded()) {
            turn.say(TextKey.GUARDED);
        }
        if (!FirstWords.mayBeRequest(text, turn.house())) {
            return greet(turn, person, Draft.EMPTY);
        }
        var urgent = Urgent.meet(turn, person, Draft.EMPTY, text);
        if (urgent.isPresent()) {
            return urgent.get();
        }
        Draft heard = Draft.EMPTY.hearing(text, turn.arrival());
        return switch (Everyday.of(turn, text)) {
            case Everyday.ForStaff matter -> Signposts.toStaff(turn, person, Draft.EMPTY, text, matter);
            // Nothing is opened for it, and nothing of it is kept.
            case Everyday.Pointed(var post) ->
                Signposts.point(turn, person, post).stay();
            case Everyday.Beside(var post) ->
                greet(turn, Signposts.beside(turn, person, Draft.EMPTY, text, post), heard);
            case Everyday.None _ -> greet(turn, person, heard);
        };
    }

    private static Decision way(Turn turn, Person person, Way way) {
        return switch (way) {
            case MENU -> greet(turn, person, Draft.EMPTY);
            case HUMAN -> Filing.callHuman(turn, person, Draft.EMPTY);
            case JAPANESE -> turn.say(TextKey.RESTING).rest(person.in(Language.JAPANESE));
            case ENGLISH -> turn.say(TextKey.RESTING).rest(person.in(Language.ENGLISH));
            case STATUS ->
                Status.say(turn, person, Draft.EMPTY).say(TextKey.RESTING).unchanged();
            case WITHDRAW -> Withdrawing.resting(turn, person);
            case UNDO -> Withdrawing.undo(turn, new Conversation.Resting(person), person);
            case DISCREET ->
                turn.house().web().isPresent()
                        ? turn.say(TextKey.RESTING).rest(person.discreet())
                        : turn.say(TextKey.DISCREET_NOT_HERE).unchanged();
            case BACK, WHY, DETAILS, STOP, CHANGE, REPEAT, NOT_MY_NUMBER ->
                turn.say(TextKey.RESTING).unchanged();
        };
    }

    static Turn tooLong(Turn turn, int limit) {
        return turn.say(TextKey.TOO_LONG, String.valueOf(limit));
    }

    /// The notice, or where it was accepted before, a line to recall it and the first question.
    static Decision greet(Turn turn, Person person, Draft draft) {
        if (person.informedOf(turn.policy())) {
            person.notice().ifPresent(given -> turn.say(TextKey.NOTICE_REMINDER, day(turn, person, given)));
            return turn.ask(person, draft, Steps.kind(draft, turn.house()));
        }
        Notice.told(turn.house(), person.language()).forEach(turn::say);
        return turn.ask(
                person, draft, new Step.ReadNotice(turn.policy().notice().version(), turn.time()));
    }

    private static String day(Turn turn, Person person, NoticeGiven given) {
        return day(turn, person, given.acceptedAt());
    }

    static String day(Turn turn, Person person, Instant time) {
        return day(turn.house(), person.language(), time);
    }

    static String day(House house, Language language, Instant time) {
        var day = LocalDate.ofInstant(time, JAPAN);
        return house.texts()
                .render(
                        language,
                        TextKey.DATE,
                        String.valueOf(day.getYear()),
                        String.valueOf(day.getMonthValue()),
                        String.valueOf(day.getDayOfMonth()));
    }
}
