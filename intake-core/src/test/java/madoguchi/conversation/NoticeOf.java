package madoguchi.conversation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What an operator's notice says (P13, P18), bubble by bubble, in every language, for tests elsewhere.
public final class NoticeOf {
    private NoticeOf() {}

    public static Set<String> texts(House house) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.concat(
                        Notice.told(house, language).stream().map(say -> Wording.of(say, language, house.texts())),
                        Stream.of(house.texts().render(language, TextKey.NOTICE_SAFE))))
                .collect(Collectors.toSet());
    }
}
