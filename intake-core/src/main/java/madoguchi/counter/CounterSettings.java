package madoguchi.counter;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import madoguchi.conversation.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings `madoguchi.*` that every process of an installation shares.
///
/// @param masterKey base64 of 32 bytes each; the first seals, all open
/// @param policies the folder of the policy files, or `classpath:/policies/` for those that come with the program
/// @param allowExamples whether policies run that no operator stands behind
/// @param texts a folder with texts worded differently, in files named as those that come with the program
/// @param catalogue a file that stands in place of the document catalogue that comes with the program
/// @param web the requester's pages
@ConfigurationProperties("madoguchi")
public record CounterSettings(
        @Nullable List<String> masterKey,
        @DefaultValue("./policies") String policies,
        @DefaultValue("false") boolean allowExamples,
        @Nullable Path texts,
        @Nullable Path catalogue,
        @DefaultValue Web web,
        @DefaultValue Counter counter) {

    /// The requester's pages.
    ///
    /// @param url where people reach them; without it no link is offered
    public record Web(@Nullable String url) {
        private static final int LONGEST = 500;

        /// Only the settings are named: what stands there may be a secret put in the wrong place.
        public Web {
            if (url != null && !url.isBlank() && !usable(url)) {
                throw new IllegalArgumentException(
                        "madoguchi.web.url is no address of pages (expected: one such as https://desk.example.jp, with"
                                + " https or http, a host, perhaps a port and a path, nothing else)");
            }
        }

        /// Without a slash at its end.
        Optional<String> address() {
            return Optional.ofNullable(url)
                    .map(String::strip)
                    .filter(given -> !given.isEmpty())
                    .map(given -> given.replaceAll("/+$", ""));
        }

        private static boolean usable(String given) {
            try {
                var address = new URI(given.strip());
                return given.length() <= LONGEST
                        && String.valueOf(address.getScheme()).matches("https?")
                        && address.getHost() != null
                        && address.getRawUserInfo() == null
                        && address.getRawQuery() == null
                        && address.getRawFragment() == null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }

    /// How the counter works.
    ///
    /// @param waiting how many inputs and answers of one conversation may wait; more are dropped with one notice
    /// @param textLimit how long a text may be, in UTF-16 code units
    /// @param abandonAfter after how long a silence an unfinished conversation ends, where the policy does not say
    /// @param retainFor how long an answered case is kept, where the policy does not say
    /// @param openCases how many unanswered cases of one account may stand; a human takes what comes beyond
    /// @param casesPerDay how many cases one account may open within 24 hours; likewise
    /// @param atOnce how many conversations and lanes one process serves at the same time
    /// @param hand how long a process has a conversation in hand; then another may take it
    /// @param lease how long a process has a LINE lane; twice the longest call and more
    /// @param ticketLease the same for tickets, whose mail servers are slower
    /// @param tokenLife how long after its arrival a reply token is used; LINE guarantees one minute
    /// @param giveUp how long undelivered messages are tried; LINE remembers retry keys for 24 hours
    /// @param ticketGiveUp how long undelivered tickets are tried
    /// @param sweep the pause between two looks for what was left behind
    public record Counter(
            @DefaultValue("50") int waiting,
            @DefaultValue("3000") int textLimit,
            @DefaultValue("14d") Duration abandonAfter,
            @DefaultValue("365d") Duration retainFor,
            @DefaultValue("20") int openCases,
            @DefaultValue("10") int casesPerDay,
            @DefaultValue("64") int atOnce,
            @DefaultValue("10s") Duration hand,
            @DefaultValue("30s") Duration lease,
            @DefaultValue("2m") Duration ticketLease,
            @DefaultValue("50s") Duration tokenLife,
            @DefaultValue("23h") Duration giveUp,
            @DefaultValue("3d") Duration ticketGiveUp,
            @DefaultValue("1s") Duration sweep) {
        public Counter {
            atLeastOne("open-cases", openCases);
            atLeastOne("cases-per-day", casesPerDay);
        }

        private static void atLeastOne(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(
                        "madoguchi.counter." + name + " is " + value + " (expected: a whole number, at least 1)");
            }
        }

        Limits limits() {
            return new Limits(openCases, casesPerDay);
        }
    }

    List<String> masterKeys() {
        return masterKey == null ? List.of() : masterKey;
    }

    Optional<Path> textFolder() {
        return Optional.ofNullable(texts);
    }

    public Optional<Path> catalogueFile() {
        return Optional.ofNullable(catalogue);
    }

    /// Keeps the keys out.
    @Override
    public String toString() {
        return "CounterSettings[policies=" + policies + "]";
    }
}
