package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;
import madoguchi.text.TypedText;

/// Everything that can be chosen as an answer, with its label and the words people type instead.
enum Pick {
    NOTICE_GO("go", TextKey.CHOICE_NOTICE_GO, TextKey.WORDS_YES),
    NOTICE_ELSEWHERE("elsewhere", TextKey.CHOICE_NOTICE_ELSEWHERE, TextKey.WORDS_ELSEWHERE),
    NOTICE_STOP("no", TextKey.CHOICE_NOTICE_STOP, TextKey.WORDS_NO),

    INQUIRY("inquiry", TextKey.CHOICE_INQUIRY, TextKey.WORDS_INQUIRY),
    COMPLAINT("complaint", TextKey.CHOICE_COMPLAINT, TextKey.WORDS_COMPLAINT),
    DISCLOSURE("disclosure", TextKey.CHOICE_DISCLOSURE, TextKey.WORDS_DISCLOSURE),
    CORRECTION("correction", TextKey.CHOICE_CORRECTION, TextKey.WORDS_CORRECTION),
    SUSPENSION("suspension", TextKey.CHOICE_SUSPENSION, TextKey.WORDS_SUSPENSION),
    MORE("more", TextKey.CHOICE_MORE, TextKey.WORDS_MORE),
    PURPOSE("purpose", TextKey.CHOICE_PURPOSE, TextKey.WORDS_PURPOSE),
    PROVISION_RECORDS("records", TextKey.CHOICE_PROVISION__RECORDS, TextKey.WORDS_PROVISION__RECORDS),
    PROVISION_STOP("provision", TextKey.CHOICE_PROVISION__STOP, TextKey.WORDS_PROVISION__STOP),
    LEAVING("leaving", TextKey.CHOICE_LEAVING, TextKey.WORDS_LEAVING),
    ERASE_WRONG("erase-wrong", TextKey.CHOICE_ERASE_WRONG),
    ERASE_STOP("erase-stop", TextKey.CHOICE_ERASE_STOP),

    USE_FIRST("use", TextKey.CHOICE_USE_FIRST, TextKey.WORDS_YES),
    REWRITE("rewrite", TextKey.CHOICE_REWRITE, TextKey.WORDS_REWRITE),
    KEEP("keep", TextKey.CHOICE_KEEP, TextKey.WORDS_KEEP),
    BY_LINE("line", TextKey.CHOICE_BY_LINE, TextKey.WORDS_BY_LINE),
    BY_MAIL("mail", TextKey.CHOICE_BY_MAIL, TextKey.WORDS_BY_MAIL),
    BY_PHONE("phone", TextKey.CHOICE_BY_PHONE, TextKey.WORDS_BY_PHONE),
    SEND("send", TextKey.CHOICE_SEND, TextKey.WORDS_SEND),
    CHANGE("change-one", TextKey.CHOICE_CHANGE, TextKey.WORDS_NO),
    CHANGE_KIND("c-kind", TextKey.CHOICE_CHANGE_KIND),
    CHANGE_CONTENT("c-content", TextKey.CHOICE_CHANGE_CONTENT),
    CHANGE_REPLY_BY("c-reply", TextKey.CHOICE_CHANGE_REPLY_BY),
    CHANGE_MAIL("c-mail", TextKey.CHOICE_CHANGE_MAIL),
    CHANGE_PHONE("c-phone", TextKey.CHOICE_CHANGE_PHONE),
    STOP_YES("stop-yes", TextKey.CHOICE_STOP_YES, TextKey.WORDS_SURE),
    STOP_NO("stop-no", TextKey.CHOICE_STOP_NO, TextKey.WORDS_GO_ON),
    LEAVE_YES("leave-yes", TextKey.CHOICE_LEAVE_YES, TextKey.WORDS_SURE),
    LEAVE_NO("leave-no", TextKey.CHOICE_LEAVE_NO, TextKey.WORDS_GO_ON);

    /// What the first page of kinds shows, in this order.
    static final List<Pick> KINDS = List.of(INQUIRY, COMPLAINT, DISCLOSURE, CORRECTION, SUSPENSION, MORE);
    /// The page behind 「そのほか」.
    static final List<Pick> MORE_KINDS = List.of(PURPOSE, PROVISION_RECORDS, PROVISION_STOP, LEAVING);
    /// 「削除」 is three different matters.
    static final List<Pick> ERASING = List.of(ERASE_WRONG, ERASE_STOP, LEAVING);

    private final String code;
    private final TextKey label;
    private final Optional<TextKey> words;

    Pick(String code, TextKey label) {
        this(code, label, Optional.empty());
    }

    Pick(String code, TextKey label, TextKey words) {
        this(code, label, Optional.of(words));
    }

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
            return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
        }
        return offered.stream().filter(pick -> pick.named(text, texts)).findFirst();
    }

    boolean named(String text, Texts texts) {
        return texts.names(label, text)
                || words.filter(key -> texts.names(key, text)).isPresent();
    }
}
