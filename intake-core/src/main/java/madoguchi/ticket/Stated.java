package madoguchi.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.cases.Case;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.policy.Clause;
import madoguchi.policy.Fee;
import madoguchi.policy.FreeOfCharge;
import madoguchi.policy.Kind;
import madoguchi.policy.Offered;
import madoguchi.policy.Policy;
import madoguchi.policy.Refusals;
import madoguchi.policy.Routes;

/// What the operator's own text says on a matter like this one, with its clause: for staff, in Japanese. The counter
/// has acted on none of it but what the person was told.
///
/// @param rule the word in tickets; never changes once released
/// @param personal whether that it stands here tells something of the person
record Stated(String rule, String text, Optional<String> clause, boolean personal) {
    private static final String MINOR = "minor";
    private static final String MY_NUMBER_DATA = "my-number-data";

    static List<Stated> of(Case content, Policy policy) {
        var all = new ArrayList<Stated>();
        if (content.state().status() == State.Status.DESTROYED) {
            return all;
        }
        if (content.matter() instanceof Matter.Request(var kind, var _)) {
            Optional.ofNullable(policy.kinds().get(kind)).ifPresent(offered -> fee(content, kind, offered, all));
            if (kind.right()) {
                policy.procedure()
                        .free()
                        .ifPresent(free -> all.add(general("free-of-charge", free(free), free.clause())));
                policy.procedure()
                        .routes()
                        .ifPresent(routes -> all.add(general("route", ways(routes), routes.clause())));
            }
            all.addAll(owed(content, policy));
            if (kind == Kind.DISCLOSURE || kind == Kind.PROVISION_RECORDS) {
                policy.procedure()
                        .refusals()
                        .ifPresent(refusals -> refusals.notes()
                                .forEach(note -> all.add(general(
                                        "refusal-note", note.ja() + "(注記です。お断りの理由にはなりません)", refusals.clause()))));
            }
            if (kind == Kind.SUSPENSION) {
                policy.procedure()
                        .substitute()
                        .ifPresent(clause -> all.add(general(
                                "substitute-measure", "止めることに多額の費用がかかるときや、むずかしいときは、代わりの措置をとれるとされています。", clause)));
            }
        }
        if (content.flags().contains(MINOR)) {
            policy.procedure()
                    .minors()
                    .ifPresent(said ->
                            all.add(new Stated("minors", said.text().ja(), Optional.of(ja(said.clause())), true)));
        }
        if (content.flags().contains(MY_NUMBER_DATA)) {
            policy.procedure()
                    .myNumber()
                    .ifPresent(said ->
                            all.add(new Stated("my-number", said.text().ja(), Optional.of(ja(said.clause())), true)));
        }
        return all;
    }

    private static String free(FreeOfCharge free) {
        return "手数料はかからないとされています。"
                + free.ownCosts().map(own -> "本人の負担とされているもの: " + own.ja()).orElse("");
    }

    /// Of what the operator's text has the person told, while an answer is owed.
    static List<Stated> owed(Case content, Policy policy) {
        if (!(content.matter() instanceof Matter.Request(var kind, var _))
                || !(content.state().status().owed() || content.state().status() == State.Status.PREPARED)) {
            return List.of();
        }
        return policy.procedure().refusals().stream()
                .flatMap(refusals -> Stream.of(Refusals.Owed.values())
                        .filter(refusals.owed()::contains)
                        .filter(each -> concerns(each, kind))
                        .map(each -> general("notice-owed", told(each), refusals.clause())))
                .toList();
    }

    private static boolean concerns(Refusals.Owed owed, Kind kind) {
        return switch (owed) {
            case DISCLOSURE_REFUSED -> kind == Kind.DISCLOSURE || kind == Kind.PROVISION_RECORDS;
            case CORRECTED, NOT_CORRECTED -> kind == Kind.CORRECTION;
            case STOPPED, NOT_STOPPED -> kind == Kind.SUSPENSION || kind == Kind.PROVISION_STOP;
        };
    }

    private static String told(Refusals.Owed owed) {
        return "公表文では、"
                + switch (owed) {
                    case DISCLOSURE_REFUSED -> "開示しないと決めたとき";
                    case CORRECTED -> "訂正などをしたとき";
                    case NOT_CORRECTED -> "訂正などをしないと決めたとき";
                    case STOPPED -> "利用停止などをしたとき";
                    case NOT_STOPPED -> "利用停止などをしないと決めたとき";
                }
                + "は、ご本人に知らせるとされています。";
    }

    private static String ways(Routes routes) {
        var ways = new ArrayList<String>();
        routes.line().ifPresent(line -> ways.add("LINE" + ends(line.ends())));
        routes.mail().ifPresent(mail -> ways.add("メール " + mail.address() + ends(mail.ends())));
        routes.post().ifPresent(_ -> ways.add("郵送"));
        routes.visit().ifPresent(_ -> ways.add("来社"));
        return "請求の方法: " + String.join("、", ways);
    }

    private static String ends(Set<Routes.End> ends) {
        return ends.stream()
                .sorted()
                .map(end -> switch (end) {
                    case HERE -> "そのまま届く";
                    case POST -> "郵送で届く";
                    case VISIT -> "来社で届く";
                })
                .collect(Collectors.joining("、または", "(", ")"));
    }

    private static void fee(Case content, Kind kind, Offered offered, List<Stated> all) {
        if (content.fee().isPresent()) {
            offered.fee().ifPresent(fee -> terms(fee, offered.clause(), all));
        }
        if (kind.chargeable() && offered.feeReserved()) {
            all.add(general("fee-reserved", "手数料がかかることがあるとされていますが、金額は公表されていません。", offered.clause()));
        }
    }

    private static void terms(Fee fee, Clause clause, List<Stated> all) {
        fee.request().ifPresent(request -> all.add(general("fee-request", "手数料の1件の数え方: " + request.ja(), clause)));
        fee.whenNothing()
                .ifPresent(when -> all.add(general(
                        "fee-when-nothing",
                        switch (when) {
                            case DUE -> "情報がないときや、すべてにお応えできないときも、手数料はかかります。";
                            case RETURNED -> "情報がないときや、すべてにお応えできないときは、手数料を返します。";
                        },
                        clause)));
        fee.unpaid().ifPresent(unpaid -> all.add(general("fee-unpaid", "手数料のお支払いがないとき: " + unpaid.ja(), clause)));
    }

    private static Stated general(String rule, String text, Clause clause) {
        return new Stated(rule, text, Optional.of(ja(clause)), false);
    }

    private static String ja(Clause clause) {
        return clause.source().ja();
    }

    String words() {
        return clause.map(source -> text + " [" + source + "]").orElse(text);
    }
}
