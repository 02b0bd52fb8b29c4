package madoguchi.line.api;

import com.linecorp.bot.messaging.model.UserProfileResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import madoguchi.inbox.Profiles;
import madoguchi.outbox.Address;
import madoguchi.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The language somebody uses LINE in (LINE docs, Messaging API, Get profile: `language`, BCP 47, absent where the
/// person has not agreed to it). Nothing else of the profile is looked at: the name there proves nothing.
///
/// A turn waits for it, never a webhook. Where LINE does not answer in time, or answers that it cannot, nobody is asked
/// about for a while, so that a LINE in trouble costs a crowd of newcomers nothing.
@Component
class LineProfiles implements Profiles {
    static final Duration PATIENCE = Duration.ofSeconds(1);
    static final Duration PAUSE = Duration.ofSeconds(30);

    private static final String CHANNEL = "line";
    private static final int TOO_MANY = 429;

    private final LineApis apis;
    private final LongSupplier nanos;
    private final AtomicLong again;

    @Autowired
    LineProfiles(LineApis apis) {
        this(apis, System::nanoTime);
    }

    LineProfiles(LineApis apis, LongSupplier nanos) {
        this.apis = apis;
        this.nanos = nanos;
        this.again = new AtomicLong(nanos.getAsLong());
    }

    @Override
    public Optional<Language> language(Address person) {
        if (!person.channel().equals(CHANNEL) || nanos.getAsLong() - again.get() < 0) {
            return Optional.empty();
        }
        return apis.of(person.operator()).flatMap(api -> language(api, person.person()));
    }

    private Optional<Language> language(LineApi api, String person) {
        LineApi.Asked<UserProfileResponse> asked = api.profile(person, PATIENCE);
        if (inTrouble(asked.answer())) {
            again.set(nanos.getAsLong() + PAUSE.toNanos());
        }
        return asked.body()
                .flatMap(profile -> Optional.ofNullable(profile.language()))
                .map(LineProfiles::spoken);
    }

    private static boolean inTrouble(Answer answer) {
        return switch (answer) {
            case Answer.Status(int code, var _) -> code == TOO_MANY || code >= 500;
            case Answer.NotSent _, Answer.Lost _ -> true;
        };
    }

    /// Whoever uses LINE in a language the counter does not speak more likely reads English than Japanese.
    private static Language spoken(String tag) {
        return tag.toLowerCase(Locale.ROOT).matches("ja(?:[-_].*)?") ? Language.JAPANESE : Language.ENGLISH;
    }
}
