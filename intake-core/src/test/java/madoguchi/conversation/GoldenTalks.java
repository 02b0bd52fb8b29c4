package madoguchi.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Contact;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.WaitingFor;
import madoguchi.policy.Discretion;
import madoguchi.policy.Refusals;

/// Talks as people have them, left at every step there is: what is saved of them is what a release leaves to the next.
final class GoldenTalks {
    static final CaseNumber NUMBER = new CaseNumber("IM-7K3QM-XW2AB-C");
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private GoldenTalks() {}

    private static final StaffDeed REPLY = new StaffDeed.Reply("どの写真のことでしょうか。");
    private static final StaffDeed GIVEN = new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty());
    private static final StaffDeed REFUSED = new StaffDeed.Answer(
            Outcome.REFUSED, Optional.of(Refusals.Ground.IDENTITY_UNVERIFIED), Optional.of("ご本人と確かめられませんでした。"));

    private static Talk asked() {
        return Talk.accepted().taps("自分の情報を見たい").taps("自分(会員・元会員)");
    }

    private static Talk named() {
        return asked().says("見本 花子");
    }

    private static Talk contacted() {
        return contacted(named());
    }

    private static Talk contacted(Talk named) {
        return named.says("みほん はなこ")
                .says("〒160-0022 東京都新宿区新宿1-2-3")
                .says("昭和60年4月1日")
                .says("hanako@person.example");
    }

    /// A member found in the operator's records, who wants this.
    private static Talk wants(String kind) {
        return contacted(Talk.accepted().says(kind).says("自分").says("見本 花子"))
                .says("ない")
                .says("ない");
    }

    private static Talk oneItem() {
        return wants("訂正").taps("お名前").says("高橋").says("髙橋").says("住民票");
    }

    private static Talk twoItems() {
        return oneItem()
                .taps("ほかにもある")
                .says("勤務先")
                .taps("登録がない・わからない")
                .says("見本商事")
                .says("ない");
    }

    private static Talk byAgent() {
        return contacted(Talk.accepted()
                        .says("開示")
                        .taps("親・後見人(こうけんにん)など")
                        .says("例 太郎")
                        .taps("後見人(こうけんにん)など")
                        .says("見本 花子"))
                .says("ない")
                .says("ない")
                .says("すべて")
                .says("データ");
    }

    private static Talk prepared() {
        return contacted(Talk.begins()
                        .in(Immari.onPaper(Discretion.NORMAL))
                        .follows()
                        .taps("はい、ここで進める")
                        .says("自分の情報を見たい")
                        .says("自分")
                        .says("見本 花子"))
                .says("ない")
                .says("ない")
                .says("すべて")
                .says("紙")
                .says("これで渡す");
    }

    private static Talk discreet() {
        return Talk.accepted().in(Immari.HOUSE.at(Operators.WEB)).says("目立たない方法");
    }

    private static Talk called() {
        return Talk.accepted().taps("質問したい").says("写真について").says("担当者");
    }

    private static Talk two() {
        return handedIn().says("担当者").says("やめる").says("はい");
    }

    private static Talk disclosure() {
        return contacted().says("A1234").says("名字が例でした").taps("すべて").taps("紙で受け取る(郵送)");
    }

    private static Talk complaint() {
        return Talk.accepted().taps("苦情を伝えたい").says("広告が止まりません").taps("電話").says("090-1234-5678");
    }

    private static Talk handedIn() {
        return Talk.atSummary().taps("これで渡す");
    }

    /// Each talk by the name of its file.
    static Map<String, Supplier<Talk>> all() {
        var all = new LinkedHashMap<String, Supplier<Talk>>();
        all.put("fresh", () -> Talk.accepted().says("やめる").says("はい"));
        all.put("read-notice", () -> Talk.begins().follows());
        all.put("read-notice-heard", () -> Talk.begins().says("登録した写真の扱いについて教えてください"));
        all.put("kind", Talk::accepted);
        all.put("kind-missed", () -> Talk.accepted().says("？？").says("？？"));
        all.put("kind-heard", () -> Talk.accepted().says("退会したのに広告が届きます"));
        all.put("kind-more", () -> Talk.accepted().taps("そのほか"));
        all.put("kind-erasing", () -> Talk.accepted().says("削除"));
        all.put("content", () -> Talk.accepted().taps("質問したい"));
        all.put("content-first", () -> Talk.accepted().says("退会したのに広告が届きます").taps("苦情を伝えたい"));
        all.put("reply-by", () -> Talk.accepted().taps("質問したい").says("写真について"));
        all.put("mail", () -> Talk.accepted().taps("質問したい").says("写真について").taps("メール"));
        all.put("phone", () -> Talk.accepted().taps("質問したい").says("写真について").taps("電話"));
        all.put("review-inquiry", Talk::atSummary);
        all.put("review-complaint", GoldenTalks::complaint);
        all.put("name", GoldenTalks::asked);
        all.put("furigana", GoldenTalks::named);
        all.put("address", () -> named().says("みほん はなこ"));
        all.put("birth-date", () -> named().taps("答えずに進む").says("東京都新宿区新宿1-2-3"));
        all.put("contact", () -> named().taps("答えずに進む").taps("答えずに進む").taps("答えずに進む"));
        all.put("member-id", GoldenTalks::contacted);
        all.put("registered-then", () -> contacted().says("A1234"));
        all.put("scope", () -> contacted().taps("ない・わからない").taps("ない・わからない"));
        all.put("method", () -> contacted().taps("ない・わからない").taps("ない・わからない").says("登録した写真"));
        all.put("review-disclosure", GoldenTalks::disclosure);
        all.put("review-correction", () -> oneItem().taps("もうない"));
        all.put("review-purpose", () -> wants("利用目的").taps("すべて"));
        all.put("pick-change", () -> disclosure().says("変更"));
        all.put("changing", () -> disclosure().says("変更").says("お名前"));
        all.put("confirm-stop", () -> Talk.accepted().taps("質問したい").says("やめる"));
        all.put("confirm-stop-bare", () -> complaint().says("やめる"));
        all.put("wait-for-human", () -> Talk.begins().says("担当者"));
        all.put("wait-for-human-drafted", () -> contacted().says("担当者").says("急いでいます"));
        all.put("wait-for-human-leaving", () -> Talk.accepted().says("退会"));
        all.put("leave-case", () -> handedIn().unsends(4));
        all.put(
                "leave-case-going",
                () -> handedIn().says("メニュー").taps("苦情を伝えたい").unsends(4));
        all.put("resting", GoldenTalks::handedIn);
        all.put(
                "resting-several",
                () -> disclosure()
                        .taps("これで渡す")
                        .says("担当者")
                        .says("急いでいます")
                        .says("やめる")
                        .says("はい")
                        .says("メニュー")
                        .taps("苦情を伝えたい")
                        .says("広告が止まりません")
                        .says("taro@example.jp")
                        .says("やめる")
                        .says("はい"));
        all.put(
                "second-request",
                () -> handedIn().says("メニュー").taps("自分の情報を見たい").says("見本 花子"));
        all.put(
                "english",
                () -> Talk.begins().says("Hello").taps("Yes, go on here").says("1"));
        all.put("set-aside", () -> Talk.atSummary().gives(new Input.SetAside()));
        rights(all);
        courses(all);
        return all;
    }

    /// Who asks, and what is asked for each right.
    private static void rights(Map<String, Supplier<Talk>> all) {
        all.put("asker", () -> Talk.accepted().taps("自分の情報を見たい"));
        all.put("relation", () -> Talk.accepted().says("開示").taps("自分(会員ではない)"));
        all.put("where", () -> Talk.accepted().says("利用停止").taps("写真や名前が使われている"));
        all.put("agent-name", () -> Talk.accepted().says("開示").taps("頼まれた代理人"));
        all.put(
                "agent-relation",
                () -> Talk.accepted().says("開示").taps("親・後見人(こうけんにん)など").says("例 太郎"));
        all.put("review-agent", GoldenTalks::byAgent);
        all.put("bereaved", () -> Talk.accepted().says("開示").taps("亡くなった家族"));
        all.put("item-what", () -> wants("訂正"));
        all.put("item-wrong", () -> wants("訂正").taps("お名前"));
        all.put("item-right", () -> wants("訂正").taps("お名前").says("高橋"));
        all.put("item-evidence", () -> wants("訂正").taps("お名前").says("高橋").says("髙橋"));
        all.put("item-more", GoldenTalks::oneItem);
        all.put("item-more-two", GoldenTalks::twoItems);
        all.put("item-next", () -> oneItem().taps("ほかにもある"));
        all.put("item-changing", () -> twoItems().taps("もうない").says("直すところ2"));
        all.put("review-items", () -> twoItems().taps("もうない"));
        all.put("stop-or-erase", () -> wants("利用停止"));
        all.put("reason", () -> wants("利用停止").taps("消す"));
        all.put("review-suspension", () -> wants("利用停止").taps("やめて、消す").taps("もう必要がない"));
        all.put("recipient", () -> wants("提供停止"));
        all.put("review-provision-stop", () -> wants("提供停止").taps("すべての相手").taps("同意なく渡された"));
        all.put("records", () -> wants("提供記録"));
        all.put("review-provision-records", () -> wants("提供記録").taps("すべて").taps("データで受け取る"));
    }

    /// What goes on after something was handed in.
    private static void courses(Map<String, Supplier<Talk>> all) {
        all.put("handed-in-items", () -> twoItems().taps("もうない").taps("これで渡す"));
        all.put("handed-in-agent", () -> byAgent().taps("これで渡す"));
        all.put("withdraw-pick", () -> two().says("取り下げ"));
        all.put("withdraw-confirm", () -> handedIn().says("取り下げ"));
        all.put(
                "withdraw-confirm-going",
                () -> handedIn().says("メニュー").taps("苦情を伝えたい").says("取り下げ"));
        all.put("withdrawing", () -> handedIn().says("取り下げ").says("はい"));
        all.put(
                "withdrawing-resting",
                () -> two().says("取り下げ").taps("1つ目のお手続き").says("はい").says("やめる"));
        all.put("withdrawal-undone", () -> handedIn().says("取り下げ").says("はい").says("やっぱり続ける"));
        all.put("human-talk", () -> called().staff(REPLY));
        all.put("human-talk-noted", () -> called().staff(REPLY).says("2枚目です"));
        all.put("human-talk-stopping", () -> called().staff(REPLY).says("やめる"));
        all.put("human-late", () -> called().waitsForCases());
        all.put("handed-back", () -> called().staff(REPLY).staff(new StaffDeed.HandBack()));
        all.put("reply-going", () -> handedIn().says("メニュー").taps("苦情を伝えたい").staff(REPLY));
        all.put("reported", () -> handedIn().waitsForCases().waitsForCases());
        all.put("waiting-for-fee", () -> disclosure().taps("これで渡す").staff(new StaffDeed.Waiting(WaitingFor.FEE)));
        all.put(
                "fee-received",
                () -> disclosure()
                        .taps("これで渡す")
                        .staff(new StaffDeed.Waiting(WaitingFor.FEE))
                        .staff(new StaffDeed.FeeReceived())
                        .staff(new StaffDeed.Matched(Contact.Way.MAIL, "hanako@person.example")));
        all.put("answered", () -> handedIn().staff(GIVEN));
        all.put("refused", () -> disclosure().taps("これで渡す").staff(REFUSED));
        all.put("closed", () -> handedIn().staff(GIVEN).staff(new StaffDeed.Close()));
        all.put("one-destroyed", () -> two().staff(new StaffDeed.Destroy(Cause.OPENED_TWICE)));
        all.put("unreachable", () -> handedIn().gives(new Input.Unfollowed()));
        all.put("prepared", GoldenTalks::prepared);
        all.put("prepared-going", () -> prepared().says("メニュー").taps("苦情を伝えたい"));
        all.put("papers-arrived", () -> prepared().staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24))));
        all.put("discreet", GoldenTalks::discreet);
        all.put("discreet-typed", () -> discreet().says("開示").says("自分").says("見本 花子"));
        all.put(
                "discreet-handed-in",
                () -> discreet().says("質問したい").says("写真について").says("LINE").says("これで渡す"));
        all.put(
                "reminded",
                () -> Talk.accepted()
                        .taps("質問したい")
                        .says("写真について")
                        .waits(java.time.Duration.ofDays(7))
                        .rings(Timer.REMINDED));
    }

    /// One of each thing that can wait in an inbox, by the name of its file.
    static Map<String, Input> inputs() {
        var all = new LinkedHashMap<String, Input>();
        all.put("said", new Input.Said("登録した写真の扱いについて\n教えてください 😀 \"'{}", true));
        all.put("tapped", new Input.Tapped("0123456789:send"));
        all.put("showed", new Input.Showed(Input.Thing.PHOTO));
        all.put("too-long", new Input.TooLong(3_000));
        all.put("unsent", new Input.Unsent(Talk.message(4)));
        all.put("withheld", new Input.Withheld());
        all.put("flooded", new Input.Flooded(50));
        all.put("set-aside", new Input.SetAside());
        all.put("followed", new Input.Followed());
        all.put("unfollowed", new Input.Unfollowed());
        all.put("abandoned", new Input.TimeReached(Timer.ABANDONED));
        all.put("reminded", new Input.TimeReached(Timer.REMINDED));
        all.put("cases", new Input.TimeReached(Timer.CASES));
        all.put("pressed", new Input.Pressed("0123456789:send"));
        all.put("told", new Input.Told(new java.util.TreeMap<>(Map.of("name", "見本 花子", "member-id", ""))));
        deeds().forEach((name, deed) -> all.put(name, new Input.Staff(NUMBER, deed, "佐藤")));
        return all;
    }

    private static Map<String, StaffDeed> deeds() {
        var all = new LinkedHashMap<String, StaffDeed>();
        all.put("staff-reply", REPLY);
        all.put("staff-hand-back", new StaffDeed.HandBack());
        all.put("staff-fee-received", new StaffDeed.FeeReceived());
        all.put("staff-envelope-received", new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24)));
        all.put("staff-matched", new StaffDeed.Matched(Contact.Way.MAIL, "hanako@person.example"));
        all.put("staff-waiting", new StaffDeed.Waiting(WaitingFor.PAPERS));
        all.put("staff-answer", GIVEN);
        all.put("staff-refuse", REFUSED);
        all.put("staff-close", new StaffDeed.Close());
        all.put("staff-destroy", new StaffDeed.Destroy(Cause.OPENED_TWICE));
        return all;
    }

    /// An input as it came.
    static Arrival arrival(Input input) {
        return new Arrival(
                input,
                NOON,
                NOON.minusSeconds(1),
                input instanceof Input.Said ? Optional.of("hash-of-message") : Optional.empty(),
                new Seed("00112233445566778899aabbccddeeff"),
                Optional.empty());
    }

    /// What a person might do next, whatever stands on the screen.
    static List<Input> next() {
        return List.of(
                new Input.Said("もう一度", false),
                new Input.Said("1", false),
                new Input.Said("はい", false),
                new Input.Said("もどる", false),
                new Input.Said("なぜ", false),
                new Input.Said("変更", false),
                new Input.Said("English", false),
                new Input.Said("状況", false),
                new Input.Said("見本 花子", false),
                new Input.Said("taro@example.jp", false),
                new Input.Said("やめる", false));
    }
}
