package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import madoguchi.format.TextFiles;
import madoguchi.line.LineSettings;
import madoguchi.line.OperatorMenus;
import madoguchi.line.api.MenuFailure;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.workbench.line.ApiCall;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.Person;
import madoguchi.workbench.line.RichMenu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Registering menus, on the stand-in that keeps LINE's rules.
class MenusTest {
    @TempDir
    private Path folder;

    private LinePlatform line;
    private Person hanako;
    private int seen;

    @BeforeEach
    void start() throws IOException {
        line = LinePlatform.start(new LineChannel(
                "immari",
                "secret",
                "token",
                "U" + "0".repeat(32),
                () -> java.net.URI.create("http://127.0.0.1:9"),
                "x"));
        hanako = line.person("花子");
    }

    @AfterEach
    void stop() {
        line.close();
    }

    private OperatorMenus menus(String mode, Optional<Path> texts) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "madoguchi.line.api-url",
                line.uri().toString(),
                "madoguchi.line.data-api-url",
                line.uri().toString(),
                "madoguchi.line.channels.immari.secret",
                "secret",
                "madoguchi.line.channels.immari.access-token",
                "token",
                "madoguchi.line.channels.immari.mode",
                mode));
        return new OperatorMenus(
                new Binder(new MapConfigurationPropertySource(settings))
                        .bind("madoguchi.line", LineSettings.class)
                        .get(),
                new PolicyFolder("classpath:/policies/", true).load(),
                TextFiles.read(texts));
    }

    private OperatorMenus menus() {
        return menus("dedicated", Optional.empty());
    }

    private RichMenu shown() {
        return hanako.handset().richMenu().orElseThrow();
    }

    /// The methods of the calls since the last look.
    private List<String> calls() {
        List<ApiCall> all = line.calls();
        List<String> fresh =
                all.subList(seen, all.size()).stream().map(ApiCall::method).toList();
        seen = all.size();
        return fresh;
    }

    @Test
    void everybody_sees_the_menu_and_running_it_again_changes_nothing() {
        assertThat(menus().register("immari"))
                .hasSize(9)
                .contains(
                        "named: madoguchi-ja",
                        "named: madoguchi-en",
                        "named: madoguchi-quiet-ja",
                        "named: madoguchi-quiet-en",
                        "shown to everybody");
        RichMenu menu = shown();
        assertThat(menu.content().path("chatBarText").asString()).isEqualTo("ご用件を選ぶ");
        assertThat(menu.taps()).hasSize(9);
        assertThat(line.richMenuImage("immari", menu.id())).isPresent();
        calls();

        assertThat(menus().register("immari")).isEmpty();
        assertThat(calls()).isNotEmpty().containsOnly("GET");
        assertThat(shown().id()).isEqualTo(menu.id());
    }

    @Test
    void the_menu_in_the_other_language_is_a_tap_away_and_back() {
        menus().register("immari");
        hanako.taps("English");
        assertThat(shown().content().path("chatBarText").asString()).isEqualTo("Choose here");
        hanako.taps("日本語");
        assertThat(shown().content().path("chatBarText").asString()).isEqualTo("ご用件を選ぶ");
    }

    @Test
    void another_text_makes_another_menu_and_the_one_before_is_deleted() throws IOException {
        menus().register("immari");
        String before = shown().id();
        Path texts = Files.createDirectories(folder.resolve("texts"));
        var own = new Properties();
        own.setProperty("menu.inquiry", "たずねる");
        try (var out = Files.newBufferedWriter(texts.resolve("ja.properties"))) {
            own.store(out, null);
        }
        assertThat(menus("dedicated", Optional.of(texts)).register("immari"))
                .hasSize(4)
                .anyMatch(each -> each.startsWith("created: madoguchi ja "))
                .anyMatch(each -> each.startsWith("deleted: madoguchi ja "))
                .contains("named anew: madoguchi-ja", "shown to everybody");
        assertThat(shown().id()).isNotEqualTo(before);
        assertThat(shown().taps().getFirst().label()).isEqualTo("たずねる");
        assertThat(line.richMenuImage("immari", before)).isEmpty();
    }

    @Test
    void a_guest_leaves_everybodys_menu_alone_and_takes_back_its_own() {
        assertThat(menus("guest", Optional.empty()).register("immari")).doesNotContain("shown to everybody");
        assertThat(hanako.handset().richMenu()).isEmpty();
        menus().register("immari");
        assertThat(hanako.handset().richMenu()).isPresent();
        assertThat(menus("guest", Optional.empty()).register("immari")).containsExactly("no longer shown to everybody");
        assertThat(hanako.handset().richMenu()).isEmpty();
    }

    @Test
    void runs_that_break_off_anywhere_are_completed_by_the_next_one() throws IOException, InterruptedException {
        // LINE does what is asked, and its answer is lost: of every third call or so.
        line.faults().set(Fault.CUT_AFTER, 0.3);
        int brokenOff = 0;
        for (int run = 0; run < 12; run++) {
            try {
                menus().register("immari");
            } catch (MenuFailure e) {
                brokenOff++;
            }
        }
        assertThat(brokenOff).isPositive();
        line.faults().clear();
        menus().register("immari");
        assertThat(shown().taps()).hasSize(9);
        calls();
        assertThat(menus().register("immari")).isEmpty();
        assertThat(calls()).containsOnly("GET");
        // None was left behind by a run that did not hear that it had made one.
        assertThat(atLine("/v2/bot/richmenu/list").split("richMenuId", -1)).hasSize(1 + 4);
    }

    private String atLine(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(line.uri().resolve(path)).header("Authorization", "Bearer token");
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void what_is_wrong_is_told_without_token_or_address() {
        line.faults().set(Fault.TOKEN_REJECTED, 1);
        assertThatThrownBy(() -> menus().register("immari"))
                .hasMessage("the menu of immari: list the menus: LINE answered 401");
        assertThatThrownBy(() -> menus().register("nobody"))
                .hasMessage("no LINE channel for nobody (expected: one of immari)");
    }
}
