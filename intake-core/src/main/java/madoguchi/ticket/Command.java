package madoguchi.ticket;

import java.util.ArrayList;
import java.util.List;
import madoguchi.cases.Case;
import madoguchi.cases.Contact;

/// What staff can type to record what they did to a case, as the mail names it. `workbench.jar case` knows more of
/// each.
enum Command {
    SHOW("show", "内容と経過を見る"),
    REPLY("reply - --by お名前", "ご本人のLINEに「担当者より」として届ける(文は、続けて打ち込む。- を文に替えると、操作の記録に残る)"),
    HAND_BACK("hand-back --by お名前", "トークを窓口に戻す"),
    ENVELOPE_RECEIVED("envelope-received 年-月-日 --by お名前", "書類が届いた"),
    MATCHED("matched - --by お名前", "連絡先を自社の記録と照合した(続けて打ち込む: line、メール、電話。記録の住所への郵送は post)"),
    WAITING("waiting fee|papers|details|identity|nothing --by お名前", "何かを待っている・待ち終えた"),
    FEE_RECEIVED("fee-received --by お名前", "手数料を受け取った"),
    ANSWERED(
            "answered 結果 --reason - --by お名前",
            "お返事をした(given、refused など。登録があるとわかるお返事は、先に matched。理由や直した内容は、続けて打ち込む。なければ --reason - は不要)"),
    WITHDRAWAL("withdrawal confirmed|not-meant --by お名前", "取り下げがご本人のご意思かどうかを確かめた"),
    CLOSED("closed --by お名前", "終わった"),
    DESTROY("destroy --reason opened-twice|opened-by-mistake|asked-for --by お名前", "期間の前に、この窓口の内容を消す(元に戻せない)");

    private final String typed;
    private final String words;

    Command(String typed, String words) {
        this.typed = typed;
        this.words = words;
    }

    String typed() {
        return typed;
    }

    String words() {
        return words;
    }

    /// Those that make sense for the case as it stands.
    static List<Command> of(Case content) {
        List<Command> all = new ArrayList<>(List.of(SHOW));
        if (content.contacts().stream().anyMatch(contact -> contact.way() == Contact.Way.LINE)) {
            all.addAll(List.of(REPLY, HAND_BACK));
        }
        switch (content.state().status()) {
            case PREPARED -> all.addAll(List.of(ENVELOPE_RECEIVED, MATCHED, DESTROY));
            case OPEN, IN_PROGRESS, CHECKING_IDENTITY, WAITING_FOR_REQUESTER, WAITING_FOR_FEE -> {
                all.addAll(List.of(MATCHED, WAITING));
                if (content.fee().isPresent()) {
                    all.add(FEE_RECEIVED);
                }
                all.addAll(List.of(ANSWERED, CLOSED, DESTROY));
            }
            case ANSWERED -> all.addAll(List.of(MATCHED, WAITING, ANSWERED, CLOSED, DESTROY));
            case WITHDRAWN -> all.addAll(List.of(WITHDRAWAL, DESTROY));
            case CLOSED -> all.add(DESTROY);
            case DESTROYED -> {
                // What is gone is only looked at.
            }
        }
        return all;
    }
}
