package madoguchi.line.api;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.line.LineSettings;
import madoguchi.line.Mode;
import madoguchi.line.menu.DrawnMenu;
import madoguchi.line.menu.Menu;
import madoguchi.line.render.RichMenus;
import madoguchi.text.Language;

/// Brings an account's menus at LINE to what they should be, and leaves everything there alone that is not ours. It can
/// be run again at any time, also after a run that broke off: what is there already is found by its name.
///
/// The order matters, so that nobody is without a menu in between: make the new one, point to it, take the old away.
public final class MenuRegistration {
    /// Which menu is everybody's; the others are reached from it, or shown to a person.
    private static final String USUAL = Menu.alias(Language.JAPANESE, false);

    private final LineApis apis;

    private MenuRegistration(LineApis apis) {
        this.apis = apis;
    }

    /// For a program that does nothing else with LINE.
    public static MenuRegistration with(LineSettings settings) {
        return new MenuRegistration(new LineApis(settings, new SimpleMeterRegistry()));
    }

    /// Makes what is missing, and deletes what is no longer used.
    ///
    /// @param menus each with an alias of its own
    /// @return what was changed, in words; empty if everything was as it should be
    /// @throws MenuFailure when LINE does not do what is asked; what was done until then is found by the next run
    public List<String> register(String operator, Mode mode, List<DrawnMenu> menus) {
        MenuApi line = apis.menusOf(operator)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no LINE channel for " + operator + " (expected: madoguchi.line.channels." + operator + ".*)"));
        List<String> done = new ArrayList<>();
        Map<String, String> ours = new LinkedHashMap<>(line.menus());
        ours.values().removeIf(name -> !name.startsWith(Menu.NAME));
        Map<String, String> ids = new LinkedHashMap<>();
        for (DrawnMenu menu : menus) {
            ids.put(menu.menu().alias(), standing(line, menu, ours, done));
        }
        name(line, ids, done);
        usual(line, mode, ids, ours.keySet(), done);
        ours.forEach((id, name) -> {
            if (!ids.containsValue(id)) {
                line.delete(id);
                done.add("deleted: " + name);
            }
        });
        return done;
    }

    /// The id of this very menu, made if it is not there.
    private static String standing(MenuApi line, DrawnMenu menu, Map<String, String> ours, List<String> done) {
        Optional<String> known = ours.entrySet().stream()
                .filter(there -> there.getValue().equals(menu.name()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (known.isEmpty()) {
            String made = line.create(RichMenus.of(menu));
            line.picture(made, menu.png());
            done.add("created: " + menu.name());
            return made;
        }
        if (!line.hasPicture(known.get())) {
            // An earlier run broke off between the two.
            line.picture(known.get(), menu.png());
            done.add("completed: " + menu.name());
        }
        return known.get();
    }

    private static void name(MenuApi line, Map<String, String> ids, List<String> done) {
        Map<String, String> aliases = line.aliases();
        for (Map.Entry<String, String> menu : ids.entrySet()) {
            String alias = menu.getKey();
            String pointsTo = aliases.get(alias);
            if (pointsTo == null) {
                line.name(alias, menu.getValue());
                done.add("named: " + alias);
            } else if (!pointsTo.equals(menu.getValue())) {
                line.rename(alias, menu.getValue());
                done.add("named anew: " + alias);
            }
        }
    }

    /// In an account with other uses nobody's menu is ours until they come to the counter (P8).
    private static void usual(MenuApi line, Mode mode, Map<String, String> ids, Set<String> ours, List<String> done) {
        Optional<String> standing = line.usual();
        switch (mode) {
            case DEDICATED -> {
                String wanted = ids.get(USUAL);
                if (wanted != null && !standing.equals(Optional.of(wanted))) {
                    line.makeUsual(wanted);
                    done.add("shown to everybody");
                }
            }
            case GUEST -> {
                if (standing.filter(id -> ours.contains(id) || ids.containsValue(id))
                        .isPresent()) {
                    line.noneUsual();
                    done.add("no longer shown to everybody");
                }
            }
        }
    }
}
