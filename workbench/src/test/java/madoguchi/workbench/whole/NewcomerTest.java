package madoguchi.workbench.whole;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People of whom nothing is known but their profile.
class NewcomerTest {
    @Test
    void who_adds_the_account_is_met_in_the_language_of_their_profile(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1)) {
            Talk john = installed.talk("john");
            john.person().speaks("en-US");
            john.person().follows();
            john.hears("May we go on");

            Talk mei = installed.talk("mei");
            mei.person().speaks("zh-TW");
            mei.person().sendsSticker("446", "1988");
            mei.hears("May we go on");

            Talk hanako = installed.talk("hanako");
            hanako.person().speaks("ja");
            hanako.person().follows();
            hanako.hears("進めてよろしいですか");

            // What somebody writes tells more than what their telephone is set to.
            Talk ken = installed.talk("ken");
            ken.person().speaks("en");
            ken.says("こんにちは").hears("進めてよろしいですか");
        }
    }
}
