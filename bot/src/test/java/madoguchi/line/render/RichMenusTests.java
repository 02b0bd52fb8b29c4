package madoguchi.line.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuSwitchAction;
import java.util.List;
import madoguchi.line.menu.Menus;
import madoguchi.policy.Discretion;
import madoguchi.text.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RichMenusTests {
    @Test
    void a_menu_becomes_lines_object() {
        RichMenuRequest menu = RichMenus.of(Menus.drawn(Discretion.NORMAL, Language.JAPANESE));
        assertThat(menu.size().width()).isEqualTo(2500);
        assertThat(menu.size().height()).isEqualTo(1440);
        assertThat(menu.selected()).isTrue();
        assertThat(menu.name()).startsWith("madoguchi ja ");
        assertThat(menu.chatBarText()).isEqualTo("ご用件を選ぶ");
        assertThat(menu.areas()).hasSize(9);
        RichMenuArea see = menu.areas().get(2);
        assertThat(List.of(
                        see.bounds().x(),
                        see.bounds().y(),
                        see.bounds().width(),
                        see.bounds().height()))
                .containsExactly(1666L, 0L, 834L, 480L);
        var action = (PostbackAction) see.action();
        assertThat(action.label()).isEqualTo("自分の情報を見たい");
        assertThat(action.data()).isEqualTo("menu:disclosure:ja");
        assertThat(action.displayText()).isEqualTo("自分の情報を見たい");
    }

    @Test
    void who_hides_the_kinds_hides_them_in_the_other_language_as_well() {
        RichMenuRequest menu = RichMenus.of(Menus.quiet(Language.JAPANESE));
        assertThat(menu.name()).startsWith("madoguchi quiet ja ");
        var action = (RichMenuSwitchAction) menu.areas().getLast().action();
        assertThat(action.richMenuAliasId()).isEqualTo("madoguchi-quiet-en");
    }

    @Test
    void the_other_language_is_lines_own_switch_between_menus() {
        RichMenuRequest menu = RichMenus.of(Menus.drawn(Discretion.HIGH, Language.JAPANESE));
        var action = (RichMenuSwitchAction) menu.areas().getLast().action();
        assertThat(action.richMenuAliasId()).isEqualTo("madoguchi-en");
        assertThat(action.data()).isEqualTo("word:English");
        assertThat(action.label()).isEqualTo("English");
    }
}
