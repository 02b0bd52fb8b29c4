package madoguchi.workbench.proof;

import java.util.ArrayList;
import java.util.List;
import madoguchi.text.TextKey;

/// What somebody wants of the operator.
enum Wish {
    COMPLAINT("complaint", "苦情を伝えたい"),
    DISCLOSURE("disclosure", "自分の情報を見たい"),
    INQUIRY("inquiry", "質問したい");

    final String kind;
    final String label;

    Wish(String kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    /// The answer that tells one person's ticket from another's.
    String telling() {
        return switch (this) {
            case COMPLAINT, INQUIRY -> "content";
            case DISCLOSURE -> "registered-then";
        };
    }

    /// The prompts in the order in which they are to come.
    List<TextKey> prompts(boolean byMail) {
        var prompts = new ArrayList<>(List.of(TextKey.NOTICE_ASK, TextKey.ASK_KIND));
        prompts.addAll(
                switch (this) {
                    case COMPLAINT -> List.of(TextKey.ASK_CONTENT_COMPLAINT, TextKey.ASK_REPLY_BY);
                    case INQUIRY -> List.of(TextKey.ASK_CONTENT_INQUIRY, TextKey.ASK_REPLY_BY);
                    case DISCLOSURE ->
                        List.of(
                                TextKey.ASK_ASKER,
                                TextKey.ASK_NAME,
                                TextKey.ASK_FURIGANA,
                                TextKey.ASK_ADDRESS,
                                TextKey.ASK_BIRTH_DATE,
                                TextKey.ASK_CONTACT);
                });
        if (byMail) {
            prompts.add(TextKey.ASK_MAIL);
        }
        if (this == DISCLOSURE) {
            prompts.addAll(
                    List.of(TextKey.ASK_MEMBER_ID, TextKey.ASK_REGISTERED_THEN, TextKey.ASK_SCOPE, TextKey.ASK_METHOD));
        }
        prompts.add(TextKey.ASK_REVIEW);
        return prompts;
    }
}
