package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import madoguchi.workbench.line.Tap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An account with other uses: the counter is silent until it is asked for by its word, and afterwards.
class GuestModeTest {
    @Test
    void two_hundred_ordinary_messages_get_no_answer_and_leave_nothing(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1, "madoguchi.line.channels.immari.mode=guest")) {
            Set<String> empty = installed.keys();
            List<Talk> people = IntStream.range(0, 20)
                    .mapToObj(i -> installed.talk("member" + i))
                    .toList();
            people.forEach(talk -> talk.person().follows());
            for (int i = 0; i < 10; i++) {
                int number = i;
                people.forEach(talk -> talk.person().says("来週の面談は" + number + "時でお願いします。個人情報の窓口のことではありません"));
            }
            people.forEach(talk -> talk.person().sendsSticker("446", "1988"));
            people.forEach(talk -> talk.person().blocks());
            installed.awaitTaken(20 * 13);

            assertThat(installed.line.calls()).isEmpty();
            assertThat(people).allSatisfy(talk -> assertThat(talk.said()).isEmpty());
            assertThat(installed.keys()).isEqualTo(empty);

            Talk member = installed.talk("a member who asks");
            member.says("会費の件です");
            member.says("個人情報の窓口").hears("進めてよろしいですか");
            member.says("やめる").hears("消しました");
            int said = member.said().size();
            int taken = installed.line.webhooks().size();
            member.says("来週の面談をお願いします");
            member.says("よろしくお願いします");
            installed.awaitTaken(taken + 2);
            // Somebody who is answered shows that whatever was to be said has been said.
            installed.talk("another").says("個人情報の窓口").hears("進めてよろしいですか");
            assertThat(member.said()).hasSize(said);

            member.says("privacy desk").hears("May we go on");
        }
    }

    @Test
    void the_counters_menu_is_there_for_the_conversation_only(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1, "madoguchi.line.channels.immari.mode=guest")) {
            installed.menus("guest").register(Installed.OPERATOR);
            Talk member = installed.talk("a member");
            member.says("来週の面談をお願いします");
            assertThat(member.person().handset().richMenu()).isEmpty();

            member.says("privacy desk").hears("May we go on");
            awaitMenu(member, "Choose here");
            // The menu is at hand at every question, and its words are understood.
            member.tapsMenu("Status").hears("holds no request of yours").hears("May we go on");
            member.tapsMenu("日本語").hears("進めてよろしいですか");
            awaitMenu(member, "ご用件を選ぶ");
            Tap human = member.person().handset().richMenu().orElseThrow().taps().stream()
                    .filter(tap -> tap.label().equals("担当者につなぐ"))
                    .findFirst()
                    .orElseThrow();
            member.says("やめる").hears("消しました");
            awaitMenu(member, "");

            // Whoever has kept a menu, as one may whose bot ended at the wrong moment, comes in by it.
            member.person().taps(human);
            member.hears("担当者に引き継ぎました");
            awaitMenu(member, "ご用件を選ぶ");
        }
    }

    @Test
    void whoever_falls_silent_is_left_without_the_menu(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(
                folder, 1, "madoguchi.line.channels.immari.mode=guest", "madoguchi.counter.abandon-after=4s")) {
            installed.menus("guest").register(Installed.OPERATOR);
            Talk member = installed.talk("a member");
            member.says("privacy desk").hears("May we go on");
            awaitMenu(member, "Choose here");
            int said = member.said().size();
            awaitMenu(member, "");
            assertThat(member.said()).hasSize(said);
        }
    }

    private static void awaitMenu(Talk member, String bar) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(member.person()
                                .handset()
                                .richMenu()
                                .map(menu -> menu.content().path("chatBarText").asString())
                                .orElse(""))
                        .isEqualTo(bar));
    }
}
