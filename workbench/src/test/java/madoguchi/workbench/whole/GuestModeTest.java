package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
}
