package madoguchi.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.policy.Kind;
import madoguchi.text.Language;

/// The Japanese words for what stands in a ticket. Support reads Japanese, whatever language the person chose.
final class Wording {
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日(E) H:mm", Locale.JAPANESE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);

    /// Words for keys that the questions bring along; a key without a word stands for itself.
    private static final Properties LABELS = labels();

    /// The parts of a correction's items carry the item's number: `item-2-right`.
    private static final Pattern ITEM = Pattern.compile("item-(\\d+)-(.+)");

    private Wording() {}

    static String time(Instant instant) {
        return TIME.format(instant.atZone(JAPAN));
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String matter(Matter matter) {
        return switch (matter) {
            case Matter.Request request -> kind(request.kind());
            case Matter.HumanWanted _ -> "担当者への取り次ぎ";
            case Matter.Unprocessed _ -> "処理できなかったもの";
        };
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case INQUIRY -> "お問い合わせ";
            case COMPLAINT -> "苦情・ご意見";
            case PURPOSE -> "利用目的の通知";
            case DISCLOSURE -> "開示";
            case PROVISION_RECORDS -> "第三者提供記録の開示";
            case CORRECTION -> "訂正・追加・削除";
            case SUSPENSION -> "利用停止・消去";
            case PROVISION_STOP -> "第三者提供の停止";
        };
    }

    /// The articles of the APPI (個人情報の保護に関する法律) that grant the right.
    static List<String> articles(Matter matter) {
        return switch (matter) {
            case Matter.Request request ->
                switch (request.kind()) {
                    case INQUIRY -> List.of();
                    case COMPLAINT -> List.of("40");
                    case PURPOSE -> List.of("32(2)");
                    case DISCLOSURE -> List.of("33(1)");
                    case PROVISION_RECORDS -> List.of("33(5)");
                    case CORRECTION -> List.of("34(1)");
                    case SUSPENSION -> List.of("35(1)", "35(5)");
                    case PROVISION_STOP -> List.of("35(3)", "35(5)");
                };
            case Matter.HumanWanted _, Matter.Unprocessed _ -> List.of();
        };
    }

    static String state(State state) {
        return status(state.status()) + "(" + reason(state.reason()) + ")";
    }

    private static String status(State.Status status) {
        return switch (status) {
            case OPEN -> "未対応";
            case IN_PROGRESS -> "対応中";
            case WITHDRAWN -> "取り下げ";
            case PREPARED -> "書類待ち(まだ請求は届いていません)";
            case CHECKING_IDENTITY -> "ご本人の確認中";
            case WAITING_FOR_REQUESTER -> "ご本人からのお返事・書類待ち";
            case WAITING_FOR_FEE -> "手数料待ち";
            case ANSWERED -> "回答ずみ";
            case CLOSED -> "終了";
            case DESTROYED -> "廃棄ずみ";
        };
    }

    private static String reason(State.Reason reason) {
        return switch (reason) {
            case SUBMITTED -> "ご本人が内容を確認して送信";
            case FORM_NOT_FINISHED -> "入力は途中まで";
            case HUMAN_WANTED -> "担当者を希望";
            case TAKEN_UP_BY_STAFF -> "担当者が引き取る種類";
            case NOT_PROCESSED -> "ソフトウェアが処理できなかった";
            case MESSAGE_UNSENT -> "ご本人が送信を取り消した";
            case PAPERS_AWAITED -> "書類が届いた日が受付日";
            case ENVELOPE_RECEIVED -> "書類が届いた";
            case FEE_RECEIVED -> "手数料を受け取った";
            case CONTACT_MATCHED -> "連絡先を照合した";
            case FEE_NOT_PAID -> "手数料が未払い";
            case PAPERS_MISSING -> "書類が足りない";
            case DETAILS_MISSING -> "内容をおたずね中";
            case IDENTITY_OPEN -> "担当者が確認";
            case GOES_ON -> "待っていたものがそろった";
            case GIVEN -> "お応えした";
            case GIVEN_IN_PART -> "一部お応えした";
            case REFUSED -> "お応えできない";
            case NO_SUCH_DATA -> "該当する情報がない";
            case CORRECTED -> "訂正した";
            case NOT_CORRECTED -> "訂正しない";
            case STOPPED -> "利用をやめた・消した";
            case OTHER_MEASURE -> "これに代わる措置をとった";
            case NO_ANSWER_OWED -> "回答を要しない";
            case WITHDRAWAL_ASKED -> "ご本人が取り下げ。24時間は元に戻せる";
            case RETENTION_ENDED -> "保存期間が終わった";
            case WITHDRAWN -> "ご本人の取り下げ";
            case PAPERS_NEVER_CAME -> "書類が60日届かなかった";
            case OPENED_TWICE -> "二重";
            case OPENED_BY_MISTAKE -> "まちがい";
            case ASKED_FOR -> "ご本人がほかの方法で希望";
        };
    }

    static String way(Contact.Way way) {
        return switch (way) {
            case LINE -> "LINE";
            case MAIL -> "メール";
            case PHONE -> "電話";
            case POST -> "郵送";
        };
    }

    static String language(Language language) {
        return switch (language) {
            case JAPANESE -> "日本語";
            case ENGLISH -> "英語";
        };
    }

    static String channel(String channel) {
        return LABELS.getProperty("channel." + channel, channel);
    }

    static String question(String key) {
        var item = ITEM.matcher(key);
        return item.matches()
                ? LABELS.getProperty("question.item-" + item.group(2), key) + " " + item.group(1)
                : LABELS.getProperty("question." + key, key);
    }

    /// A choice by its name, any other answer as it was given.
    static String value(String question, String value) {
        String key = ITEM.matcher(question).replaceFirst("item-$2");
        return LABELS.getProperty("value." + key + "." + value, value);
    }

    static String flag(String key) {
        return LABELS.getProperty("flag." + key, key);
    }

    private static Properties labels() {
        var labels = new Properties();
        try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream("labels.properties"));
                var reader = new InputStreamReader(in, UTF_8)) {
            labels.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
