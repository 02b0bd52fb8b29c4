package madoguchi.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of the pages beside their address, which every process has (`madoguchi.web.url`).
///
/// @param misses how many links one address may try in a minute that lead nowhere, before none is looked up for it
/// @param patience how long a page waits for what it brought to be decided, before it says that it waits
@ConfigurationProperties("madoguchi.web")
public record WebSettings(
        @DefaultValue("30") int misses, @DefaultValue("2s") Duration patience) {}
