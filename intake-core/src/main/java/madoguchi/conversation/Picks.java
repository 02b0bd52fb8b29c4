package madoguchi.conversation;

import java.util.List;
import java.util.Optional;

/// The choices that are answers as they stand: a tap on one is kept by its code.
final class Picks {
    private Picks() {}

    static List<Pick> of(Question question) {
        return switch (question) {
            case ASKER ->
                List.of(
                        Pick.ASKER_MEMBER,
                        Pick.ASKER_OUTSIDER,
                        Pick.ASKER_VICTIM,
                        Pick.ASKER_STATUTORY,
                        Pick.ASKER_APPOINTED,
                        Pick.ASKER_BEREAVED,
                        Pick.ASKER_AUTHORITY);
            case RELATION ->
                List.of(Pick.RELATION_PAPERS, Pick.RELATION_APPLICANT, Pick.RELATION_BUSINESS, Pick.RELATION_EMPLOYEE);
            case AGENT_RELATION -> List.of(Pick.RELATION_PARENT, Pick.RELATION_GUARDIAN);
            case SCOPE -> List.of(Pick.SCOPE_ALL, Pick.SCOPE_REGISTERED, Pick.SCOPE_HISTORY);
            case RECORDS -> List.of(Pick.SCOPE_ALL);
            case ITEM_WHAT ->
                List.of(
                        Pick.ABOUT_NAME,
                        Pick.ABOUT_ADDRESS,
                        Pick.ABOUT_BIRTH_DATE,
                        Pick.ABOUT_CONTACT,
                        Pick.ABOUT_PROFILE);
            case ITEM_WRONG -> List.of(Pick.NOT_THERE);
            case ITEM_RIGHT -> List.of(Pick.TAKE_OUT);
            case ITEM_MORE -> List.of(Pick.MORE_ITEMS, Pick.NO_MORE_ITEMS);
            case STOP_OR_ERASE -> List.of(Pick.STOP_USE, Pick.ERASE, Pick.STOP_AND_ERASE);
            case RECIPIENT -> List.of(Pick.EVERYBODY, Pick.NONE);
            case REASON ->
                List.of(
                        Pick.REASON_WITHOUT_CONSENT,
                        Pick.REASON_BEYOND_PURPOSE,
                        Pick.REASON_IMPROPER_USE,
                        Pick.REASON_IMPROPER_ACQUISITION,
                        Pick.REASON_NO_LONGER_NEEDED,
                        Pick.REASON_LEAKED,
                        Pick.REASON_RIGHTS_AT_RISK,
                        Pick.REASON_OTHER);
            case METHOD -> List.of(Pick.METHOD_DATA, Pick.METHOD_PAPER);
            case CALLS -> List.of(Pick.CALLS_WELCOME, Pick.NO_CALLS);
            case ENVELOPE -> List.of(Pick.PLAIN_ENVELOPE, Pick.USUAL_ENVELOPE);
            case DELIVERY -> List.of(Pick.POST_OFFICE, Pick.ADDRESSEE_ONLY, Pick.USUAL_DELIVERY);
            case KIND,
                    CONTENT,
                    WHERE,
                    AGENT_NAME,
                    AGENT_ADDRESS,
                    AGENT_BIRTH_DATE,
                    NAME,
                    FURIGANA,
                    NICKNAME,
                    ADDRESS,
                    BIRTH_DATE,
                    REPLY_BY,
                    MAIL,
                    PHONE,
                    MEMBER_ID,
                    REGISTERED_THEN,
                    ITEM_EVIDENCE -> List.of();
        };
    }

    /// What a question with choices keeps as its answer, to be shown in words.
    static Optional<Pick> kept(Question question, String value) {
        return of(question).stream().filter(pick -> pick.code().equals(value)).findFirst();
    }
}
