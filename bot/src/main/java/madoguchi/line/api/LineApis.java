package madoguchi.line.api;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.line.ChannelSettings;
import madoguchi.line.LineSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// One client of LINE's for each channel, for as long as the process lives.
@Component
class LineApis {
    private static final Logger LOG = LoggerFactory.getLogger(LineApis.class);

    private final LineSettings settings;
    private final MeterRegistry meters;
    private final Map<String, LineApi> byOperator;

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
                        Map.Entry::getKey, channel -> api(channel.getKey(), channel.getValue(), tokens)));
    }

    /// Nothing for an operator that is not, or no longer, served on LINE.
    Optional<LineApi> of(String operator) {
        return Optional.ofNullable(byOperator.get(operator));
    }

    private LineApi api(String operator, ChannelSettings channel, HttpClient tokens) {
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
        return api(operator, settings, token, calls);
    }

    static LineApi api(String operator, LineSettings settings, AccessToken token, CallMeters meters) {
        LineSettings.Calls calls = settings.calls();
        var wire = new Wire();
        var client = MessagingApiClient.builder(token)
                .apiEndPoint(settings.apiUrl())
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
        return new LineApi(operator, client, token, calls.timeout(), meters);
    }
}
