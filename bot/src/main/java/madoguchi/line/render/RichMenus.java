package madoguchi.line.render;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuBounds;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuSize;
import com.linecorp.bot.messaging.model.RichMenuSwitchAction;
import madoguchi.line.menu.DrawnMenu;
import madoguchi.line.menu.Menu;
import madoguchi.line.menu.Menu.Place;
import madoguchi.line.menu.Tap;

/// Makes LINE's rich menu object out of a menu, within LINE's limits.
public final class RichMenus {
    private static final int BAR = 14;
    private static final int LABEL = 20;
    private static final int SHOWN = 300;

    private RichMenus() {}

    public static RichMenuRequest of(DrawnMenu drawn) {
        Menu menu = drawn.menu();
        return new RichMenuRequest.Builder()
                .size(new RichMenuSize((long) Menu.WIDTH, (long) menu.height()))
                .selected(true)
                .name(drawn.name())
                .chatBarText(Clusters.cut(menu.bar(), BAR))
                .areas(menu.places().stream()
                        .map(place -> area(place, menu.quiet()))
                        .toList())
                .build();
    }

    private static RichMenuArea area(Place place, boolean quiet) {
        Menu.Box box = place.box();
        return new RichMenuArea(
                new RichMenuBounds((long) box.x(), (long) box.y(), (long) box.width(), (long) box.height()),
                action(place, quiet));
    }

    private static Action action(Place place, boolean quiet) {
        String label = Clusters.cut(place.label(), LABEL);
        String shown = Clusters.cut(place.tap().shown(), SHOWN);
        return switch (place.tap()) {
            case Tap.Says _, Tap.Wants _, Tap.Further _ ->
                new PostbackAction.Builder()
                        .label(label)
                        .data(place.tap().data())
                        .displayText(shown)
                        .build();
            // LINE shows nothing of such a tap in the chat.
            case Tap.Speaks(var language, var _) ->
                new RichMenuSwitchAction.Builder()
                        .label(label)
                        .richMenuAliasId(Menu.alias(language, quiet))
                        .data(place.tap().data())
                        .build();
        };
    }
}
