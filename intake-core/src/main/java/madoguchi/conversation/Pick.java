package madoguchi.conversation;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;
import madoguchi.text.TypedText;

/// Everything that can be chosen as an answer, with its label and the words people type instead.
enum Pick {
    NOTICE_GO("go", TextKey.CHOICE_NOTICE_GO, of(TextKey.WORDS_YES)),
    NOTICE_ELSEWHERE("elsewhere", TextKey.CHOICE_NOTICE_ELSEWHERE, of(TextKey.WORDS_ELSEWHERE)),
    NOTICE_STOP("no", TextKey.CHOICE_NOTICE_STOP, of(TextKey.WORDS_NO)),

    INQUIRY("inquiry", TextKey.CHOICE_INQUIRY, of(TextKey.WORDS_INQUIRY)),
    COMPLAINT("complaint", TextKey.CHOICE_COMPLAINT, of(TextKey.WORDS_COMPLAINT)),
    DISCLOSURE("disclosure", TextKey.CHOICE_DISCLOSURE, of(TextKey.WORDS_DISCLOSURE)),
    CORRECTION("correction", TextKey.CHOICE_CORRECTION, of(TextKey.WORDS_CORRECTION)),
    SUSPENSION("suspension", TextKey.CHOICE_SUSPENSION, of(TextKey.WORDS_SUSPENSION)),
    MORE("more", TextKey.CHOICE_MORE, of(TextKey.WORDS_MORE)),
    PURPOSE("purpose", TextKey.CHOICE_PURPOSE, of(TextKey.WORDS_PURPOSE)),
    PROVISION_RECORDS("records", TextKey.CHOICE_PROVISION__RECORDS, of(TextKey.WORDS_PROVISION__RECORDS)),
    PROVISION_STOP("provision", TextKey.CHOICE_PROVISION__STOP, of(TextKey.WORDS_PROVISION__STOP)),
    LEAVING("leaving", TextKey.CHOICE_LEAVING, of(TextKey.WORDS_LEAVING)),
    ERASE_WRONG("erase-wrong", TextKey.CHOICE_ERASE_WRONG, empty()),
    ERASE_STOP("erase-stop", TextKey.CHOICE_ERASE_STOP, empty()),

    USE_FIRST("use", TextKey.CHOICE_USE_FIRST, of(TextKey.WORDS_YES)),
    REWRITE("rewrite", TextKey.CHOICE_REWRITE, of(TextKey.WORDS_REWRITE)),
    KEEP("keep", TextKey.CHOICE_KEEP, of(TextKey.WORDS_KEEP)),
    BY_LINE("line", TextKey.CHOICE_BY_LINE, of(TextKey.WORDS_BY_LINE)),
    BY_MAIL("mail", TextKey.CHOICE_BY_MAIL, of(TextKey.WORDS_BY_MAIL)),
    BY_PHONE("phone", TextKey.CHOICE_BY_PHONE, of(TextKey.WORDS_BY_PHONE)),
    SEND("send", TextKey.CHOICE_SEND, of(TextKey.WORDS_SEND)),
    CHANGE("change-one", TextKey.CHOICE_CHANGE, of(TextKey.WORDS_NO)),
    CHANGE_KIND("c-kind", TextKey.CHOICE_CHANGE_KIND, empty()),
    CHANGE_CONTENT("c-content", TextKey.CHOICE_CHANGE_CONTENT, empty()),
    CHANGE_REPLY_BY("c-reply", TextKey.CHOICE_CHANGE_REPLY_BY, empty()),
    CHANGE_MAIL("c-mail", TextKey.CHOICE_CHANGE_MAIL, empty()),
    CHANGE_PHONE("c-phone", TextKey.CHOICE_CHANGE_PHONE, empty()),
    STOP_YES("stop-yes", TextKey.CHOICE_STOP_YES, of(TextKey.WORDS_YES)),
    STOP_NO("stop-no", TextKey.CHOICE_STOP_NO, of(TextKey.WORDS_NO)),
    LEAVE_YES("leave-yes", TextKey.CHOICE_LEAVE_YES, of(TextKey.WORDS_YES)),
    LEAVE_NO("leave-no", TextKey.CHOICE_LEAVE_NO, of(TextKey.WORDS_NO));

    /// What the first page of kinds shows, in this order.
    static final List<Pick> KINDS = List.of(INQUIRY, COMPLAINT, DISCLOSURE, CORRECTION, SUSPENSION, MORE);
    /// The page behind 「そのほか」.
    static final List<Pick> MORE_KINDS = List.of(PURPOSE, PROVISION_RECORDS, PROVISION_STOP, LEAVING);
    /// 「削除」 is three different matters.
    static final List<Pick> ERASING = List.of(ERASE_WRONG, ERASE_STOP, LEAVING);

    private final String code;
    private final TextKey label;
    private final Optional<TextKey> words;

    Pick(String code, TextKey label, Optional<TextKey> words) {
        this.code = code;
        this.label = label;
        this.words = words;
    }

    String code() {
        return code;
    }

    TextKey label() {
        return label;
    }

    static Pick naming(Kind kind) {
        return switch (kind) {
            case INQUIRY -> INQUIRY;
            case COMPLAINT -> COMPLAINT;
            case PURPOSE -> PURPOSE;
            case DISCLOSURE -> DISCLOSURE;
            case PROVISION_RECORDS -> PROVISION_RECORDS;
            case CORRECTION -> CORRECTION;
            case SUSPENSION -> SUSPENSION;
            case PROVISION_STOP -> PROVISION_STOP;
        };
    }

    static Pick changing(Question question) {
        return switch (question) {
            case KIND -> CHANGE_KIND;
            case CONTENT -> CHANGE_CONTENT;
            case REPLY_BY -> CHANGE_REPLY_BY;
            case MAIL -> CHANGE_MAIL;
            case PHONE -> CHANGE_PHONE;
        };
    }

    /// Which of the offered was typed: by its number in the list, its label or one of its words.
    static Optional<Pick> typed(String text, List<Pick> offered, Texts texts) {
        OptionalInt number = TypedText.choice(text);
        if (number.isPresent()) {
            int index = number.getAsInt() - 1;
            return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : empty();
        }
        return offered.stream().filter(pick -> pick.named(text, texts)).findFirst();
    }

    boolean named(String text, Texts texts) {
        return texts.names(label, text)
                || words.filter(key -> texts.names(key, text)).isPresent();
    }
}
