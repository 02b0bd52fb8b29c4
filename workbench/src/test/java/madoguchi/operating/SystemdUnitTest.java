package madoguchi.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import madoguchi.operating.UnitFile.Directive;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `config/deployment/madoguchi-bot.service`.
class SystemdUnitTest {
    private static final String SERVICE = "Service";
    private static final Path FILE = Repository.DEPLOYMENT.resolve("madoguchi-bot.service");

    private final UnitFile unit = UnitFile.read(Repository.text(FILE));
    private final KnownSettings known = new KnownSettings();

    @Test
    void it_has_the_sections_of_a_service_that_starts_with_the_machine() {
        assertThat(unit.directives().stream().map(Directive::section)).containsOnly("Unit", SERVICE, "Install");
        assertThat(unit.values(SERVICE, "ExecStart"))
                .singleElement()
                .asString()
                .matches("/usr/bin/java .*-jar /opt/madoguchi/bot\\.jar");
        assertThat(unit.values("Install", "WantedBy")).containsExactly("multi-user.target");
    }

    @Test
    void it_gives_up_every_right_it_does_not_need() {
        assertThat(Set.copyOf(unit.directives()))
                .contains(
                        new Directive(SERVICE, "DynamicUser", "yes"),
                        new Directive(SERVICE, "NoNewPrivileges", "yes"),
                        new Directive(SERVICE, "ProtectSystem", "strict"),
                        new Directive(SERVICE, "ProtectHome", "yes"),
                        new Directive(SERVICE, "PrivateTmp", "yes"),
                        new Directive(SERVICE, "CapabilityBoundingSet", ""));
        assertThat(unit.values(SERVICE, "MemoryMax")).hasSize(1);
        assertThat(unit.values(SERVICE, "Restart")).hasSize(1);
        assertThat(unit.values(SERVICE, "TimeoutStopSec")).hasSize(1);
    }

    @Test
    void its_variables_and_secrets_are_settings() {
        assertThat(unit.values(SERVICE, "Environment"))
                .isNotEmpty()
                .map(each -> each.substring(0, each.indexOf('=')))
                .allMatch(known::knowsVariable, "a setting");
        assertThat(unit.values(SERVICE, "LoadCredential"))
                .map(each -> each.substring(0, each.indexOf(':')))
                .contains("madoguchi.master-key", "madoguchi.line.channels.example.secret")
                .allMatch(known::knows, "a setting");
        assertThat(Repository.text(FILE)).contains("MADOGUCHI_COUNTER_ATONCE");
        assertThat(known.knowsVariable("MADOGUCHI_COUNTER_ATONCE")).isTrue();
        assertThat(known.knowsVariable("MADOGUCHI_COUNTER_AT_ONES")).isFalse();
    }

    @Test
    void systemd_itself_has_nothing_to_say_against_it(@TempDir Path folder) throws IOException, InterruptedException {
        var systemd = Installed.program("systemd-analyze");
        Assumptions.assumeTrue(systemd.isPresent(), "no systemd is installed");
        var fine = Installed.run(folder, verify(systemd.orElseThrow(), FILE));
        // Whether there is a Java at this place is the machine's matter.
        assertThat(fine.said().lines())
                .noneMatch(line -> line.contains("madoguchi") && !line.contains("/usr/bin/java"));

        Path misspelt = folder.resolve("madoguchi-bot.service");
        Files.writeString(misspelt, Repository.text(FILE).replace("ProtectHome=", "ProtectHouse="));
        assertThat(Installed.run(folder, verify(systemd.orElseThrow(), misspelt))
                        .said())
                .contains("ProtectHouse");
    }

    private static List<String> verify(Path systemd, Path unit) {
        return List.of(systemd.toString(), "verify", "--man=no", unit.toString());
    }
}
