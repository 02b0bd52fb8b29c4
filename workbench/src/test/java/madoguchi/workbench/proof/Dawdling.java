package madoguchi.workbench.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import madoguchi.store.Store;

/// A store that now and then takes its time before one of its steps: what a virtual machine's pause at the worst moment
/// does. The step is done all the same, when others have long gone on.
final class Dawdling {
    private static final double CHANCE = 0.05;

    private Dawdling() {}

    static Store before(String step, Store store, Duration most) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (_, method, arguments) -> {
                    var chance = ThreadLocalRandom.current();
                    if (method.getName().equals(step) && chance.nextDouble() < CHANCE) {
                        Thread.sleep(Duration.ofMillis(chance.nextLong(most.toMillis())));
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
