package madoguchi.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.Change;
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
    SAME_WORDS("same-words", "登録がないときも、ご本人と確認できないときも、同じ文面で同じころにお返事してください。" + "「いただいた内容では、ご本人の情報を確認できませんでした。」"),
    CHECK_CHANGED_POLICY("check-changed-policy", "届いたあとで手続きの設定が変わっています。届いたときの内容で対応してください。"),
    RECORD_THE_PAPERS("record-the-papers", "書類が届いたら、届いた日を記録してください(envelope-received)。その日が受付日です。"),
    RECORD_THE_ANSWER("record-the-answer", "お返事がすんでいれば、記録してください(answered、または closed)。記録されるまで、このお知らせは続きます。"),
    APOLOGISE_AND_ANSWER("apologise-and-answer", "ご本人は1営業日のあいだお待ちでした。おわびとともにお返事してください(reply)。"),
    CONFIRM_WITHDRAWAL(
            "confirm-withdrawal", "照合ずみの連絡先に、取り下げがご本人のご意思かどうかを確かめて、記録してください(withdrawal)。記録されるまで、取り下げは決まりません。"),
    TELL_OF_DISCLOSURE("tell-of-disclosure", "開示しないとき(一部を含む)や、情報がないときは、できるだけ早く、ご本人にお知らせください(個人情報保護法33条3項)。"),
    TELL_OF_CORRECTION(
            "tell-of-correction",
            "訂正などをしたときは何をどう直したかを、しないときはそのことを、できるだけ早く、ご本人にお知らせください(個人情報保護法34条3項)。直した内容は answered corrected --reason に残します。"),
    TELL_OF_STOP("tell-of-stop", "利用や提供をやめたときも、やめないときも、できるだけ早く、ご本人にお知らせください(個人情報保護法35条7項)。"),
    HOLD_WORK("hold-work", "取り下げのお申し出です。24時間のあいだは元に戻せます。対応を止めて、お待ちください。"),
    ERASE_COPIES("erase-copies", "この窓口の内容は消えました。前のメールとその写しも消してください。");

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
        if (content.state().reason() == State.Reason.MESSAGE_UNSENT
                || content.flags().contains(Change.UNSENT)
                || content.flags().contains(Change.CONTACT_UNSENT)) {
            steps.add(DELETE_EARLIER_COPIES);
        }
        if (ticket.event() == Parcel.Ticket.Event.UNANSWERED && content.state().status() != State.Status.WITHDRAWN) {
            steps.add(content.flags().contains("human-late") ? APOLOGISE_AND_ANSWER : RECORD_THE_ANSWER);
        }
        switch (content.state().status()) {
            case WITHDRAWN -> {
                boolean asked = content.state().reason() == State.Reason.WITHDRAWAL_ASKED;
                steps.add(asked ? HOLD_WORK : STOP_WORK);
                if (asked && content.releaseTo().isPresent()) {
                    steps.add(CONFIRM_WITHDRAWAL);
                }
            }
            case DESTROYED -> steps.add(ERASE_COPIES);
            case PREPARED -> steps.add(RECORD_THE_PAPERS);
            case ANSWERED, CLOSED -> {
                // Nothing is left to do.
            }
            case OPEN, IN_PROGRESS, CHECKING_IDENTITY, WAITING_FOR_REQUESTER, WAITING_FOR_FEE -> {
                steps.add(first(content));
                owed(content).ifPresent(steps::add);
                if (content.releaseTo().isEmpty()) {
                    steps.add(MATCH_BEFORE_RELEASE);
                    if (content.matter() instanceof Matter.Request request
                            && request.kind().right()) {
                        steps.add(SAME_WORDS);
                    }
                }
                if (!policy.fingerprint().equals(content.policy())) {
                    steps.add(CHECK_CHANGED_POLICY);
                }
            }
        }
        return List.copyOf(steps);
    }

    /// What the Act has the person told of, whatever the operator's text says of it.
    private static Optional<NextStep> owed(Case content) {
        return switch (content.matter()) {
            case Matter.Request request ->
                switch (request.kind()) {
                    case DISCLOSURE, PROVISION_RECORDS -> Optional.of(TELL_OF_DISCLOSURE);
                    case CORRECTION -> Optional.of(TELL_OF_CORRECTION);
                    case SUSPENSION, PROVISION_STOP -> Optional.of(TELL_OF_STOP);
                    case INQUIRY, COMPLAINT, PURPOSE -> Optional.empty();
                };
            case Matter.HumanWanted _, Matter.Unprocessed _ -> Optional.empty();
        };
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
