package madoguchi.workbench.line;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An official account at work: its channel, the people who know it, and what the platform remembers for it.
record Account(
        LineChannel channel,
        Friends friends,
        RetryKeys retryKeys,
        MonthlyQuota quota,
        RichMenus richMenus,
        Reading reading) {

    static Account open(LineChannel channel, LineSettings settings) {
        @Nullable
        Path folder = settings.folder() == null ? null : settings.folder().resolve(channel.id());
        return new Account(
                channel,
                new Friends(),
                new RetryKeys(folder),
                new MonthlyQuota(settings.monthlyLimit()),
                new RichMenus(settings.clock(), folder),
                settings.reading());
    }

    /// The people of one account, in the order they came.
    static final class Friends {
        private final Map<String, Person> byUserId = new ConcurrentHashMap<>();
        private final Collection<Person> inOrder = new ConcurrentLinkedQueue<>();

        Optional<Person> find(String userId) {
            return Optional.ofNullable(byUserId.get(userId));
        }

        Person findOrAdd(String userId, Function<String, Person> newPerson) {
            return byUserId.computeIfAbsent(userId, id -> {
                Person person = newPerson.apply(id);
                inOrder.add(person);
                return person;
            });
        }

        Collection<Person> all() {
            return inOrder;
        }
    }
}
