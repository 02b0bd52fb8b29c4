package madoguchi.line;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// The settings of the LINE channel. Wrong ones stop the start, all named at once (see [WrongSettings]).
///
/// @param apiUrl where the Messaging API is
/// @param dataApiUrl where the contents of messages are
/// @param channels by operator id; an operator without a channel is not served on LINE
/// @param textLimit the longest text taken, in UTF-16 units as LINE counts
@ConfigurationProperties("madoguchi.line")
public record LineSettings(
        @DefaultValue("https://api.line.me") URI apiUrl,
        @DefaultValue("https://api-data.line.me") URI dataApiUrl,
        @DefaultValue Map<String, ChannelSettings> channels,
        @DefaultValue("5000") int textLimit,
        @DefaultValue Webhook webhook,
        @DefaultValue Calls calls) {
    private static final String PREFIX = "madoguchi.line";
    private static final Pattern OPERATOR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    /// What one webhook may be. LINE publishes no limits; these are far above what it sends.
    public record Webhook(
            @DefaultValue("1MB") DataSize bodyLimit,
            @DefaultValue("1000") int maxEvents,
            @DefaultValue("100") int maxDepth) {}

    /// How LINE is called.
    ///
    /// @param timeout for one whole call, whatever trickles in meanwhile
    /// @param atOnce how many calls of one channel may run at the same time
    public record Calls(
            @DefaultValue("3s") Duration connectTimeout,
            @DefaultValue("8s") Duration readTimeout,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("128") int atOnce) {}

    public LineSettings {
        channels = Map.copyOf(channels);
        List<WrongSettings.Problem> found = new ArrayList<>();
        found.addAll(endpoint(".api-url", apiUrl));
        found.addAll(endpoint(".data-api-url", dataApiUrl));
        channels.forEach((operator, channel) -> {
            String name = PREFIX + ".channels." + operator;
            if (!OPERATOR.matcher(operator).matches()) {
                found.add(new WrongSettings.Problem(
                        name,
                        "is no operator id",
                        "letters, digits, hyphens and underscores, as in the policy's file"));
            }
            found.addAll(channel.problems(name));
        });
        found.addAll(atLeast(1, ".text-limit", textLimit));
        found.addAll(atLeast(1024, ".webhook.body-limit", webhook.bodyLimit().toBytes()));
        found.addAll(atMost(64 << 20, ".webhook.body-limit", webhook.bodyLimit().toBytes()));
        found.addAll(atLeast(1, ".webhook.max-events", webhook.maxEvents()));
        found.addAll(atLeast(10, ".webhook.max-depth", webhook.maxDepth()));
        found.addAll(atLeast(1, ".calls.connect-timeout", calls.connectTimeout().toMillis()));
        found.addAll(atLeast(1, ".calls.read-timeout", calls.readTimeout().toMillis()));
        found.addAll(atLeast(1, ".calls.timeout", calls.timeout().toMillis()));
        found.addAll(atLeast(1, ".calls.at-once", calls.atOnce()));
        if (!found.isEmpty()) {
            throw new WrongSettings(found);
        }
    }

    private static List<WrongSettings.Problem> atLeast(long least, String name, long value) {
        return value >= least
                ? List.of()
                : List.of(new WrongSettings.Problem(PREFIX + name, "is " + value, "at least " + least));
    }

    private static List<WrongSettings.Problem> atMost(long most, String name, long value) {
        return value <= most
                ? List.of()
                : List.of(new WrongSettings.Problem(PREFIX + name, "is " + value, "at most " + most));
    }

    private static List<WrongSettings.Problem> endpoint(String name, URI url) {
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (web && url.getHost() != null && url.getUserInfo() == null && bare(url)) {
            return List.of();
        }
        // The SDK drops a path in front of LINE's own paths, so one that is set would silently not be used.
        return List.of(new WrongSettings.Problem(
                PREFIX + name, "is no address the SDK can use", "http or https, host and port, no path"));
    }

    private static boolean bare(URI url) {
        @Nullable String path = url.getRawPath();
        return (path == null || path.isEmpty() || path.equals("/"))
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }
}
