package madoguchi.workbench.command;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import madoguchi.seal.Safe;
import madoguchi.seal.Unsealable;
import madoguchi.store.redis.StoredKeys;
import madoguchi.store.redis.StoredKeys.Kind;
import madoguchi.store.redis.StoredKeys.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Puts every stored key under the first master key. Safe beside running processes and as often as one likes: each key
/// is written only if it is still the one that was read.
///
/// A process that had read a case before may write its key back as it was; therefore a master key is called free only
/// by a run that found nothing to do.
@Command(
        name = "rewrap",
        description = "Wraps every stored key under the first of madoguchi.master-key; says which other ones are free.")
final class KeyRewrap implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final class Counts {
        int rewrapped;
        int stood;
        int closed;
        int moved;
    }

    @Override
    public Integer call() {
        return installation.useKeys((keys, safe) -> rewrap(keys, safe) ? 0 : 1);
    }

    private boolean rewrap(StoredKeys keys, Safe safe) {
        Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, new Counts());
        }
        keys.each((place, stored) ->
                one(keys, safe, place, stored, counts.computeIfAbsent(place.kind(), _ -> new Counts())));
        return told(counts, safe.masterKeyNames());
    }

    private static void one(StoredKeys keys, Safe safe, Place place, byte[] stored, Counts counts) {
        try {
            Optional<byte[]> rewrapped =
                    place.kind() == Kind.INDEX ? safe.rewrappedIndex(stored) : safe.rewrapped(stored);
            if (rewrapped.isEmpty()) {
                counts.stood++;
            } else if (keys.replace(place, stored, rewrapped.get())) {
                counts.rewrapped++;
            } else {
                counts.moved++;
            }
        } catch (Unsealable e) {
            counts.closed++;
        }
    }

    private boolean told(Map<Kind, Counts> counts, List<String> masterKeys) {
        PrintWriter out = spec.commandLine().getOut();
        counts.forEach((kind, each) -> out.printf(
                "%s\tre-wrapped %d\tas they are %d\tnot opened %d%n",
                kind.name().toLowerCase(Locale.ROOT), each.rewrapped, each.stood, each.closed));
        int closed = counts.values().stream().mapToInt(each -> each.closed).sum();
        int touched = counts.values().stream()
                .mapToInt(each -> each.rewrapped + each.moved)
                .sum();
        if (closed > 0) {
            out.printf("not done\t%d keys are under a master key that is not in the list%n", closed);
        } else if (touched > 0) {
            out.println("not done\trun it again in a minute: a process may still write back what it read before");
        } else {
            for (int place = 1; place < masterKeys.size(); place++) {
                out.printf(
                        "free\tkey %d of the list (%s) wraps nothing in this Redis; backups made before today still"
                                + " need it%n",
                        place + 1, masterKeys.get(place));
            }
        }
        return closed == 0;
    }
}
