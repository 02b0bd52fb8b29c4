package madoguchi.line.api;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import madoguchi.line.LineSettings;
import madoguchi.line.menu.QuietMenus;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Parcel;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Carriers for a LINE that a test plays.
final class Lines {
    static final String PERSON = "U206d25c2ea6bd87c17655609a1c37cb8";
    static final String KEY = "0b6f2c1e-6a0e-4f0c-9a52-7a3f2f0a9c11";

    private Lines() {}

    /// @param more settings, `name, value, …`
    static LineCarrier carrier(int port, String... more) {
        LineSettings settings = settings(port, more);
        var apis = new LineApis(settings, new SimpleMeterRegistry());
        return new LineCarrier(
                apis, new LoadingAnimation(apis), new MenuLinks(apis, settings, new QuietMenus(Set.of())));
    }

    static LineSettings settings(int port, String... more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "madoguchi.line.api-url", "http://127.0.0.1:" + port,
                "madoguchi.line.channels.immari.secret", "channel-secret",
                "madoguchi.line.calls.read-timeout", "2s",
                "madoguchi.line.calls.timeout", "4s"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put("madoguchi.line." + more[i], more[i + 1]);
        }
        if (!settings.containsKey("madoguchi.line.channels.immari.channel-id")) {
            settings.put("madoguchi.line.channels.immari.access-token", "fixed-token");
        }
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("madoguchi.line", LineSettings.class)
                .get();
    }

    static LineProfiles profiles(int port, LongSupplier nanos) {
        return new LineProfiles(new LineApis(settings(port), new SimpleMeterRegistry()), nanos);
    }

    static Carrier.Load reply(String... texts) {
        return load(Optional.of("reply-token"), texts);
    }

    static Carrier.Load push(String... texts) {
        return load(Optional.empty(), texts);
    }

    private static Carrier.Load load(Optional<String> token, String... texts) {
        List<Parcel> bubbles = Arrays.stream(texts)
                .<Parcel>map(text -> new Parcel.Bubble(text, List.of(), Optional.empty()))
                .toList();
        return new Carrier.Load(new Address("immari", "line", PERSON), bubbles, token, KEY);
    }
}
