package madoguchi.ticket;

import java.util.ArrayList;
import java.util.List;
import madoguchi.cases.Case;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Policy;

/// What staff can do next, from what is known of the case.
enum NextStep {
    ANSWER("answer", "ご希望の方法で、ご本人にお返事をしてください。"),
    CONTACT_SOON("contact-soon", "担当者と話すことを希望されています。1営業日以内にご連絡ください。"),
    ASK_THE_REST("ask-the-rest", "入力は途中までですが、お申し出は届いています。足りない点をご本人に確かめてください。"),
    ASK_BY_STAFF("ask-by-staff", "この種類について、窓口はまだ詳しくおたずねしていません。必要なことを担当者からおたずねください。"),
    LOOK_AT_SET_ASIDE("look-at-set-aside", "送られたものをソフトウェアが処理できませんでした。システムの管理者に番号を伝え、内容を確かめてください。"),
    STOP_WORK("stop-work", "取り下げられました。対応を止めてください。"),
    DELETE_EARLIER_COPIES("delete-earlier-copies", "取り消された内容は使わずに、前のメールとその写しからも消してください。"),
    MATCH_BEFORE_RELEASE("match-before-release", "結果をお送りする前に、連絡先を自社の記録と照合してください。"),
    CHECK_CHANGED_POLICY("check-changed-policy", "届いたあとで手続きの設定が変わっています。届いたときの内容で対応してください。");

    private final String key;
    private final String words;

    NextStep(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /// The word in tickets; never changes once released.
    String key() {
        return key;
    }

    String words() {
        return words;
    }

    static List<NextStep> of(Parcel.Ticket ticket, Policy policy) {
        List<NextStep> steps = new ArrayList<>();
        var content = ticket.content();
        if (withdrawn(content)) {
            steps.add(DELETE_EARLIER_COPIES);
        }
        switch (content.state().status()) {
            case WITHDRAWN -> steps.add(STOP_WORK);
            case OPEN, IN_PROGRESS -> {
                steps.add(first(content));
                if (content.releaseTo().isEmpty()) {
                    steps.add(MATCH_BEFORE_RELEASE);
                }
                if (!policy.fingerprint().equals(content.policy())) {
                    steps.add(CHECK_CHANGED_POLICY);
                }
            }
        }
        return List.copyOf(steps);
    }

    private static boolean withdrawn(Case content) {
        return content.state().reason() == State.Reason.MESSAGE_UNSENT
                || content.state().status() == State.Status.WITHDRAWN;
    }

    private static NextStep first(Case content) {
        return switch (content.matter()) {
            case Matter.HumanWanted _ -> CONTACT_SOON;
            case Matter.Unprocessed _ -> LOOK_AT_SET_ASIDE;
            case Matter.Request request when !request.complete() -> ASK_THE_REST;
            case Matter.Request _ -> content.state().reason() == State.Reason.TAKEN_UP_BY_STAFF ? ASK_BY_STAFF : ANSWER;
        };
    }
}
