package madoguchi.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Clause;
import madoguchi.policy.Desk;
import madoguchi.policy.Discretion;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Notice;
import madoguchi.policy.Offered;
import madoguchi.policy.Policy;
import madoguchi.policy.Procedure;
import madoguchi.policy.Routes;
import madoguchi.policy.Standing;
import madoguchi.text.ShippedTexts;

/// A house with a policy much like Immari's.
public final class Immari {
    public static final House HOUSE = House.of(policy("v1", Optional.empty()), ShippedTexts.texts());
    static final House NEW_NOTICE = House.of(policy("v2", Optional.empty()), HOUSE.texts());
    static final House WITH_HOURS =
            House.of(policy("v1", Optional.of(new Localized("平日10時から18時", "weekdays 10 to 18"))), HOUSE.texts());

    private Immari() {}

    static Policy policy(String notice, Optional<Localized> hours) {
        return new Policy(
                "immari",
                "0".repeat(64),
                new Standing.Example(LocalDate.of(2026, 1, 1)),
                new Localized("株式会社いまり", "Immari Inc."),
                "IM",
                Optional.of("https://immari.example/privacy"),
                Optional.of(new Localized("マイページ", "your own page")),
                Map.of(
                        Kind.INQUIRY, offered("窓口", "the desk", Optional.empty()),
                        Kind.DISCLOSURE, offered("6条", "Article 6", Optional.of(new Fee(1_000, Optional.empty()))),
                        Kind.CORRECTION, offered("7条", "Article 7", Optional.empty()),
                        Kind.SUSPENSION, offered("8条", "Article 8", Optional.empty())),
                new Notice(
                        notice,
                        new Localized("サポート係", "Support"),
                        new Localized("お答えするため", "to answer you"),
                        new Localized("当窓口とLINEヤフー株式会社", "this desk and LY Corporation"),
                        new Localized("お書きになるかどうかは自由です。", "Writing is voluntary.")),
                new Desk(
                        new Localized("サポート係", "Support"),
                        Optional.of("support@immari.example"),
                        Optional.empty(),
                        Optional.empty(),
                        hours),
                Discretion.NORMAL,
                Optional.empty(),
                Optional.empty(),
                Procedure.UNSTATED);
    }

    private static Offered offered(String ja, String en, Optional<Fee> fee) {
        return new Offered(new Clause(new Localized(ja, en)), fee);
    }

    /// The same with a published promise of an answer.
    public static Policy promising(AnswerBy promise) {
        return with(Discretion.NORMAL, Optional.of(promise)).policy();
    }

    /// The same, where requests arrive by post only.
    public static House onPaper(Discretion discretion) {
        Policy p = HOUSE.policy();
        Procedure unstated = p.procedure();
        var post = new Routes.Post(
                Optional.of(new Localized("東京都見本市1", "1 Mihon")), Optional.empty(), Optional.empty(), List.of());
        return House.of(
                new Policy(
                        p.operator(),
                        p.fingerprint(),
                        p.standing(),
                        p.entity(),
                        p.casePrefix(),
                        p.published(),
                        p.memberPage(),
                        p.kinds(),
                        p.notice(),
                        p.desk(),
                        discretion,
                        p.answerBy(),
                        p.abandonAfter(),
                        new Procedure(
                                unstated.askers(),
                                Optional.of(new Routes(
                                        Optional.of(post),
                                        Optional.empty(),
                                        new Clause(new Localized("5条", "Article 5")))),
                                unstated.identity(),
                                unstated.documents(),
                                unstated.refusals(),
                                unstated.postage(),
                                unstated.substitute(),
                                unstated.myNumber(),
                                unstated.minors(),
                                unstated.complaints(),
                                unstated.retention(),
                                unstated.calendar(),
                                unstated.signposts())),
                HOUSE.texts());
    }

    public static House with(Discretion discretion, Optional<AnswerBy> answerBy) {
        Policy p = HOUSE.policy();
        return House.of(
                new Policy(
                        p.operator(),
                        p.fingerprint(),
                        p.standing(),
                        p.entity(),
                        p.casePrefix(),
                        p.published(),
                        p.memberPage(),
                        p.kinds(),
                        p.notice(),
                        p.desk(),
                        discretion,
                        answerBy,
                        p.abandonAfter(),
                        p.procedure()),
                HOUSE.texts());
    }
}
