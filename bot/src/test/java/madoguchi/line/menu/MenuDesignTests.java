package madoguchi.line.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.line.menu.Menu.Place;
import madoguchi.policy.Discretion;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MenuDesignTests {
    static Stream<Menu> menus() {
        return Menus.all();
    }

    @ParameterizedTest
    @EnumSource
    void kinds_status_and_a_human_are_one_tap_away(Language language) {
        List<Tap> taps = taps(Menus.of(Discretion.NORMAL, language));
        assertThat(taps.stream().filter(Tap.Wants.class::isInstance).map(tap -> ((Tap.Wants) tap).kind()))
                .containsExactly(Kind.INQUIRY, Kind.COMPLAINT, Kind.DISCLOSURE, Kind.CORRECTION, Kind.SUSPENSION);
        assertThat(taps)
                .contains(
                        new Tap.Says(Menus.TEXTS.render(language, TextKey.WAY_STATUS)),
                        new Tap.Says(Menus.TEXTS.render(language, TextKey.WAY_HUMAN)));
    }

    @ParameterizedTest
    @EnumSource
    void kinds_without_an_area_are_behind_the_last_area_of_the_kinds(Language language) {
        Menu menu = Menus.of(Discretion.NORMAL, language);
        var further = new Tap.Further(language, Menus.TEXTS.render(language, TextKey.CHOICE_MORE));
        assertThat(taps(menu)).hasSize(9).element(5).isEqualTo(further);
        assertThat(further.data()).isEqualTo(language == Language.JAPANESE ? "menu:more:ja" : "menu:more:en");
        assertThat(Tap.ours(further.data())).isTrue();
        assertThat(Tap.language(further.data())).isEqualTo(language);
        assertThat(taps(Menus.of(Discretion.HIGH, language)))
                .contains(new Tap.Says(Menus.TEXTS.render(language, TextKey.WAY_MENU)))
                .noneMatch(Tap.Further.class::isInstance);
    }

    @Test
    void where_questions_are_not_answered_another_kind_takes_the_place() {
        List<Tap> taps = taps(MenuDesign.of(Discretion.NORMAL, false, Language.JAPANESE, Menus.TEXTS));
        assertThat(taps.stream().filter(Tap.Wants.class::isInstance).map(tap -> ((Tap.Wants) tap).kind()))
                .containsExactly(Kind.COMPLAINT, Kind.DISCLOSURE, Kind.CORRECTION, Kind.SUSPENSION, Kind.PURPOSE);
    }

    @Test
    void each_menu_leads_to_the_one_in_the_other_language() {
        assertThat(taps(Menus.of(Discretion.NORMAL, Language.JAPANESE)))
                .contains(new Tap.Speaks(Language.ENGLISH, "English"));
        assertThat(taps(Menus.of(Discretion.HIGH, Language.ENGLISH)))
                .contains(new Tap.Speaks(Language.JAPANESE, "日本語"));
    }

    /// P1: whoever looks over a shoulder learns nothing from the menu.
    @ParameterizedTest
    @EnumSource
    void where_discretion_is_high_neither_areas_nor_bar_tell_what_it_is_about(Language language) {
        Menu menu = Menus.of(Discretion.HIGH, language);
        assertThat(menu.bar()).isEqualTo(language == Language.JAPANESE ? "お手続き窓口" : "Service desk");
        assertThat(taps(menu)).hasSize(4).noneMatch(Tap.Wants.class::isInstance);
        String seen = menu.bar()
                + menu.places().stream()
                        .map(place -> place.label() + place.tap().shown())
                        .toList();
        for (Kind kind : Kind.values()) {
            Arrays.stream(TextKey.values())
                    .filter(key -> key.name().equals("MENU_" + kind.name())
                            || key.name().equals("CHOICE_" + kind.name()))
                    .forEach(key -> assertThat(seen)
                            .doesNotContain(Menus.TEXTS.render(language, key).replace("\n", "")));
        }
        assertThat(seen.toLowerCase(java.util.Locale.ROOT)).doesNotContain("個人情報", "privacy", "苦情", "complaint");
    }

    @ParameterizedTest
    @EnumSource
    void who_chose_discretion_gets_what_is_everybodys_where_it_is_high(Language language) {
        Menu quiet = MenuDesign.quiet(language, Menus.TEXTS);
        assertThat(quiet.areas()).isEqualTo(Menus.of(Discretion.HIGH, language).areas());
        assertThat(quiet.bar()).isEqualTo(Menus.of(Discretion.HIGH, language).bar());
        assertThat(quiet.alias())
                .isNotEqualTo(Menus.of(Discretion.NORMAL, language).alias());
    }

    @ParameterizedTest
    @MethodSource("menus")
    void it_keeps_within_lines_limits(Menu menu) {
        assertThat(TypedText.length(menu.bar())).isBetween(1, 14);
        assertThat(menu.areas()).hasSizeBetween(1, 20);
        assertThat(menu.height()).isGreaterThanOrEqualTo(250);
        assertThat(Menu.WIDTH).isBetween(800, 2500).isGreaterThanOrEqualTo((int) (menu.height() * 1.45));
        assertThat(menu.alias()).matches("[a-z0-9_-]{1,32}");
        assertThat(menu.places()).allSatisfy(place -> {
            assertThat(TypedText.length(place.label())).isBetween(1, 20);
            assertThat(place.tap().data()).hasSizeBetween(1, 300);
        });
    }

    @ParameterizedTest
    @MethodSource("menus")
    void the_areas_cover_the_picture_and_do_not_overlap(Menu menu) {
        List<Menu.Box> boxes = menu.places().stream().map(Place::box).toList();
        long covered = boxes.stream()
                .mapToLong(box -> (long) box.width() * box.height())
                .sum();
        assertThat(covered).isEqualTo((long) Menu.WIDTH * menu.height());
        for (int i = 0; i < boxes.size(); i++) {
            Menu.Box one = boxes.get(i);
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(Menu.WIDTH);
            assertThat(boxes.subList(i + 1, boxes.size()))
                    .noneMatch(other -> rectangle(one).intersects(rectangle(other)));
        }
    }

    private static java.awt.Rectangle rectangle(Menu.Box box) {
        return new java.awt.Rectangle(box.x(), box.y(), box.width(), box.height());
    }

    @Test
    void what_a_tap_tells_is_read_back() {
        assertThat(Tap.word(new Tap.Says("状況").data())).contains("状況");
        assertThat(Tap.word(new Tap.Speaks(Language.ENGLISH, "English").data())).contains("English");
        var wants = new Tap.Wants(Kind.DISCLOSURE, Language.ENGLISH, "See my information");
        assertThat(wants.data()).isEqualTo("menu:disclosure:en");
        assertThat(Tap.word(wants.data())).isEmpty();
        assertThat(Tap.language(wants.data())).isEqualTo(Language.ENGLISH);
        assertThat(Tap.ours(wants.data())).isTrue();
        assertThat(Tap.ours("abcdefghij:disclosure")).isFalse();
        assertThat(Tap.ours("word:")).isFalse();
    }

    private static List<Tap> taps(Menu menu) {
        return menu.places().stream().map(Place::tap).toList();
    }
}
