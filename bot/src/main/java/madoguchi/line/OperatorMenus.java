package madoguchi.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import madoguchi.line.api.MenuRegistration;
import madoguchi.line.menu.DrawnMenu;
import madoguchi.line.menu.Menu;
import madoguchi.line.menu.MenuDesign;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import madoguchi.text.Texts;

/// The menus of the operators that are served on LINE. Not thread-safe for one and the same operator: two that register
/// at once may each make the menus, and the next run deletes what is double.
public final class OperatorMenus {
    private final LineSettings settings;
    private final Policies policies;
    private final Texts texts;
    private final MenuRegistration registration;
    private final Map<List<Menu>, List<DrawnMenu>> drawn = new ConcurrentHashMap<>();

    public OperatorMenus(LineSettings settings, Policies policies, Texts texts) {
        this.settings = settings;
        this.policies = policies;
        this.texts = texts;
        this.registration = MenuRegistration.with(settings);
    }

    /// Every operator with a channel, in the order of their names.
    public Set<String> operators() {
        return new TreeSet<>(settings.channels().keySet());
    }

    /// Brings an operator's menus at LINE to what they should be. Running it again changes nothing.
    ///
    /// @return what was changed, one line each
    /// @throws IllegalArgumentException when the operator has no channel or no policy
    /// @throws madoguchi.line.api.MenuFailure when LINE does not do what is asked; to be run again
    public List<String> register(String operator) {
        ChannelSettings channel = settings.channels().get(operator);
        if (channel == null) {
            throw new IllegalArgumentException(
                    "no LINE channel for " + operator + " (expected: one of " + String.join(", ", operators()) + ")");
        }
        Policy policy = policies.of(operator)
                .orElseThrow(() -> new IllegalArgumentException("no policy for " + operator + " (expected: " + operator
                        + ".yaml in the folder that madoguchi.policies names)"));
        List<Menu> menus = MenuDesign.all(policy, texts);
        return registration.register(operator, channel.mode(), drawn.computeIfAbsent(menus, DrawnMenu::of));
    }
}
