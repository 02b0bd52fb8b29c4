package madoguchi.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// `docs/operating.md` names every setting, with the default that holds.
class SettingsTest {
    private static final String OWN = "madoguchi.";

    private static Map<String, List<String>> written(boolean own) {
        var rows = new TreeMap<>(OperatingPage.defaults());
        rows.keySet().removeIf(name -> name.startsWith(OWN) != own);
        return rows;
    }

    @Test
    void every_setting_of_ours_stands_there_with_its_default_and_no_other_does() {
        var known = OwnSettings.all();
        assertThat(known).containsKeys("madoguchi.master-key", "madoguchi.line.channels.<operator>.secret");
        assertThat(written(true)).containsExactlyInAnyOrderEntriesOf(known);
    }

    @Test
    void springs_settings_that_stand_there_are_springs_and_have_the_default_that_holds_here() {
        var spring = new SpringSettings();
        var rows = written(false);
        assertThat(rows).containsKeys("spring.data.redis.host", "server.port");
        assertThat(rows).allSatisfy((name, defaults) -> {
            assertThat(spring.knows(name)).as(name).isTrue();
            assertThat(defaults).as(name).isEqualTo(spring.defaults(name));
        });
    }
}
