package madoguchi.workbench;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;
import madoguchi.workbench.line.LineChannel;

/// An official account for each operator.
final class Accounts {
    /// Whom the handbooks and the pictures in them talk to.
    private static final String FIRST = "immari";

    private Accounts() {}

    /// @param webhooks where the bot listens, asked at each delivery
    static List<LineChannel> of(Policies policies, Texts texts, DataFolder folder, Supplier<URI> webhooks) {
        return policies.byOperator().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Policy> each) ->
                                !each.getKey().equals(FIRST))
                        .thenComparing(Map.Entry::getKey))
                .map(each -> channel(each.getKey(), name(each.getValue(), texts), folder, webhooks))
                .toList();
    }

    private static LineChannel channel(String operator, String name, DataFolder folder, Supplier<URI> webhooks) {
        return new LineChannel(
                operator,
                folder.secret("line-secret-" + operator),
                folder.secret("line-token-" + operator),
                "U%032x".formatted(Integer.toUnsignedLong(operator.hashCode())),
                () -> webhooks.get().resolve("/line/" + operator),
                name);
    }

    /// What an account is called where others may look on (P1).
    private static String name(Policy policy, Texts texts) {
        return switch (policy.discretion()) {
            case NORMAL -> policy.entity().in(Language.JAPANESE);
            case HIGH -> texts.render(Language.JAPANESE, TextKey.MENU_BAR_NEUTRAL);
        };
    }

    /// Where the tickets of an operator go.
    static String desk(String operator) {
        return "support@" + operator.toLowerCase(java.util.Locale.ROOT) + ".invalid";
    }
}
