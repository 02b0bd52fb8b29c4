package madoguchi.conversation;

import java.util.Arrays;
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

    KIND_YES("kind-yes", TextKey.CHOICE_KIND_YES, TextKey.WORDS_YES),
    KIND_NO("kind-no", TextKey.CHOICE_KIND_NO, TextKey.WORDS_NO),
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
    ASKER_MEMBER("member", TextKey.CHOICE_ASKER_MEMBER, TextKey.WORDS_ASKER_MEMBER),
    ASKER_OUTSIDER("outsider", TextKey.CHOICE_ASKER_OUTSIDER, TextKey.WORDS_ASKER_OUTSIDER),
    ASKER_VICTIM("victim", TextKey.CHOICE_ASKER_VICTIM, TextKey.WORDS_ASKER_VICTIM),
    ASKER_STATUTORY("statutory-agent", TextKey.CHOICE_ASKER_STATUTORY, TextKey.WORDS_ASKER_STATUTORY),
    ASKER_APPOINTED("appointed-agent", TextKey.CHOICE_ASKER_APPOINTED, TextKey.WORDS_ASKER_APPOINTED),
    ASKER_BEREAVED("bereaved", TextKey.CHOICE_ASKER_BEREAVED, TextKey.WORDS_ASKER_BEREAVED),
    ASKER_AUTHORITY("authority", TextKey.CHOICE_ASKER_AUTHORITY, TextKey.WORDS_ASKER_AUTHORITY),
    RELATION_PAPERS("papers", TextKey.CHOICE_RELATION_PAPERS, TextKey.WORDS_RELATION_PAPERS),
    RELATION_APPLICANT("applicant", TextKey.CHOICE_RELATION_APPLICANT, TextKey.WORDS_RELATION_APPLICANT),
    RELATION_BUSINESS("business", TextKey.CHOICE_RELATION_BUSINESS, TextKey.WORDS_RELATION_BUSINESS),
    RELATION_EMPLOYEE("employee", TextKey.CHOICE_RELATION_EMPLOYEE, TextKey.WORDS_RELATION_EMPLOYEE),
    RELATION_PARENT("parent", TextKey.CHOICE_RELATION_PARENT, TextKey.WORDS_RELATION_PARENT),
    RELATION_GUARDIAN("guardian", TextKey.CHOICE_RELATION_GUARDIAN, TextKey.WORDS_RELATION_GUARDIAN),
    ABOUT_NAME("name", TextKey.CHOICE_ABOUT_NAME, TextKey.WORDS_ITEM_NAME),
    ABOUT_ADDRESS("address", TextKey.CHOICE_ABOUT_ADDRESS, TextKey.WORDS_ITEM_ADDRESS),
    ABOUT_BIRTH_DATE("birth-date", TextKey.CHOICE_ABOUT_BIRTH_DATE, TextKey.WORDS_ITEM_BIRTH_DATE),
    ABOUT_CONTACT("contact", TextKey.CHOICE_ABOUT_CONTACT, TextKey.WORDS_ABOUT_CONTACT),
    ABOUT_PROFILE("profile", TextKey.CHOICE_ABOUT_PROFILE, TextKey.WORDS_ABOUT_PROFILE),
    /// Nothing is registered, or it is not known what.
    NOT_THERE("not-there", TextKey.CHOICE_NOT_THERE, TextKey.WORDS_NONE),
    /// What is registered shall go, and nothing shall take its place.
    TAKE_OUT("take-out", TextKey.CHOICE_TAKE_OUT, TextKey.WORDS_TAKE_OUT),
    MORE_ITEMS("more-items", TextKey.CHOICE_MORE_ITEMS, TextKey.WORDS_MORE_ITEMS),
    NO_MORE_ITEMS("no-more-items", TextKey.CHOICE_NO_MORE_ITEMS, TextKey.WORDS_NONE),
    STOP_USE("stop", TextKey.CHOICE_STOP_USE, TextKey.WORDS_STOP_USE),
    ERASE("erase", TextKey.CHOICE_ERASE, TextKey.WORDS_ERASE),
    STOP_AND_ERASE("stop-and-erase", TextKey.CHOICE_STOP_AND_ERASE, TextKey.WORDS_STOP_AND_ERASE),
    EVERYBODY("everybody", TextKey.CHOICE_EVERYBODY, TextKey.WORDS_EVERYBODY),
    REASON_WITHOUT_CONSENT("without-consent", TextKey.CHOICE_REASON_WITHOUT_CONSENT),
    REASON_BEYOND_PURPOSE("beyond-purpose", TextKey.CHOICE_REASON_BEYOND_PURPOSE),
    REASON_IMPROPER_USE("improper-use", TextKey.CHOICE_REASON_IMPROPER_USE),
    REASON_IMPROPER_ACQUISITION("improper-acquisition", TextKey.CHOICE_REASON_IMPROPER_ACQUISITION),
    REASON_NO_LONGER_NEEDED("no-longer-needed", TextKey.CHOICE_REASON_NO_LONGER_NEEDED),
    REASON_LEAKED("leaked", TextKey.CHOICE_REASON_LEAKED),
    REASON_RIGHTS_AT_RISK("rights-at-risk", TextKey.CHOICE_REASON_RIGHTS_AT_RISK),
    REASON_OTHER("other", TextKey.CHOICE_REASON_OTHER, TextKey.WORDS_REASON_OTHER),
    CALLS_WELCOME("calls-welcome", TextKey.CHOICE_CALLS_WELCOME),
    NO_CALLS("no-calls", TextKey.CHOICE_NO_CALLS),
    PLAIN_ENVELOPE("plain-envelope", TextKey.CHOICE_PLAIN_ENVELOPE),
    USUAL_ENVELOPE("usual-envelope", TextKey.CHOICE_USUAL_ENVELOPE),
    POST_OFFICE("post-office", TextKey.CHOICE_POST_OFFICE),
    ADDRESSEE_ONLY("addressee-only", TextKey.CHOICE_ADDRESSEE_ONLY),
    USUAL_DELIVERY("usual-delivery", TextKey.CHOICE_USUAL_DELIVERY),

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
    CHANGE_ASKER("c-asker", TextKey.ITEM_ASKER, TextKey.WORDS_ITEM_ASKER),
    CHANGE_RELATION("c-relation", TextKey.ITEM_RELATION),
    CHANGE_WHERE("c-where", TextKey.ITEM_WHERE),
    CHANGE_AGENT_NAME("c-agent", TextKey.ITEM_AGENT_NAME, TextKey.WORDS_ITEM_AGENT_NAME),
    CHANGE_AGENT_RELATION("c-agent-rel", TextKey.ITEM_AGENT_RELATION),
    CHANGE_AGENT_ADDRESS("c-agent-addr", TextKey.ITEM_AGENT_ADDRESS),
    CHANGE_AGENT_BIRTH_DATE("c-agent-birth", TextKey.ITEM_AGENT_BIRTH_DATE),
    CHANGE_NICKNAME("c-nick", TextKey.ITEM_NICKNAME),
    CHANGE_RECORDS("c-records", TextKey.ITEM_RECORDS),
    CHANGE_ITEMS("c-items", TextKey.ITEM_ITEMS, TextKey.WORDS_ITEM_ITEMS),
    CHANGE_STOP_OR_ERASE("c-stop", TextKey.ITEM_STOP_OR_ERASE),
    CHANGE_RECIPIENT("c-recipient", TextKey.ITEM_RECIPIENT),
    CHANGE_REASON("c-reason", TextKey.ITEM_REASON, TextKey.WORDS_ITEM_REASON),
    CHANGE_CALLS("c-calls", TextKey.ITEM_CALLS),
    CHANGE_ENVELOPE("c-envelope", TextKey.ITEM_ENVELOPE),
    CHANGE_DELIVERY("c-delivery", TextKey.ITEM_DELIVERY),
    STOP_YES("stop-yes", TextKey.CHOICE_STOP_YES, TextKey.WORDS_SURE),
    STOP_NO("stop-no", TextKey.CHOICE_STOP_NO, TextKey.WORDS_GO_ON),
    LEAVE_YES("leave-yes", TextKey.CHOICE_LEAVE_YES, TextKey.WORDS_SURE),
    LEAVE_NO("leave-no", TextKey.CHOICE_LEAVE_NO, TextKey.WORDS_GO_ON),
    WITHDRAW_1("w-1", TextKey.CHOICE_WITHDRAW_1),
    WITHDRAW_2("w-2", TextKey.CHOICE_WITHDRAW_2),
    WITHDRAW_3("w-3", TextKey.CHOICE_WITHDRAW_3),
    WITHDRAW_4("w-4", TextKey.CHOICE_WITHDRAW_4),
    WITHDRAW_5("w-5", TextKey.CHOICE_WITHDRAW_5),
    WITHDRAW_YES("w-yes", TextKey.CHOICE_WITHDRAW_YES, TextKey.WORDS_WITHDRAW_SURE),
    WITHDRAW_NO("w-no", TextKey.CHOICE_WITHDRAW_NO, TextKey.WORDS_GO_ON),
    UNDO_WITHDRAWAL("w-undo", TextKey.CHOICE_WITHDRAW_UNDO);

    /// What the first page of kinds shows, in this order.
    static final List<Pick> KINDS = List.of(INQUIRY, COMPLAINT, DISCLOSURE, CORRECTION, SUSPENSION, MORE);
    /// The page behind 「そのほか」.
    static final List<Pick> MORE_KINDS = List.of(PURPOSE, PROVISION_RECORDS, PROVISION_STOP, LEAVING);
    /// 「削除」 is three different matters.
    static final List<Pick> ERASING = List.of(ERASE_WRONG, ERASE_STOP, LEAVING);

    /// One for each that can be taken back, in the order shown.
    static final List<Pick> WITHDRAWABLE = List.of(WITHDRAW_1, WITHDRAW_2, WITHDRAW_3, WITHDRAW_4, WITHDRAW_5);

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

    /// What changes an answer, by its code.
    static Optional<Pick> coded(String code) {
        return Arrays.stream(values()).filter(pick -> pick.code.equals(code)).findFirst();
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
            case ASKER -> CHANGE_ASKER;
            case RELATION -> CHANGE_RELATION;
            case WHERE -> CHANGE_WHERE;
            case AGENT_NAME -> CHANGE_AGENT_NAME;
            case AGENT_RELATION -> CHANGE_AGENT_RELATION;
            case AGENT_ADDRESS -> CHANGE_AGENT_ADDRESS;
            case AGENT_BIRTH_DATE -> CHANGE_AGENT_BIRTH_DATE;
            case NAME -> CHANGE_NAME;
            case FURIGANA -> CHANGE_FURIGANA;
            case NICKNAME -> CHANGE_NICKNAME;
            case ADDRESS -> CHANGE_ADDRESS;
            case BIRTH_DATE -> CHANGE_BIRTH_DATE;
            case REPLY_BY -> CHANGE_REPLY_BY;
            case MAIL -> CHANGE_MAIL;
            case PHONE -> CHANGE_PHONE;
            case MEMBER_ID -> CHANGE_MEMBER_ID;
            case REGISTERED_THEN -> CHANGE_REGISTERED_THEN;
            case SCOPE -> CHANGE_SCOPE;
            case RECORDS -> CHANGE_RECORDS;
            case ITEM_WHAT, ITEM_WRONG, ITEM_RIGHT, ITEM_EVIDENCE, ITEM_MORE -> CHANGE_ITEMS;
            case STOP_OR_ERASE -> CHANGE_STOP_OR_ERASE;
            case RECIPIENT -> CHANGE_RECIPIENT;
            case REASON -> CHANGE_REASON;
            case METHOD -> CHANGE_METHOD;
            case CALLS -> CHANGE_CALLS;
            case ENVELOPE -> CHANGE_ENVELOPE;
            case DELIVERY -> CHANGE_DELIVERY;
        };
    }

    /// The question whose answer a pick changes; the items of a correction have more than one and a way of their own.
    Optional<Question> changes() {
        return this == CHANGE_ITEMS
                ? Optional.empty()
                : Arrays.stream(Question.values())
                        .filter(question -> changing(question) == this)
                        .findFirst();
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
