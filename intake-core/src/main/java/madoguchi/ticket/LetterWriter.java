package madoguchi.ticket;

import static madoguchi.outbox.Parcel.Ticket.Event.AMENDED;
import static madoguchi.outbox.Parcel.Ticket.Event.DESTROYED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Clocks;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.outbox.Address;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Kind;
import madoguchi.policy.Policy;
import madoguchi.ticket.Letter.Part;

/// Writes the note a busy clerk reads: what came, when, how to answer, what must not be done, what comes next.
final class LetterWriter {
    private static final List<String> NEVER = List.of(
            "照合できていない連絡先に、結果や登録の情報を送らないでください。",
            "会員かどうか、登録があるかどうかを、照合の前にお伝えしないでください。",
            "マイナンバー・暗証番号・カード番号をおたずねしないでください。");

    private final Address from;
    private final Parcel.Ticket ticket;
    private final Policy policy;
    private final List<Part> parts = new ArrayList<>();

    private LetterWriter(Address from, Parcel.Ticket ticket, Policy policy) {
        this.from = from;
        this.ticket = ticket;
        this.policy = policy;
    }

    static Letter write(MailContent content, Address from, Parcel.Ticket ticket, Policy policy) {
        return new LetterWriter(from, ticket, policy).write(content);
    }

    private Letter write(MailContent content) {
        opening();
        arrival();
        if (ticket.event() == DESTROYED) {
            // Nothing is left to tell, and nothing to warn of.
            next();
            return new Letter(subject(), parts);
        }
        switch (content) {
            case REFERENCE -> {
                parts.add(new Part.Sentence(
                        "お申し出の内容と連絡先は、このメールには載せていません。" + "下の show で見るか、窓口のシステムを管理する担当者に番号を伝えて、お確かめください。"));
                stated(content);
            }
            case FULL -> {
                flags();
                stated(content);
                answers();
                contacts();
            }
        }
        heading("してはいけないこと");
        parts.add(new Part.Points(NEVER));
        next();
        commands();
        return new Letter(subject(), parts);
    }

    private void next() {
        heading("次にすること");
        parts.add(new Part.Points(Stream.concat(
                        NextStep.of(ticket, policy).stream().map(NextStep::words),
                        Stated.owed(content(), policy).stream().map(Stated::words))
                .toList()));
    }

    /// Seen in lists and on lock screens: no personal data, not even in `FULL`.
    private String subject() {
        return "【窓口】お手続き番号 " + number() + " " + Wording.matter(content().matter())
                + switch (ticket.event()) {
                    case OPENED -> "";
                    case AMENDED -> " 取り消し・変更";
                    case UNANSWERED -> withdrawing() ? " 取り下げの確かめがまだです" : " お返事がまだです";
                    case DESTROYED -> " 廃棄";
                }
                + (TicketJson.example(policy) ? "【見本】" : "");
    }

    private void opening() {
        if (TicketJson.example(policy)) {
            parts.add(new Part.Sentence("見本です。どの会社も確認していない手続きの設定で動いています。"));
        }
        String matter = Wording.matter(content().matter());
        parts.add(new Part.Sentence(
                switch (ticket.event()) {
                    case OPENED -> "お手続き番号 " + number() + "(" + matter + ")が届きました。";
                    case AMENDED ->
                        "取り消し・変更のお知らせです。お手続き番号 " + number() + "(" + matter + ")の内容が変わりました。前のメールの代わりに、このメールをお使いください。";
                    case UNANSWERED ->
                        "お手続き番号 " + number() + "(" + matter + ")"
                                + (withdrawing() ? "の取り下げがご本人のご意思かどうか、まだ記録されていません。" : "へのお返事が、まだ記録されていません。");
                    case DESTROYED -> "お手続き番号 " + number() + "(" + matter + ")の内容を、この窓口から消しました。";
                }));
    }

    private void arrival() {
        heading("届いたもの");
        fact("お手続き番号", number());
        fact("種類", Wording.matter(content().matter()) + articles());
        fact("会社", policy.entity().ja());
        fact("届いたところ", Wording.channel(from.channel()));
        fact("最初に届いた日時", Wording.time(content().received()) + "(日本時間)");
        fact("まとまった日時", Wording.time(content().opened()) + "(日本時間)");
        if (ticket.event() == AMENDED || ticket.event() == DESTROYED) {
            fact("変わった日時", Wording.time(ticket.at()) + "(日本時間)");
        }
        fact("状態", Wording.state(content().state()));
        if (content().matter() instanceof Matter.Request(var _, var complete)) {
            fact("入力", complete ? "最後まで" : "途中まで(足りない点があります)");
        }
        content()
                .fee()
                .ifPresent(fee -> fact(
                        "手数料",
                        "1件 " + String.format(Locale.ROOT, "%,d", fee.yen()) + "円とお知らせずみ"
                                + (fee.payable() ? "" : "(お支払い方法は未案内。まだ払わないようお願いしています)")));
        clocks();
    }

