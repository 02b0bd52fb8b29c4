package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Which channel a bearer token speaks for.
final class AccessTokens {
    /// A stateless channel access token lives 15 minutes (LINE Messaging API reference).
    static final Duration STATELESS_LIFE = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Ids ids;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    AccessTokens(InstantSource clock, Ids ids, Collection<Account> accounts) {
        this.clock = clock;
        this.ids = ids;
        accounts.forEach(account -> tokens.put(account.channel().accessToken(), new Token(account, Instant.MAX)));
    }

    private record Token(Account account, Instant until) {}

    String issueStateless(Account account) {
        Instant now = clock.instant();
        tokens.values().removeIf(token -> token.until().isBefore(now));
        String token = ids.opaque();
        tokens.put(token, new Token(account, now.plus(STATELESS_LIFE)));
        return token;
    }

    Optional<Account> account(String bearer) {
        return Optional.ofNullable(tokens.get(bearer))
                .filter(token -> clock.instant().isBefore(token.until()))
                .map(Token::account);
    }
}
