package madoguchi.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// One operator's LINE channel (`madoguchi.line.channels.<operator>`).
///
/// @param secret the channel secrets; LINE re-issues one without an overlap, so the old and the new may stand here
///     together
/// @param accessToken a channel access token issued beforehand
/// @param channelId instead of a token: with it and the first secret the bot issues LINE's stateless tokens
/// @param entryWords in guest mode: the texts that open the counter
public record ChannelSettings(
        @DefaultValue List<String> secret,
        @Nullable String accessToken,
        @Nullable String channelId,
        @DefaultValue("dedicated") Mode mode,
        @DefaultValue({"個人情報の窓口", "privacy desk"}) List<String> entryWords) {
    /// What an HTTP header takes; anything else could never be sent as a token.
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

    public ChannelSettings {
        secret = List.copyOf(secret);
        accessToken = blankIsAbsent(accessToken);
        channelId = blankIsAbsent(channelId);
        entryWords = List.copyOf(entryWords);
    }

    public Optional<String> token() {
        return Optional.ofNullable(accessToken);
    }

    public Optional<String> id() {
        return Optional.ofNullable(channelId);
    }

    List<WrongSettings.Problem> problems(String name) {
        List<WrongSettings.Problem> found = new ArrayList<>();
        if (secret.isEmpty() || secret.stream().anyMatch(String::isBlank)) {
            found.add(new WrongSettings.Problem(
                    name + ".secret",
                    secret.isEmpty() ? "is missing" : "holds a blank entry",
                    "the channel secret from LINE's console; a list of two while it is being re-issued"));
        }
        if (accessToken == null && channelId == null) {
            found.add(new WrongSettings.Problem(
                    name + ".access-token",
                    "is missing, and so is " + name + ".channel-id",
                    "one of the two: a channel access token, or the channel id to issue stateless tokens with"));
        }
        if (accessToken != null && channelId != null) {
            found.add(new WrongSettings.Problem(
                    name + ".access-token", "stands beside " + name + ".channel-id", "one of the two, not both"));
        }
        if (accessToken != null && !VISIBLE.matcher(accessToken).matches()) {
            found.add(new WrongSettings.Problem(
                    name + ".access-token", "holds characters no token has", "visible ASCII without blanks"));
        }
        if (channelId != null && !channelId.chars().allMatch(c -> c >= '0' && c <= '9')) {
            found.add(new WrongSettings.Problem(name + ".channel-id", "is not a number", "LINE's channel id: digits"));
        }
        if (mode == Mode.GUEST && (entryWords.isEmpty() || entryWords.stream().anyMatch(String::isBlank))) {
            found.add(new WrongSettings.Problem(
                    name + ".entry-words", "is empty or holds a blank entry", "in guest mode at least one entry word"));
        }
        return found;
    }

    private static @Nullable String blankIsAbsent(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /// Without secrets and tokens.
    @Override
    public String toString() {
        return "ChannelSettings[" + mode + "]";
    }
}