    /// Two clocks (P14): the operator's promise, and the law's. The second is for staff alone.
    private void clocks() {
        var clocks = Clocks.of(content(), policy);
        if (content().state().status().owed()) {
            fact(
                    "お返事の期限",
                    clocks.answerBy()
                            .map(Wording::date)
                            .orElse(clocks.stopped() ? "止まっています(ご本人のお返事・書類・手数料待ち)" : "公表されていません。できるだけ早くお返事してください"));
        }
        clocks.suitFrom().ifPresent(day -> fact("訴えを起こせるようになる日(個人情報保護法39条)", Wording.date(day) + "。ご本人には伝えません"));
        content().answered().ifPresent(answered -> fact("お返事を記録した日時", Wording.time(answered.at()) + "(日本時間)"));
    }

    /// What staff type to record what they did; it acts on the running counter.
    private void commands() {
        heading("記録のしかた");
        String command = "java -jar workbench.jar case " + number() + " ";
        parts.add(new Part.Points(Command.of(content()).stream()
                .map(each -> command + each.typed() + "  … " + each.words())
                .toList()));
    }

    private String articles() {
        var articles = Wording.articles(content().matter());
        return articles.isEmpty() ? "" : " [個人情報保護法 " + String.join(", ", articles) + "]";
    }

    private void flags() {
        if (!content().flags().isEmpty()) {
            heading("はじめに見ること");
            parts.add(new Part.Points(
                    content().flags().stream().map(Wording::flag).toList()));
        }
    }

    /// What hints at who the person is stays out of a mail that only refers.
    private void stated(MailContent content) {
        List<Stated> owed = Stated.owed(content(), policy);
        List<String> said = Stated.of(content(), policy).stream()
                .filter(each -> content == MailContent.FULL || !each.personal())
                // What is to be done about it stands among what is to be done.
                .filter(each -> !owed.contains(each))
                .map(Stated::words)
                .toList();
        if (!said.isEmpty()) {
            heading("公表文にあること");
            parts.add(new Part.Points(said));
        }
    }

    private void answers() {
        heading("お申し出");
        parts.add(new Part.Sentence("ご本人が書いたとおりです。中のリンクは開かないでください。"));
        for (Answer answer : content().answers()) {
            parts.add(
                    answer.value().isEmpty()
                            ? new Part.Fact(Wording.question(answer.question()), "(ご本人が取り消しました)")
                            : new Part.Quote(Wording.question(answer.question()), value(answer)));
        }
    }

    /// A choice is kept as its key; a clerk reads its name.
    private static String value(Answer answer) {
        if (answer.question().equals("kind")) {
            for (var kind : Kind.values()) {
                if (kind.key().equals(answer.value())) {
                    return Wording.kind(kind);
                }
            }
        }
        return Wording.value(answer.question(), answer.value());
    }

    private void contacts() {
        heading("お返事の方法と連絡先");
        fact("ご希望の方法", Wording.way(content().replyBy()));
        fact("ご希望の言葉", Wording.language(content().language()));
        content().contacts().forEach(contact -> fact(Wording.way(contact.way()), reach(contact)));
        fact(
                "結果の送り先",
                content()
                        .releaseTo()
                        .map(contact -> Wording.way(contact.way()) + " " + reach(contact))
                        .orElse("まだ決まっていません(照合できた連絡先だけに送れます)"));
        content()
                .notice()
                .ifPresent(notice ->
                        fact("お知らせへの同意", notice.version() + "版 " + Wording.time(notice.acceptedAt()) + "(日本時間)"));
    }

    private static String reach(Contact contact) {
        String value = switch (contact.way()) {
            case LINE -> "この窓口のトーク";
            case POST -> "自社の記録にある住所";
            case MAIL, PHONE -> contact.value();
        };
        return value
                + switch (contact.source()) {
                    case STATED -> "(ご本人の申告・未確認)";
                    case OPERATOR_RECORD -> contact.matchedAt().isPresent() ? "(自社の記録と照合ずみ)" : "(自社の記録・未照合)";
                };
    }

    private boolean withdrawing() {
        return content().state().status() == State.Status.WITHDRAWN;
    }

    private void heading(String text) {
        parts.add(new Part.Heading(text));
    }

    private void fact(String label, String value) {
        parts.add(new Part.Fact(label, value));
    }

    private Case content() {
        return ticket.content();
    }

    private String number() {
        return Visible.line(content().number().value());
    }
}
