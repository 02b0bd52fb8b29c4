package madoguchi.policy.law;

import static madoguchi.policy.law.Rule.act;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.policy.Localized;
import madoguchi.policy.Routes;
import madoguchi.policy.Routes.Form;
import madoguchi.policy.Routes.Post;

/// How a request gets there (P6).
public enum RouteCheck implements Check {
    ROUTE_UNSTATED(Rule.warning(
            act("32条1項", "32(1)"),
            "請求はこの窓口に届いたものとして扱います。申し出先を公表して `routes` に書いてください",
            "requests arrive at this counter; publish where they go and write it under `routes`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().routes().isPresent()
                    ? Stream.empty()
                    : Stream.of(at("", "請求の申し出先が書かれていません", "where a request has to arrive is not stated"));
        }
    },
    POST_WITHOUT_ADDRESS(Rule.error(
            act("32条1項", "32(1)"),
            "宛先を `address` に、公表がなければ確かめ方を `ask-where` に書いてください",
            "write it under `address`, or under `ask-where` what people are told where none is published")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return post(subject)
                    .filter(post -> post.address().isEmpty() && post.askWhere().isEmpty())
                    .map(_ -> at("routes.post", "郵送の宛先がありません", "there is no address to post to"));
        }
    },
    ADDRESS_UNPUBLISHED(Rule.warning(
            act("32条1項", "32(1)"), "宛先を公表して `address` に書いてください", "publish the address and write it under `address`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return post(subject)
                    .filter(post -> post.askWhere().isPresent())
                    .map(_ ->
                            at("routes.post.ask-where", "郵送の宛先が公表されていません", "the address to post to is not published"));
        }
    },
    ON_PAPER_ONLY(Rule.warning(
            act("37条4項", "37(4)"),
            "ほかの方法でも受けられるか、ご検討ください。窓口は書類の準備までを手伝います",
            "consider another way as well; the counter prepares the papers")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().routes().stream()
                    .filter(Routes::onPaper)
                    .map(_ -> at("routes", "請求の方法が郵送か来社だけです", "requests are taken by post or in person only"));
        }
    },
    LINE_UNPUBLISHED(Rule.warning(
            act("32条1項", "32(1)"),
            "窓口は準備までを手伝います。LINEでも受けるなら、公表して `routes.line` に書いてください",
            "the counter prepares requests; where LINE is a way in, publish it and write it under `routes.line`")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return subject.procedure().routes().stream()
                    .filter(routes -> routes.line().isEmpty())
                    .map(_ -> at("routes", "請求の方法にLINEがありません", "LINE is not among the ways to ask"));
        }
    },
    FORM_IS_A_DRAFT(Rule.warning(
            act("37条1項", "37(1)"),
            "正式な書式は担当者が送ります。決まった書式がなければ、そのままで構いません",
            "staff send the operator's own; where any form will do, there is nothing to do")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            return post(subject)
                    .flatMap(post -> post.form().stream())
                    .map(form -> at(
                            "routes.post.form",
                            "`%s` は、窓口が作る見本です".formatted(form.name().ja()),
                            "the form `%s` is the counter's, marked as a draft"
                                    .formatted(form.name().en())));
        }
    },
    SEAL_DEMANDED(Rule.warning(
            act("37条4項", "37(4)"),
            "印鑑のない方は担当者へご案内します。ほかの方法も決めてください",
            "who has none is sent to staff; settle another way as well")) {
        @Override
        public Stream<Finding> findings(Subject subject) {
            var form = post(subject).flatMap(post -> post.form().stream()).map(Form::holds);
            return Stream.concat(
                    form.flatMap(lines -> seals("routes.post.form.holds", lines)),
                    Papers.letters(subject).entrySet().stream()
                            .flatMap(letter -> seals(letter.getKey(), letter.getValue())));
        }

        private Stream<Finding> seals(String path, List<Localized> lines) {
            return IntStream.range(0, lines.size())
                    .filter(i -> SEAL.matcher(lines.get(i).ja()).find())
                    .mapToObj(i -> at("%s[%d]".formatted(path, i), "押印を求めています", "a seal is asked for"));
        }
    };

    private static final Pattern SEAL = Pattern.compile("押印|捺印|印鑑|実印");

    @SuppressWarnings("ImmutableEnumChecker") // Records of text, all the way down.
    private final Rule rule;

    RouteCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Stream<Post> post(Subject subject) {
        return subject.procedure().routes().flatMap(Routes::post).stream();
    }
}
