package madoguchi.line.menu;

import java.util.List;
import madoguchi.text.Language;

/// One thing to tap.
///
/// @param lines what is written below the icon
record Area(Icon icon, List<String> lines, Tap tap) {
    Area {
        lines = List.copyOf(lines);
    }

    /// What is said to who cannot see the picture.
    String label(Language language) {
        return String.join(
                switch (language) {
                    case JAPANESE -> "";
                    case ENGLISH -> " ";
                },
                lines);
    }
}
