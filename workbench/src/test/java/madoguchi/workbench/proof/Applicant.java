package madoguchi.workbench.proof;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import madoguchi.format.TextFiles;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.workbench.line.Bubble;
import madoguchi.workbench.line.From;
import madoguchi.workbench.line.Person;
import org.jspecify.annotations.Nullable;

/// Somebody who wants something of the operator: reads the screen, answers the prompt that stands last on it, and
/// answers again where the bot asks again; half by tapping, half by typing.
final class Applicant implements Runnable {
    static final String NAME = "漏洩検査 花子";
    static final String HOME = "〒000-0000 東京都見本市漏洩検査町1-2-3";

    /// What stands before the case number, however a kind's last text words it.
    static final String CASE_NUMBER = "お手続き番号";

    private static final Duration LOOK = Duration.ofMillis(50);

    private final Person person;
    private final Random chance;
    private final int number;
    final Wish wish;
    final boolean byMail;
    final boolean fallsSilent;
    final String content;
    final String address;
    private volatile boolean done;
    private volatile boolean ended;
    private volatile long doneAt = Long.MAX_VALUE;
    private long answered = -1;

    Applicant(Person person, int number) {
        this.person = person;
        this.chance = new Random(number);
        this.number = number;
        this.wish = List.of(Wish.values()).get(number % 3);
        this.byMail = number % 2 == 0;
        this.fallsSilent = number % 10 == 9;
        this.content = "わたしの内容" + number + "・漏洩検査の山田花子" + number + "について教えてください";
        this.address = "leakcheck" + number + "@example.jp";
    }

    /// Every prompt there is, by what stands in its bubble.
    private static final Map<TextKey, String> PROMPTS = prompts();

    private static Map<TextKey, String> prompts() {
        var texts = TextFiles.read(java.util.Optional.empty());
        var keys = new java.util.LinkedHashSet<TextKey>();
        for (Wish wish : Wish.values()) {
            keys.addAll(wish.prompts(true));
        }
        var found = new java.util.EnumMap<TextKey, String>(TextKey.class);
        keys.forEach(key -> found.put(
                key,
                texts.render(Language.JAPANESE, key, List.of("", ""))
                        .lines()
                        .findFirst()
                        .orElseThrow()));
        return found;
    }

    /// Until the case number stands on the screen; somebody who falls silent does so before confirming.
    boolean isDone() {
        return done;
    }

    private void finish(Bubble last) {
        doneAt = last.sequence();
        done = true;
    }

    /// What the bot said until then. An answer of theirs still under way, given twice because it was asked for twice,
    /// may open the menu afterwards: nothing a person says is passed over in silence.
    List<Bubble> heard() {
        return fromBot().stream().filter(bubble -> bubble.sequence() <= doneAt).toList();
    }

    void giveUp() {
        ended = true;
    }

    Person person() {
        return person;
    }

    @Override
    public void run() {
        try {
            // They come one after the other, so that a long run sees many things happen.
            Thread.sleep(Duration.ofMillis(number * 500L));
            person.says("こんにちは");
            while (!done && !ended) {
                Thread.sleep(LOOK);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        var number = fromBot().stream()
                .filter(bubble -> bubble.text().contains(CASE_NUMBER))
                .findFirst();
        if (number.isPresent()) {
            finish(number.get());
            return;
        }
        Bubble last = lastPrompt();
        if (last == null || last.sequence() == answered) {
            return;
        }
        pause(1500);
        Bubble now = lastPrompt();
        if (now != null) {
            answered = now.sequence();
            answer(now);
        }
    }

    private @Nullable Bubble lastPrompt() {
        return fromBot().stream()
                .filter(bubble -> key(bubble.text()) != null)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    List<Bubble> fromBot() {
        return person.screen().stream()
                .filter(bubble -> bubble.from() == From.BOT)
                .toList();
    }

    static @Nullable TextKey key(String text) {
        return PROMPTS.entrySet().stream()
                .filter(each -> text.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void answer(Bubble prompt) {
        TextKey key = key(prompt.text());
        switch (key) {
            case NOTICE_ASK -> choose("はい、ここで進める");
            case ASK_KIND -> choose(wish.label);
            case ASK_CONTENT_INQUIRY, ASK_CONTENT_COMPLAINT, ASK_REGISTERED_THEN -> person.says(content);
            case ASK_ASKER -> choose("自分(会員・元会員)");
            case ASK_NAME -> person.says(NAME);
            case ASK_FURIGANA -> person.says("ロウエイ　ケンサ");
            case ASK_ADDRESS -> person.says(HOME);
            case ASK_BIRTH_DATE -> person.says("昭和６０年４月１日");
            case ASK_MEMBER_ID -> choose("ない・わからない");
            case ASK_SCOPE -> choose("すべて");
            case ASK_METHOD -> choose("データで受け取る");
            case ASK_REPLY_BY -> choose(byMail ? "メール" : "このLINEのトーク");
            case ASK_CONTACT -> choose(byMail ? "メール" : "どちらもない");
            case ASK_MAIL -> person.says(address);
            case ASK_REVIEW -> {
                if (fallsSilent) {
                    finish(prompt);
                } else {
                    choose("これで渡す");
                }
            }
            case null, default -> throw new IllegalStateException("an unknown prompt");
        }
    }

    private void choose(String label) {
        boolean offered =
                person.quickReplies().stream().anyMatch(tap -> tap.label().equals(label));
        if (offered && chance.nextBoolean()) {
            try {
                person.taps(label);
                return;
            } catch (IllegalStateException | IllegalArgumentException e) {
                // Another message came in between and took the buttons away.
            }
        }
        person.says(label);
    }

    private void pause(int most) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(100 + chance.nextInt(most)));
    }
}
