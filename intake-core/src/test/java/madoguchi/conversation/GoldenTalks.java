package madoguchi.conversation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Talks as people have them, left at every step there is: what is saved of them is what a release leaves to the next.
final class GoldenTalks {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private GoldenTalks() {}

    private static Talk asked() {
        return Talk.accepted().taps("自分の情報を見たい").taps("自分(会員・元会員)");
    }

    private static Talk named() {
        return asked().says("見本 花子");
    }

    private static Talk contacted() {
        return named().says("みほん はなこ")
                .says("〒160-0022 東京都新宿区新宿1-2-3")
                .says("昭和60年4月1日")
                .says("hanako@person.example");
    }

    private static Talk disclosure() {
        return contacted().says("A1234").says("名字が例でした").taps("すべて").taps("紙で受け取る(郵送)");
    }

    private static Talk corrected() {
        return Talk.accepted()
                .taps("まちがいを直したい")
                .taps("自分(会員・元会員)")
                .says("見本 花子")
                .says("みほん はなこ")
                .says("〒160-0022 東京都新宿区新宿1-2-3")
                .says("昭和60年4月1日")
                .says("hanako@person.example")
                .says("A1234")
                .says("名字が例でした")
                .says("お名前");
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
        all.put("asker", () -> Talk.accepted().taps("そのほか").taps("使いみちを知りたい"));
        all.put("item", GoldenTalks::corrected);
        all.put("item-more", () -> corrected().says("高橋").says("髙橋").says("ない・わからない"));
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
        return all;
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
