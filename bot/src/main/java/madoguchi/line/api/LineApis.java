package madoguchi.line.api;

import com.linecorp.bot.client.base.ApiAuthenticatedClientBuilder;
import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.line.ChannelSettings;
import madoguchi.line.LineSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// LINE's clients for each channel, for as long as the process lives.
@Component
class LineApis {
    private static final Logger LOG = LoggerFactory.getLogger(LineApis.class);

    private record Line(LineApi messages, MenuApi menus) {}

    private final LineSettings settings;
    private final MeterRegistry meters;
    private final Map<String, Line> byOperator;

    LineApis(LineSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        if (!"https".equals(settings.apiUrl().getScheme())) {
            LOG.atWarn()
                    .addKeyValue("madoguchi.event", "weak-setting")
                    .log(
                            "madoguchi.line.api-url is not https: access tokens and messages go over the network in clear");
        }
        HttpClient tokens = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.calls().connectTimeout())
                .build();
        this.byOperator = settings.channels().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, channel -> line(channel.getKey(), channel.getValue(), tokens)));
    }

    /// Nothing for an operator that is not, or no longer, served on LINE.
    Optional<LineApi> of(String operator) {
        return Optional.ofNullable(byOperator.get(operator)).map(Line::messages);
    }

    /// As [#of], for what is shown below the chat.
    Optional<MenuApi> menusOf(String operator) {
        return Optional.ofNullable(byOperator.get(operator)).map(Line::menus);
    }

    private Line line(String operator, ChannelSettings channel, HttpClient tokens) {
        var calls = new CallMeters(meters, operator);
        AccessToken token = channel.token()
                .<AccessToken>map(AccessToken.Fixed::new)
                .orElseGet(() -> new StatelessToken(
                        new TokenEndpoint(
                                tokens,
                                settings.apiUrl(),
                                operator,
                                channel.id().orElseThrow(),
                                channel.secret().getFirst(),
                                calls),
                        System::nanoTime));
        var wire = new Wire();
        MessagingApiClient client = built(MessagingApiClient.builder(token), settings.apiUrl(), settings, wire);
        MessagingApiBlobClient data =
                built(MessagingApiBlobClient.builder(token), settings.dataApiUrl(), settings, wire);
        Duration timeout = settings.calls().timeout();
        return new Line(
                new LineApi(operator, client, token, timeout, calls),
                new MenuApi(operator, client, data, token, timeout));
    }

    static LineApi api(String operator, LineSettings settings, AccessToken token, CallMeters meters) {
        var client = built(MessagingApiClient.builder(token), settings.apiUrl(), settings, new Wire());
        return new LineApi(operator, client, token, settings.calls().timeout(), meters);
    }

    private static <T> T built(ApiAuthenticatedClientBuilder<T> builder, URI at, LineSettings settings, Wire wire) {
        LineSettings.Calls calls = settings.calls();
        return builder.apiEndPoint(at)
                // The default logger prints bodies and the token at INFO.
                .usingDefaultLogger(false)
                .connectTimeout(calls.connectTimeout())
                .readTimeout(calls.readTimeout())
                .writeTimeout(calls.readTimeout())
                // OkHttp's own default is 5 calls at a time per host.
                .maxRequests(calls.atOnce())
                .maxRequestsPerHost(calls.atOnce())
                .setEventListener(wire)
                .addInterceptor(wire)
                .build();
    }
}
