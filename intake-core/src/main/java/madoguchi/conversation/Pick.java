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
    NEITHER("neither", TextKey.CHOICE_NEITHER, TextKey.WORDS_NEITHER),

    /// Opens the calendar; typed dates are answers.
    CALENDAR("date", TextKey.CHOICE_CALENDAR),
    SCOPE_ALL("all", TextKey.CHOICE_SCOPE_ALL, TextKey.WORDS_SCOPE_ALL),
    SCOPE_REGISTERED("registered", TextKey.CHOICE_SCOPE_REGISTERED, TextKey.WORDS_SCOPE_REGISTERED),
    SCOPE_HISTORY("history", TextKey.CHOICE_SCOPE_HISTORY, TextKey.WORDS_SCOPE_HISTORY),
    METHOD_DATA("data", TextKey.CHOICE_METHOD_DATA, TextKey.WORDS_METHOD_DATA),
    METHOD_PAPER("paper", TextKey.CHOICE_METHOD_PAPER, TextKey.WORDS_METHOD_PAPER),
    NONE("none", TextKey.CHOICE_NONE, TextKey.WORDS_NONE),
    SKIP("skip", TextKey.CHOICE_SKIP, TextKey.WORDS_SKIP),

    SEND("send", TextKey.CHOICE_SEND, TextKey.WORDS_SEND),
    CHANGE("change-one", TextKey.CHOICE_CHANGE, TextKey.WORDS_NO),
    CHANGE_KIND("c-kind", TextKey.ITEM_KIND, TextKey.WORDS_ITEM_KIND),
    CHANGE_CONTENT("c-content", TextKey.ITEM_CONTENT, TextKey.WORDS_ITEM_CONTENT),
    CHANGE_NAME("c-name", TextKey.ITEM_NAME, TextKey.WORDS_ITEM_NAME),
    CHANGE_FURIGANA("c-furigana", TextKey.ITEM_FURIGANA, TextKey.WORDS_ITEM_FURIGANA),
    CHANGE_ADDRESS("c-address", TextKey.ITEM_ADDRESS, TextKey.WORDS_ITEM_ADDRESS),
    CHANGE_BIRTH_DATE("c-birth", TextKey.ITEM_BIRTH_DATE, TextKey.WORDS_ITEM_BIRTH_DATE),
    CHANGE_REPLY_BY("c-reply", TextKey.ITEM_REPLY_BY, TextKey.WORDS_ITEM_REPLY_BY),
    CHANGE_MAIL("c-mail", TextKey.ITEM_MAIL, TextKey.WORDS_ITEM_MAIL),
    CHANGE_PHONE("c-phone", TextKey.ITEM_PHONE, TextKey.WORDS_ITEM_PHONE),
    CHANGE_MEMBER_ID("c-member", TextKey.ITEM_MEMBER_ID, TextKey.WORDS_ITEM_MEMBER_ID),
    CHANGE_REGISTERED_THEN("c-then", TextKey.ITEM_REGISTERED_THEN, TextKey.WORDS_ITEM_REGISTERED_THEN),
    CHANGE_SCOPE("c-scope", TextKey.ITEM_SCOPE, TextKey.WORDS_ITEM_SCOPE),
    CHANGE_METHOD("c-method", TextKey.ITEM_METHOD, TextKey.WORDS_ITEM_METHOD),
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

    static final List<Pick> SCOPES = List.of(SCOPE_ALL, SCOPE_REGISTERED, SCOPE_HISTORY);
    static final List<Pick> METHODS = List.of(METHOD_DATA, METHOD_PAPER);

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
            case NAME -> CHANGE_NAME;
            case FURIGANA -> CHANGE_FURIGANA;
            case ADDRESS -> CHANGE_ADDRESS;
            case BIRTH_DATE -> CHANGE_BIRTH_DATE;
            case REPLY_BY -> CHANGE_REPLY_BY;
            case MAIL -> CHANGE_MAIL;
            case PHONE -> CHANGE_PHONE;
            case MEMBER_ID -> CHANGE_MEMBER_ID;
            case REGISTERED_THEN -> CHANGE_REGISTERED_THEN;
            case SCOPE -> CHANGE_SCOPE;
            case METHOD -> CHANGE_METHOD;
        };
    }

    /// What a question with choices keeps as its answer, shown in words.
    static Optional<Pick> kept(Question question, String value) {
        List<Pick> picks = switch (question) {
            case SCOPE -> SCOPES;
            case METHOD -> METHODS;
            case KIND,
                    CONTENT,
                    NAME,
                    FURIGANA,
                    ADDRESS,
                    BIRTH_DATE,
                    REPLY_BY,
                    MAIL,
                    PHONE,
                    MEMBER_ID,
                    REGISTERED_THEN -> List.of();
        };
        return picks.stream().filter(pick -> pick.code.equals(value)).findFirst();
    }

    /// Which of the offered was typed: by its number in the list, its label or one of its words.
    static Optional<Pick> typed(String text, Screen screen, Texts texts) {
        OptionalInt number = TypedText.choice(text);
        if (number.isPresent()) {
            // A calendar has no number: it opens by a tap only.
            return screen.picks().stream()
                    .filter(pick -> pick != CALENDAR)
                    .skip(Math.max(0, number.getAsInt() - 1L))
                    .findFirst()
                    .filter(_ -> number.getAsInt() > 0);
        }
        return screen.offered().stream()
                .filter(pick -> pick != CALENDAR && pick.named(text, texts))
                .findFirst();
    }

    boolean named(String text, Texts texts) {
        return texts.names(label, text)
                || words.filter(key -> texts.names(key, text)).isPresent();
    }
}
