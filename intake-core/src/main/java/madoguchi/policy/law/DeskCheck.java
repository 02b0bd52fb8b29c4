package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.stream.Stream;
import madoguchi.policy.Desk;
import madoguchi.policy.Office;

/// Who answers, what has to be made known of them, and how long papers are kept.
public enum DeskCheck implements Check {
    NO_WAY_TO_REACH(Rule.error(
            act("32条1項", "32(1)"), "`mail`・`phone`・`post` のどれかを書いてください", "write one of `mail`, `phone` and `post`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            Desk desk = subject.policy().desk();
            return desk.mail().isEmpty()
                            && desk.phone().isEmpty()
                            && desk.post().isEmpty()
                    ? Stream.of(at(
                            "desk",
                            "この窓口のほかに連絡する方法がありません",
                            "there is no way to reach the operator beside this counter"))
                    : Stream.empty();
        }
    },
    NOT_MADE_KNOWN(
            Rule.warning(act("32条1項", "32(1)"), "公表し、`office` に書いてください", "publish it and write it under `office`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            var office = subject.procedure().office();
            return Stream.concat(
                    office.flatMap(Office::address).isPresent()
                            ? Stream.empty()
                            : Stream.of(at("office", "事業者の住所がありません", "the operator's address is not here")),
                    office.flatMap(Office::representative).isPresent()
                            ? Stream.empty()
                            : Stream.of(at("office", "代表者の氏名がありません", "the operator's representative is not here")));
        }
    },
    LINK_UNSTATED(Rule.warning(
            Rule.COUNTER,
            "はじめのお知らせに載せます。公表しているページを `published` に書いてください",
            "the first message links it; write under `published` where the text can be read")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.policy().published().isPresent()
                    ? Stream.empty()
                    : Stream.of(at("", "公表文へのリンクが書かれていません", "a link to the published text is not stated"));
        }
    },
    BODY_UNSTATED(Rule.warning(
            act("32条1項", "32(1)"),
            "加わっている団体があれば公表し、`complaints` に書いてください",
            "where the operator belongs to one, publish it and write it under `complaints`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().complaints().isPresent()
                    ? Stream.empty()
                    : Stream.of(at("", "認定個人情報保護団体が書かれていません", "a recognised organisation is not stated"));
        }
    },
    RETENTION_UNSTATED(Rule.warning(
            act("22条", "22"),
            "窓口の設定の日数で消します。決めている期間があれば `retention` に書いてください",
            "they are destroyed after the days of a setting; write a period of the operator's under `retention`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().retention().isPresent()
                    ? Stream.empty()
                    : Stream.of(
                            at("", "請求の書類を保存する期間が書かれていません", "how long the papers of a request are kept is not stated"));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    DeskCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
