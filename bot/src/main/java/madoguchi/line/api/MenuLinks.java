package madoguchi.line.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import madoguchi.conversation.Input;
import madoguchi.inbox.Inbound;
import madoguchi.line.LineSettings;
import madoguchi.line.Mode;
import madoguchi.line.menu.Menu;
import madoguchi.line.menu.QuietMenus;
import madoguchi.line.menu.Tap;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.store.Reach;
import madoguchi.text.Language;
import org.springframework.stereotype.Component;

/// In an account with other uses: shows somebody who is at the counter its menu, and takes it away afterwards (P8). In
/// an account of the counter's own everybody has it anyway. Whoever chose discretion sees, in either, one that does not
/// tell what the account is for (P1).
///
/// Nothing waits for it and nothing depends on it: whatever is on the menu can be typed. What is kept in mind here is
/// only what this process did itself, so a menu may stay a while longer where a process ended at the wrong moment.
@Component
public class MenuLinks {
    private static final int MOST_KEPT_IN_MIND = 10_000;
    private static final int NOT_FOUND = 404;
    /// The token, the plan, too many calls: the same call may pass later.
    private static final Set<Integer> MENDED_BY_OTHERS = Set.of(401, 403, 429);

    private final LineApis apis;
    private final Set<String> guests;
    private final QuietMenus quiet;
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Map<Address, Language> speaking = recent();
    private final Map<Address, Language> taken = recent();
    private final Map<Address, Language> discreet = recent();

    MenuLinks(LineApis apis, LineSettings settings, QuietMenus quiet) {
        this.apis = apis;
        this.quiet = quiet;
        this.guests = settings.channels().entrySet().stream()
                .filter(channel -> channel.getValue().mode() == Mode.GUEST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Address, Language> recent() {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Address, Language> eldest) {
                return size() > MOST_KEPT_IN_MIND;
            }
        });
    }

    /// This was accepted. Where the account has other uses, what reaches the counter from anyone asks for it: an entry
    /// word, or a tap on our menu.
    public void kept(Inbound inbound) {
        Address person = inbound.address();
        if (guests.contains(person.operator()) && inbound.reach() == Reach.ANYONE) {
            Language language = language(inbound.input());
            speaking.put(person, language);
            taken.remove(person);
            show(person, language);
        }
    }

    private static Language language(Input input) {
        if (input instanceof Input.Said said) {
            return Language.of(said.text()).orElse(Language.JAPANESE);
        }
        return input instanceof Input.Tapped tapped ? Tap.language(tapped.data()) : Language.JAPANESE;
    }

    /// Something was said to this person.
    ///
    /// @param asks whether it ended in a question. At the end of a conversation nothing is asked; where it goes
    ///     on all the same, the next question brings the menu back.
    /// @param quietly in which language, if it was said so that a bystander learns nothing. Whoever heard
    ///     that keeps the menu that tells nothing until something is asked openly.
    public void said(Address person, boolean asks, Optional<Language> quietly) {
        Optional<Language> hidden = quietly.filter(_ -> !quiet.operators().contains(person.operator()));
        boolean changed = hidden.isPresent()
                ? !hidden.equals(Optional.ofNullable(discreet.put(person, hidden.get())))
                : asks && discreet.remove(person) != null;
        if (!guests.contains(person.operator())) {
            if (changed) {
                hidden.ifPresentOrElse(language -> show(person, language), () -> take(person));
            }
        } else if (asks) {
            boolean back = taken.remove(person) != null;
            if (changed || back) {
                show(person, hidden.orElseGet(() -> speaking.getOrDefault(person, Language.JAPANESE)));
            }
        } else {
            taken.put(person, speaking.getOrDefault(person, Language.JAPANESE));
            take(person);
        }
    }

    private void take(Address person) {
        Thread.startVirtualThread(() -> apis.of(person.operator()).ifPresent(api -> api.takeMenu(person.person())));
    }

    /// A conversation ended without a word, perhaps one that another process led. What came of it is told, so that it
    /// is tried again while LINE is away.
    Outcome ended(Address person) {
        Optional<LineApi> api = apis.of(person.operator()).filter(_ -> guests.contains(person.operator()));
        if (api.isEmpty()) {
            return new Outcome.Delivered();
        }
        speaking.remove(person);
        taken.remove(person);
        discreet.remove(person);
        return switch (api.get().takeMenu(person.person())) {
            case Answer.Status(int code, var _)
            when code < 500 && !MENDED_BY_OTHERS.contains(code) -> new Outcome.Delivered();
            case Answer.Status(int code, var _) -> new Outcome.NotNow("LINE answered " + code);
            case Answer.NotSent(var reason) -> new Outcome.NotNow(reason);
            case Answer.Lost(var reason) -> new Outcome.NotNow(reason);
        };
    }

    private void show(Address person, Language language) {
        Thread.startVirtualThread(() -> apis.of(person.operator()).ifPresent(api -> show(api, person, language)));
    }

    private void show(LineApi api, Address person, Language language) {
        String alias = Menu.alias(language, discreet.containsKey(person));
        String key = person.operator() + " " + alias;
        Optional<String> known = Optional.ofNullable(ids.get(key));
        Optional<String> menu = known.or(() -> api.menu(alias));
        if (menu.isEmpty()) {
            return;
        }
        ids.put(key, menu.get());
        Answer answer = api.showMenu(person.person(), menu.get());
        if (answer instanceof Answer.Status(int code, var _)
                && code == NOT_FOUND
                && ids.remove(key, menu.get())
                && known.isPresent()) {
            // It was registered anew since it was looked up.
            api.menu(alias).ifPresent(fresh -> {
                ids.put(key, fresh);
                api.showMenu(person.person(), fresh);
            });
        }
    }
}
